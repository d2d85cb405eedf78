import { wallClock } from '../time/wall-clock.js';
import { type Slot, startOf } from './slot.js';

export type PartOfDay = 'morning' | 'afternoon' | 'evening';

/** Morning ends at midday, the afternoon at 5pm. Minutes of the local day. */
export const partOfDay = (minute: number): PartOfDay =>
  minute < 720 ? 'morning' : minute < 1020 ? 'afternoon' : 'evening';

/** The parts of a day that have slots, in the order of the slots given. */
export function partsOfDay(
  slots: readonly Slot[],
  timeZone: string,
): readonly { readonly part: PartOfDay; readonly slots: readonly Slot[] }[] {
  const parts: { part: PartOfDay; slots: Slot[] }[] = [];
  for (const slot of slots) {
    const part = partOfDay(wallClock(startOf(slot), timeZone).minute);
    const last = parts.at(-1);
    if (last?.part === part) last.slots.push(slot);
    else parts.push({ part, slots: [slot] });
  }
  return parts;
}
