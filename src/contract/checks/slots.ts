// Written by scripts/build-checks.ts from ../slots.ts. Do not edit: run `npm run checks`.
import { anything, flag, list, object, oneOf, optional } from '../check.js';
import { givenText, instant, requestId, shortText } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../slots.js';

export const slot = object({
  id: givenText,
  start: instant,
  end: instant,
  mode: oneOf('in-person', 'telephone', 'video'),
  clinician: optional(shortText),
  location: optional(shortText),
  language: optional(shortText),
  gender: optional(shortText),
  reason: optional(shortText),
  held: optional(flag),
}) as ShapeOf<typeof contract.slot>;

export const bookable = object({ earliest: optional(instant), latest: optional(instant) }) as ShapeOf<
  typeof contract.bookable
>;

export const slotsEnvelope = object({ slots: list(anything), bookable: optional(bookable) }) as ShapeOf<
  typeof contract.slotsEnvelope
>;

export const hold = object({ holdId: requestId, expires: instant }) as ShapeOf<typeof contract.hold>;
