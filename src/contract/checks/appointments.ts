// Written by scripts/build-checks.ts from ../appointments.ts. Do not edit: run `npm run checks`.
import { object, oneOf, optional } from '../check.js';
import { instant, longText, requestId, shortText } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../appointments.js';

export const appointment = object({
  id: requestId,
  start: instant,
  end: instant,
  mode: oneOf('in-person', 'telephone', 'video'),
  status: oneOf('booked', 'cancelled'),
  clinician: optional(shortText),
  location: optional(shortText),
  reference: optional(shortText),
  manageToken: optional(shortText),
  practice: optional(
    object({ name: optional(shortText), phone: optional(shortText), address: optional(shortText) }),
  ),
  preparation: optional(longText),
}) as ShapeOf<typeof contract.appointment>;

export const cancellation = object({ id: requestId, status: oneOf('cancelled') }) as ShapeOf<
  typeof contract.cancellation
>;
