// Written by scripts/build-checks.ts from ../receipt.ts. Do not edit: run `npm run checks`.
import { object, optional } from '../check.js';
import { givenText, instant, longText, requestId } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../receipt.js';

export const receipt = object({
  id: requestId,
  reference: givenText,
  receivedAt: optional(instant),
  respondBy: optional(instant),
  message: optional(longText),
}) as ShapeOf<typeof contract.receipt>;
