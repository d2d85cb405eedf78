// Written by scripts/build-checks.ts from ../person.ts. Do not edit: run `npm run checks`.
import { object } from '../check.js';
import { givenText } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../person.js';

export const person = object({ id: givenText, name: givenText }) as ShapeOf<typeof contract.person>;
