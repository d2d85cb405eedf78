// Written by scripts/build-checks.ts from ../backend-config.ts. Do not edit: run `npm run checks`.
import { flag, object, oneOf, optional, partial } from '../check.js';
import { address, givenText } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../backend-config.js';

export const backendConfig = object(
  {
    name: givenText,
    endpoints: partial(
      [
        'requests',
        'slots',
        'appointments',
        'medications',
        'prescription-orders',
        'record',
        'registrations',
        'status',
        'statistics',
      ],
      address,
    ),
    credentials: optional(oneOf('same-origin', 'include', 'omit')),
    idempotencyHeader: optional(flag),
    acknowledgement: optional(oneOf('reference', 'status')),
  },
  true,
) as ShapeOf<typeof contract.backendConfig>;
