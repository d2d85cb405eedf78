// Written by scripts/build-checks.ts from ../hours-exception.ts. Do not edit: run `npm run checks`.
import { list, object, optional, where } from '../check.js';
import { endsAfterStart } from '../rules/settings.js';
import { localDate, shortText } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../hours-exception.js';

export const hoursException = where(
  object(
    {
      from: localDate,
      to: optional(localDate),
      hours: shortText,
      services: optional(list(shortText)),
      note: optional(shortText),
    },
    true,
  ),
  [endsAfterStart, 'end-before-start', 'to'],
) as ShapeOf<typeof contract.hoursException>;
