// Written by scripts/build-checks.ts from ../problem.ts. Do not edit: run `npm run checks`.
import { list, number, object, optional, text } from '../check.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../problem.js';

export const problem = object({
  type: optional(text),
  code: optional(text),
  title: optional(text),
  status: optional(number),
  detail: optional(text),
  retryAfter: optional(number),
  errors: optional(list(object({ pointer: text, detail: optional(text) }))),
}) as ShapeOf<typeof contract.problem>;
