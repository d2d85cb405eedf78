// Written by scripts/build-checks.ts from ../slots.ts. Do not edit: run `npm run checks`.
import { anything, list, object, optional } from '../check.js';
import { instant, requestId } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../slots.js';

export const bookable = object({ earliest: optional(instant), latest: optional(instant) }) as ShapeOf<
  typeof contract.bookable
>;

export const slotsEnvelope = object({ slots: list(anything), bookable: optional(bookable) }) as ShapeOf<
  typeof contract.slotsEnvelope
>;

export const hold = object({ holdId: requestId, expires: instant }) as ShapeOf<typeof contract.hold>;
