import * as z from 'zod/mini';
import { localDate, shortText } from './primitives.js';
import { endsAfterStart } from './rules/settings.js';

/** Hours of single dates that differ from the week. Local dates, inclusive; `to` is not before `from`. */
export const hoursException = z
  .strictObject({
    from: localDate,
    to: z.optional(localDate),
    /** Spans such as `08:00-12:00,14:00-16:00`, or `off`. */
    hours: shortText,
    /** The services it concerns; all if absent. */
    services: z.optional(z.array(shortText)),
    /** Why, in the practice's words. */
    note: z.optional(shortText),
  })
  .check(z.refine(endsAfterStart, { error: 'end-before-start', path: ['to'] }));
