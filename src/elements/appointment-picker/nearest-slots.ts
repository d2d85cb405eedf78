import type { Slot } from '../../domain/appointments/slot.js';
import { inModes, type SlotIndex } from '../../domain/appointments/slot-index.js';
import { addDays, localDate } from '../../domain/time/local-date.js';
import { bookableAt, type ListOptions } from './slot-list.view.js';

/** The bookable slots that start nearest to a moment, in order of time: what to offer when it was taken. */
export function nearestSlots(
  index: SlotIndex,
  to: string,
  options: Pick<ListOptions, 'timeZone' | 'modes' | 'now' | 'bookable'>,
  most = 3,
): readonly Slot[] {
  const { timeZone, modes, now } = options;
  const target = Date.parse(to);
  const isWanted = inModes(modes);
  const isBookable = bookableAt(options);
  const date = localDate(target, timeZone);
  const today = localDate(now, timeZone);
  const from = addDays(date, -7);
  return index
    .days(
      { from: from > today ? from : today, before: addDays(date, 8) },
      (slot) => isWanted(slot) && isBookable(slot),
    )
    .flatMap(({ slots }) => slots)
    .map((slot) => ({ slot, distance: Math.abs(Date.parse(slot.start) - target) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ slot }) => slot)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}
