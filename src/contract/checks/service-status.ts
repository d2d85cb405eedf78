// Written by scripts/build-checks.ts from ../service-status.ts. Do not edit: run `npm run checks`.
import { list, number, object, oneOf, optional, where } from '../check.js';
import { isHourOfDay, isLevel } from '../rules/figures.js';
import { address, givenText, instant, longText, shortText } from './primitives.js';
import type { ShapeOf } from '../check.js';
import type * as contract from '../service-status.js';

export const hourOfDay = where(number, [isHourOfDay, 'whole-number-expected']) as ShapeOf<
  typeof contract.hourOfDay
>;

export const level = where(number, [isLevel, 'too-large']) as ShapeOf<typeof contract.level>;

export const serviceStatus = object({
  updatedAt: instant,
  services: list(
    object({
      service: oneOf('requests', 'appointments', 'prescriptions', 'record', 'online-access', 'telephone'),
      state: oneOf('working', 'busy', 'paused', 'down'),
      reason: optional(longText),
      until: optional(instant),
    }),
  ),
  answerBy: optional(instant),
  busyness: optional(
    list(object({ day: oneOf('Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'), hour: hourOfDay, level: level })),
  ),
  announcements: optional(
    list(
      object({
        id: shortText,
        title: givenText,
        text: optional(longText),
        from: optional(instant),
        until: optional(instant),
        link: optional(address),
      }),
    ),
  ),
}) as ShapeOf<typeof contract.serviceStatus>;
