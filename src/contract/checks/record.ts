// Written by scripts/build-checks.ts from ../record.ts. Do not edit: run `npm run checks`.
import { anything, either, flag, list, number, object, oneOf, optional } from '../check.js';
import { person } from './person.js';
import { address, givenText, instant, localDate, longText, shortText } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../record.js';

export const testValue = object({
  name: givenText,
  code: optional(shortText),
  value: either(number, shortText),
  unit: optional(shortText),
  low: optional(number),
  high: optional(number),
  inside: optional(oneOf('below', 'inside', 'above')),
  comment: optional(longText),
}) as ShapeOf<typeof contract.testValue>;

export const recordEntry = object({
  id: givenText,
  date: localDate,
  title: givenText,
  new: optional(flag),
  sensitive: optional(flag),
  from: optional(shortText),
  text: optional(longText),
  notice: optional(longText),
  link: optional(address),
  values: optional(list(testValue)),
  type: optional(shortText),
  file: optional(
    object({
      url: address,
      mediaType: oneOf('application/pdf', 'image/jpeg', 'image/png', 'image/webp'),
      size: optional(number),
      downloadUrl: optional(address),
    }),
  ),
  dose: optional(shortText),
  status: optional(oneOf('current', 'past')),
  reaction: optional(longText),
}) as ShapeOf<typeof contract.recordEntry>;

export const recordEnvelope = object({
  person: optional(person),
  section: oneOf('test-results', 'letters', 'consultations', 'medicines', 'allergies', 'vaccinations'),
  entries: list(anything),
  next: optional(shortText),
  total: optional(number),
  lastVisit: optional(instant),
}) as ShapeOf<typeof contract.recordEnvelope>;
