// Written by scripts/build-checks.ts from ../statistics.ts. Do not edit: run `npm run checks`.
import { flag, list, number, object, optional, text, where } from '../check.js';
import { isCount, isMonth } from '../rules/figures.js';
import { shortText } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../statistics.js';

export const month = where(text, [isMonth, 'date-malformed']) as ShapeOf<typeof contract.month>;

export const count = where(number, [isCount, 'whole-number-expected']) as ShapeOf<typeof contract.count>;

export const statistics = object({
  odsCode: optional(shortText),
  practice: optional(shortText),
  columns: optional(list(shortText)),
  suppressedBelow: optional(number),
  months: list(
    object({
      month: month,
      participating: flag,
      clinical: optional(count, null),
      administrative: optional(count, null),
      other: optional(count, null),
      patients: optional(optional(count, null)),
    }),
  ),
}) as ShapeOf<typeof contract.statistics>;
