import { dateOfDay, dayNumber, type LocalDate } from '../time/wall-clock.js';
import type { AppointmentMode, Slot } from './slot.js';
import { type DaySlots, inModes, SlotIndex } from './slot-index.js';

export interface GroupOptions {
  /** Whose calendar the days are of, such as `Europe/London`. */
  readonly timeZone: string;
  /** The first local date, `YYYY-MM-DD`. */
  readonly from: LocalDate;
  /** How many days, with the first. */
  readonly days: number;
  /** All if absent. */
  readonly modes?: readonly AppointmentMode[] | undefined;
}

/** Dates of later years are not written `YYYY-MM-DD`, and would sort before all others. */
const lastDay = dayNumber('9999-12-31');

/**
 * Puts slots, in whatever order they came, under the local dates on which they start, in order; a day without slots does
 * not appear. A slot that came twice (by id) stands once; what is no slot of the contract is left out.
 * @throws RangeError for a zone that is not known, a `from` that is no local date, or `days` that is no number
 */
export function groupSlots(
  slots: readonly Slot[],
  { timeZone, from, days, modes }: GroupOptions,
): readonly DaySlots[] {
  const first = dayNumber(from);
  // Some engines read the 30th of February as a day of March, and `2026-3-1` by the device's clock.
  if (dateOfDay(first) !== from) throw new RangeError(`Not a local date such as 2026-12-25: ${from}`);
  const end = first + Math.max(0, days);
  const before = end > lastDay ? {} : { before: dateOfDay(end) };
  // Text, also where nothing is given: without a zone, `Intl` takes the visitor's.
  return new SlotIndex(slots, String(timeZone)).days({ from, ...before }, inModes(modes));
}
