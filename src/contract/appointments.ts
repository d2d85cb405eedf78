import * as z from 'zod/mini';
import { actingFor, patient } from './patient-request.js';
import { givenText, instant, languageTag, longText, requestId, shortText } from './primitives.js';
import { appointmentModes } from './slots.js';

/** An appointment as the server holds it. Its id is the one that the page made for the booking. */
export const appointment = z.object({
  id: requestId,
  start: instant,
  end: instant,
  mode: z.enum(appointmentModes),
  status: z.enum(['booked', 'cancelled']),
  clinician: z.optional(shortText),
  location: z.optional(shortText),
  /** A short code that the patient can quote. */
  reference: z.optional(shortText),
  /** For `Authorization: Bearer` without a session: only in the answer to the booking. */
  manageToken: z.optional(shortText),
  practice: z.optional(
    z.object({ name: z.optional(shortText), phone: z.optional(shortText), address: z.optional(shortText) }),
  ),
  /** How to prepare, in the practice's words. */
  preparation: z.optional(longText),
});

export type Appointment = z.infer<typeof appointment>;

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
});

export type Booking = z.infer<typeof booking>;

/** `PATCH {appointments}/{id}`: moves it to another slot, or leaves all as it was. */
export const move = z.object({
  version: z.optional(z.literal(1)),
  slotId: givenText,
  holdId: z.optional(requestId),
});

export type Move = z.infer<typeof move>;

/** The answer to `DELETE {appointments}/{id}`. */
export const cancellation = z.object({ id: requestId, status: z.literal('cancelled') });

export type Cancellation = z.infer<typeof cancellation>;
