import * as z from 'zod/mini';
import { person } from './person.js';
import { noticesRecord } from './patient-request.js';
import { givenText, instant, languageTag, localDate, longText, requestId, shortText } from './primitives.js';

export const pharmacy = z.object({
  id: z.optional(givenText),
  name: givenText,
  address: z.optional(shortText),
});

export type Pharmacy = z.infer<typeof pharmacy>;

/** A repeat medicine. */
export const medication = z.object({
  /** The server's own. */
  id: givenText,
  name: givenText,
  strength: z.optional(shortText),
  form: z.optional(shortText),
  /** The dose in words, such as `One tablet in the morning`. */
  dose: z.optional(shortText),
  quantity: z.optional(shortText),
  lastIssued: z.optional(localDate),
  nextDue: z.optional(localDate),
  reviewDate: z.optional(localDate),
  orderable: z.boolean(),
  /** Why it cannot be ordered; `text` in the practice's words. */
  notOrderable: z.optional(
    z.object({
      reason: z.enum(['too-early', 'review-due', 'already-ordered', 'not-repeatable', 'other']),
      text: z.optional(longText),
    }),
  ),
});

export type Medication = z.infer<typeof medication>;

const itemStates = ['requested', 'approved', 'rejected', 'sent-to-pharmacy', 'cancelled'] as const;

/** An order as the server holds it; each item is followed on its own. */
export const prescriptionOrder = z.object({
  id: requestId,
  reference: z.optional(shortText),
  placedAt: z.optional(instant),
  items: z.array(
    z.object({
      medicationId: givenText,
      name: givenText,
      status: z.enum(itemStates),
      /** Why it was rejected, in the practice's words. */
      reason: z.optional(longText),
      changedAt: z.optional(instant),
    }),
  ),
  pharmacy: z.optional(pharmacy),
  /** Whether it can still be cancelled. */
  cancellable: z.optional(z.boolean()),
});

export type PrescriptionOrder = z.infer<typeof prescriptionOrder>;

/** The answer to `GET {medications}`. */
export const medicationsAnswer = z.object({
  /** Whose medicines these are. */
  person: z.optional(person),
  medications: z.array(medication),
  /** The patient's nominated pharmacy. */
  pharmacy: z.optional(pharmacy),
  /** Others that can be chosen for once, in an order that promotes none. */
  pharmacies: z.optional(z.array(pharmacy)),
  /** Earlier orders, newest first. */
  orders: z.optional(z.array(prescriptionOrder)),
});

export type MedicationsAnswer = z.infer<typeof medicationsAnswer>;

/** `POST {prescription-orders}`. */
export const newPrescriptionOrder = z.object({
  version: z.literal(1),
  id: requestId,
  /** The id of an earlier, unconfirmed order that this edited one stands for. */
  replaces: z.optional(requestId),
  submittedAt: instant,
  language: languageTag,
  items: z.array(z.object({ medicationId: givenText, note: z.optional(longText) })),
  /** Only if it is another than the nominated one, for once. */
  pharmacy: z.optional(pharmacy),
  /** What was noticed in the notes and shown. A record, never a priority. */
  safety: z.optional(noticesRecord),
});

export type NewPrescriptionOrder = z.infer<typeof newPrescriptionOrder>;
