import * as z from 'zod/mini';
import { actingFor, noticesRecord, patient } from './patient-request.js';
import { givenText, instant, languageTag, requestId, shortText } from './primitives.js';

/** `POST {appointments}`. */
export const booking = z.object({
  version: z.literal(1),
  id: requestId,
  slotId: givenText,
  holdId: z.optional(requestId),
  submittedAt: instant,
  language: languageTag,
  patient,
  actingFor: z.optional(actingFor),
  contact: z.object({ phone: z.optional(shortText), email: z.optional(shortText) }),
  /** What it is about, in the patient's words. */
  reason: z.optional(shortText),
  /** What was noticed in the reason and shown. A record, never a priority. */
  safety: z.optional(noticesRecord),
});

export type Booking = z.infer<typeof booking>;

/** `PATCH {appointments}/{id}`: moves it to another slot, or leaves all as it was. */
export const move = z.object({
  version: z.optional(z.literal(1)),
  slotId: givenText,
  holdId: z.optional(requestId),
});

export type Move = z.infer<typeof move>;
