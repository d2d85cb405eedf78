import { addDays } from '../time/local-date.js';
import type { LocalDate } from '../time/wall-clock.js';
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

/**
 * Puts slots, in whatever order they came, under the local dates on which they start, in order; a day without slots does
 * not appear. A slot that came twice (by id) stands once; what is no slot of the contract is left out.
 * @throws RangeError for a zone that is not known
 */
export function groupSlots(
  slots: readonly Slot[],
  { timeZone, from, days, modes }: GroupOptions,
): readonly DaySlots[] {
  const before = addDays(from, Math.max(0, days));
  return new SlotIndex(slots, timeZone).days({ from, before }, inModes(modes));
}
