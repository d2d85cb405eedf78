// Written by scripts/build-checks.ts from ../prescriptions.ts. Do not edit: run `npm run checks`.
import { flag, list, object, oneOf, optional } from '../check.js';
import { person } from './person.js';
import { givenText, instant, localDate, longText, requestId, shortText } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../prescriptions.js';

export const medication = object({
  id: givenText,
  name: givenText,
  strength: optional(shortText),
  form: optional(shortText),
  dose: optional(shortText),
  quantity: optional(shortText),
  lastIssued: optional(localDate),
  nextDue: optional(localDate),
  reviewDate: optional(localDate),
  orderable: flag,
  notOrderable: optional(
    object({
      reason: oneOf('too-early', 'review-due', 'already-ordered', 'not-repeatable', 'other'),
      text: optional(longText),
    }),
  ),
}) as ShapeOf<typeof contract.medication>;

export const pharmacy = object({
  id: optional(givenText),
  name: givenText,
  address: optional(shortText),
}) as ShapeOf<typeof contract.pharmacy>;

export const prescriptionOrder = object({
  id: requestId,
  reference: optional(shortText),
  placedAt: optional(instant),
  items: list(
    object({
      medicationId: givenText,
      name: givenText,
      status: oneOf('requested', 'approved', 'rejected', 'sent-to-pharmacy', 'cancelled'),
      reason: optional(longText),
      changedAt: optional(instant),
    }),
  ),
  pharmacy: optional(pharmacy),
  cancellable: optional(flag),
}) as ShapeOf<typeof contract.prescriptionOrder>;

export const medicationsAnswer = object({
  person: optional(person),
  medications: list(medication),
  pharmacy: optional(pharmacy),
  pharmacies: optional(list(pharmacy)),
  orders: optional(list(prescriptionOrder)),
}) as ShapeOf<typeof contract.medicationsAnswer>;
