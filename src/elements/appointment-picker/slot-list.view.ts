import { type PartOfDay, partsOfDay } from '../../domain/appointments/part-of-day.js';
import type { AppointmentMode, Slot } from '../../domain/appointments/slot.js';
import { fits, type SlotFilter } from '../../domain/appointments/slot-filter.js';
import { type DaySlots, inModes, type SlotIndex } from '../../domain/appointments/slot-index.js';
import { addDays, dayNumber, type LocalDate, localDate } from '../../domain/time/wall-clock.js';

export interface ListOptions {
  readonly now: number;
  readonly timeZone: string;
  /** The practice's limits; what cannot be booked is not shown. */
  readonly bookable: { readonly earliest?: string | undefined; readonly latest?: string | undefined };
  readonly modes: readonly AppointmentMode[] | undefined;
  readonly filter: SlotFilter;
  /** Days with free times that are shown. */
  readonly most: number;
  /** Days whose times are shown all. */
  readonly whole: ReadonlySet<LocalDate>;
  /** From this day on, chosen in the calendar. */
  readonly from?: LocalDate | undefined;
}

export interface DayView {
  readonly date: LocalDate;
  /** From today. */
  readonly daysAhead: number;
  readonly parts: readonly { readonly part: PartOfDay; readonly slots: readonly Slot[] }[];
  /** Times of the day that are not shown yet. */
  readonly more: number;
}

export interface ListView {
  readonly days: readonly DayView[];
  /** The first of all. */
  readonly next: Slot | undefined;
  /** Known days follow. */
  readonly hasMoreDays: boolean;
  /** Free times there are, but the patient's filters hide them all. */
  readonly isFiltered: boolean;
  /** The instant at which the first shown time has passed. */
  readonly validUntil: number | undefined;
}

/** Times of one day that are shown at first: a screen or two, however many there are. */
export const mostOfDay = 60;

/** Whether a slot can be booked at a moment. */
export function isBookable(slot: Slot, { now, bookable }: Pick<ListOptions, 'now' | 'bookable'>): boolean {
  const start = Date.parse(slot.start);
  const { earliest, latest } = bookable;
  // What is held may be finished; limits that cannot be read limit nothing.
  return (
    start > now && (slot.held || !(start < Date.parse(earliest ?? ''))) && !(start > Date.parse(latest ?? ''))
  );
}

/** What the list shows: days from today on with their times, by parts of the day. */
export function listView(index: SlotIndex, options: ListOptions): ListView {
  const { now, timeZone, modes, filter, most, whole, from } = options;
  const today = localDate(now, timeZone);
  const first = from && from > today ? from : today;
  const isWanted = inModes(modes);
  const isFree = (slot: Slot): boolean => isWanted(slot) && isBookable(slot, options);
  const days = index.days({ from: first, most: most + 1 }, (slot) => isFree(slot) && fits(slot, filter));
  const shown = days.slice(0, most).map((day) => dayView(day, today, timeZone, whole));
  const starts = days[0]?.slots[0]?.start;
  return {
    days: shown,
    next: days[0]?.slots[0],
    hasMoreDays: days.length > most,
    isFiltered: !days.length && index.days({ from: today, most: 1 }, isFree).length > 0,
    validUntil: starts ? Date.parse(starts) : undefined,
  };
}

function dayView(
  { date, slots }: DaySlots,
  today: LocalDate,
  timeZone: string,
  whole: ReadonlySet<string>,
): DayView {
  const shown = whole.has(date) ? slots : slots.slice(0, mostOfDay);
  return {
    date,
    daysAhead: dayNumber(date) - dayNumber(today),
    parts: partsOfDay(shown, timeZone),
    more: slots.length - shown.length,
  };
}

/** The bookable slots that start nearest to a moment, in order of time: what to offer when it was taken. */
export function nearestSlots(
  index: SlotIndex,
  to: string,
  options: Omit<ListOptions, 'most' | 'whole'>,
  most = 3,
): readonly Slot[] {
  const { timeZone, modes, now } = options;
  const target = Date.parse(to);
  const isWanted = inModes(modes);
  const date = localDate(target, timeZone);
  const today = localDate(now, timeZone);
  const from = addDays(date, -7);
  return index
    .days(
      { from: from > today ? from : today, before: addDays(date, 8) },
      (slot) => isWanted(slot) && isBookable(slot, options),
    )
    .flatMap(({ slots }) => slots)
    .map((slot) => ({ slot, distance: Math.abs(Date.parse(slot.start) - target) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ slot }) => slot)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}
