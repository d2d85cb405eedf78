import * as z from 'zod/mini';
import { instant, longText, requestId, shortText } from './primitives.js';
import { modes } from '../domain/appointments/slot.js';

/** An appointment as the server holds it. Its id is the one that the page made for the booking. */
export const appointment = z.object({
  id: requestId,
  start: instant,
  end: instant,
  mode: z.enum(modes),
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

/** The answer to `DELETE {appointments}/{id}`. */
export const cancellation = z.object({ id: requestId, status: z.literal('cancelled') });

export type Cancellation = z.infer<typeof cancellation>;
