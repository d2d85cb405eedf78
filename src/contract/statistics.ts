import * as z from 'zod/mini';
import { checkedText, shortText } from './primitives.js';
import { isCount, isMonth } from './rules/figures.js';

export { monthPattern } from './rules/figures.js';

export const month = checkedText(isMonth, 'date-malformed');

/** A number of requests or people. */
export const count = z.number().check(z.refine(isCount, 'whole-number-expected'));

/** `null` if it is suppressed because it is small, or not known. Never 0 for "no data". */
const knownCount = z.nullable(count);

/**
 * The answer to `GET {statistics}`, in the terms of NHS England's "Submissions via Online Consultation Systems in
 * General Practice".
 */
export const statistics = z.object({
  odsCode: z.optional(shortText),
  practice: z.optional(shortText),
  /** The columns of NHS England's file that were used, where the figures come from it. */
  columns: z.optional(z.array(shortText)),
  /** Smaller numbers are suppressed. */
  suppressedBelow: z.optional(z.number()),
  months: z.array(
    z.object({
      month,
      /** Whether the practice took part in that month. If not, there are no figures: that is not zero. */
      participating: z.boolean(),
      clinical: knownCount,
      administrative: knownCount,
      /** Other or unknown. */
      other: knownCount,
      /** Registered patients, for the rate per 1,000. */
      patients: z.optional(knownCount),
    }),
  ),
});

export type Statistics = z.infer<typeof statistics>;
