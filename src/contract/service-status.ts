import * as z from 'zod/mini';
import { address, givenText, instant, longText, shortText } from './primitives.js';
import { isHourOfDay, isLevel } from './rules/figures.js';

export const statusServices = [
  'requests',
  'appointments',
  'prescriptions',
  'record',
  'online-access',
  'telephone',
] as const;
export type StatusService = (typeof statusServices)[number];

export const hourOfDay = z.number().check(z.refine(isHourOfDay, 'whole-number-expected'));

export const level = z.number().check(z.refine(isLevel, 'too-large'));

/** The answer to `GET {status}`. */
export const serviceStatus = z.object({
  /** When this was so. */
  updatedAt: instant,
  services: z.array(
    z.object({
      service: z.enum(statusServices),
      /** `paused`: the practice has stopped it and says why; `down`: it does not work. */
      state: z.enum(['working', 'busy', 'paused', 'down']),
      reason: z.optional(longText),
      until: z.optional(instant),
    }),
  ),
  /** By when the practice expects to answer a request that is sent now. */
  answerBy: z.optional(instant),
  /** How busy by hour of the week, local time of the practice: 0 is quiet, 1 the busiest. */
  busyness: z.optional(
    z.array(
      z.object({
        day: z.enum(['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']),
        /** 0 to 23: the hour that begins then. */
        hour: hourOfDay,
        level,
      }),
    ),
  ),
  announcements: z.optional(
    z.array(
      z.object({
        id: shortText,
        title: givenText,
        text: z.optional(longText),
        from: z.optional(instant),
        until: z.optional(instant),
        link: z.optional(address),
      }),
    ),
  ),
});

export type ServiceStatus = z.infer<typeof serviceStatus>;
