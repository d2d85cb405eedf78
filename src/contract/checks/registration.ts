// Written by scripts/build-checks.ts from ../registration.ts. Do not edit: run `npm run checks`.
import { list, object, oneOf, optional } from '../check.js';
import { person } from './person.js';
import { givenText, instant, longText, requestId } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../registration.js';

export const serviceAccess = object({
  service: oneOf('appointments', 'prescriptions', 'record'),
  state: oneOf('on', 'off', 'asked-for', 'contact-practice'),
  text: optional(longText),
}) as ShapeOf<typeof contract.serviceAccess>;

export const accessAnswer = object({ person: optional(person), services: list(serviceAccess) }) as ShapeOf<
  typeof contract.accessAnswer
>;

export const registrationAnswer = object({
  id: requestId,
  reference: givenText,
  services: optional(list(serviceAccess)),
  respondBy: optional(instant),
  message: optional(longText),
}) as ShapeOf<typeof contract.registrationAnswer>;
