import { dateOfDay, type LocalDate, wallClock } from '../time/wall-clock.js';
import { type AppointmentMode, isSlot, type Slot } from './slot.js';

/** The free times of one local date, in order. */
export interface DaySlots {
  date: LocalDate;
  slots: readonly Slot[];
}

/** Local dates; `before` is not among them. */
export interface DaysOptions {
  readonly from?: LocalDate;
  readonly before?: LocalDate;
  readonly most?: number;
}

/**
 * Free times by day. Every slot is looked at once for its day; it is checked, and put in order, only when its day is
 * asked for, since of 50,000 few are shown.
 */
export class SlotIndex {
  /** Local dates that have slots, in order. A date may turn out to have only malformed ones. */
  readonly dates: readonly LocalDate[];
  /** What was left out so far because it is no slot of the contract. */
  readonly malformed: unknown[] = [];

  readonly #days = new Map<LocalDate, unknown[]>();
  readonly #checked = new Map<LocalDate, readonly Slot[]>();
  /** The date under which an id was first shown: a slot that came twice stands once. */
  readonly #dateOf = new Map<string, LocalDate>();

  constructor(slots: readonly unknown[], timeZone: string) {
    const byDay = new Map<number, unknown[]>();
    for (const each of slots) {
      const start = (each as Partial<Slot> | null | undefined)?.start;
      const instant = typeof start === 'string' ? Date.parse(start) : NaN;
      if (Number.isNaN(instant)) {
        this.malformed.push(each);
        continue;
      }
      const { day } = wallClock(instant, timeZone);
      const others = byDay.get(day);
      if (others) others.push(each);
      else byDay.set(day, [each]);
    }
    const days = [...byDay.keys()].sort((a, b) => a - b);
    for (const day of days) this.#days.set(dateOfDay(day), byDay.get(day)!);
    this.dates = [...this.#days.keys()];
  }

  /** The slots that start on a local date, by their start, each id once. */
  on(date: LocalDate): readonly Slot[] {
    const known = this.#checked.get(date);
    if (known) return known;
    const found: [instant: number, slot: Slot][] = [];
    const seen = new Set<string>();
    for (const each of this.#days.get(date) ?? []) {
      if (!isSlot(each)) this.malformed.push(each);
      else if (!seen.has(each.id) && (this.#dateOf.get(each.id) ?? date) === date) {
        seen.add(each.id);
        this.#dateOf.set(each.id, date);
        found.push([Date.parse(each.start), each]);
      }
    }
    found.sort(([a, one], [b, other]) => a - b || (one.id < other.id ? -1 : 1));
    const slots = found.map(([, slot]) => slot);
    this.#checked.set(date, slots);
    return slots;
  }

  /** Days that have at least one slot for which `isWanted`: from a date on, before another, until `most` are found. */
  days(
    { from = '', before, most = Infinity }: DaysOptions,
    isWanted: (slot: Slot) => boolean = () => true,
  ): DaySlots[] {
    const days: DaySlots[] = [];
    for (const date of this.dates) {
      if (days.length >= most || (before && date >= before)) break;
      if (date < from) continue;
      const slots = this.on(date).filter(isWanted);
      if (slots.length) days.push({ date, slots });
    }
    return days;
  }
}

/** Whether a slot is held in one of the ways; in any, without a list. */
export const inModes =
  (modes: readonly AppointmentMode[] | undefined) =>
  ({ mode }: Slot): boolean =>
    !modes?.length || modes.includes(mode);
