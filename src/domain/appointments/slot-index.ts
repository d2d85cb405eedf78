import { DAY, dateOfDay, type LocalDate, offsetIn } from '../time/wall-clock.js';
import { type AppointmentMode, isSlot, type Slot, startsAt } from './slot.js';

/** The free times of one local date, in order. */
export interface DaySlots {
  date: LocalDate;
  slots: readonly Slot[];
}

/** What may be a slot, with the instant at which it starts. */
type Started = readonly [start: number, slot: unknown];

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

  readonly #days = new Map<LocalDate, Started[]>();
  readonly #checked = new Map<LocalDate, readonly Slot[]>();
  /** A slot that came twice stands once: where its id was first asked for. */
  readonly #ids = new Set<string>();

  constructor(slots: readonly unknown[], timeZone: string) {
    const offsetAt = offsetIn(timeZone);
    const byDay = new Map<number, Started[]>();
    for (const each of slots) {
      const start = (each as Partial<Slot> | null | undefined)?.start;
      const instant = typeof start === 'string' ? Date.parse(start) : NaN;
      // Not at the ends of all dates either: there is no day before or after to ask a zone about.
      if (!(Math.abs(instant) < 8.6e15)) {
        this.malformed.push(each);
        continue;
      }
      const day = Math.floor((instant + offsetAt(instant)) / DAY);
      const others = byDay.get(day);
      if (others) others.push([instant, each]);
      else byDay.set(day, [[instant, each]]);
    }
    const days = [...byDay.keys()].sort((a, b) => a - b);
    for (const day of days) this.#days.set(dateOfDay(day), byDay.get(day)!);
    this.dates = [...this.#days.keys()];
  }

  /** The slots that start on a local date, by their start, each id once. */
  on(date: LocalDate): readonly Slot[] {
    const known = this.#checked.get(date);
    if (known) return known;
    const found: [start: number, slot: Slot][] = [];
    for (const [start, each] of this.#days.get(date) ?? []) {
      if (!isSlot(each)) this.malformed.push(each);
      else if (!this.#ids.has(each.id)) {
        this.#ids.add(each.id);
        found.push([start, each]);
      }
    }
    found.sort(([a, one], [b, other]) => a - b || (one.id < other.id ? -1 : 1));
    const slots = found.map(([start, slot]) => startsAt(slot, start));
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
