import { type PartOfDay, partsOfDay } from '../../domain/appointments/part-of-day.js';
import { type AppointmentMode, type Slot, startOf } from '../../domain/appointments/slot.js';
import { type DaySlots, inModes, type SlotIndex } from '../../domain/appointments/slot-index.js';
import { localDate } from '../../domain/time/local-date.js';
import { dayNumber, type LocalDate } from '../../domain/time/wall-clock.js';

export interface ListOptions {
  readonly now: number;
  /**
   * When the list arrived. What has passed since keeps its place, empty, so that no time moves under a finger or takes the
   * focus of another.
   */
  readonly since?: number | undefined;
  readonly timeZone: string;
  /** The practice's limits; what cannot be booked is not shown. */
  readonly bookable: { readonly earliest?: string | undefined; readonly latest?: string | undefined };
  readonly modes: readonly AppointmentMode[] | undefined;
  /** What the patient's filters let through. */
  readonly fits?: ((slot: Slot) => boolean) | undefined;
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
  /** Empty places are of times that have passed since the list arrived. */
  readonly parts: readonly { readonly part: PartOfDay; readonly slots: readonly (Slot | undefined)[] }[];
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

/** What can be booked at a moment: what is held may be finished; limits that cannot be read limit nothing. */
export function bookableAt({
  now,
  bookable,
}: Pick<ListOptions, 'now' | 'bookable'>): (slot: Slot) => boolean {
  const earliest = Date.parse(bookable.earliest ?? '');
  const latest = Date.parse(bookable.latest ?? '');
  return (slot) => {
    const start = startOf(slot);
    return start > now && (slot.held || !(start < earliest)) && !(start > latest);
  };
}

/** What the list shows: days from today on with their times, by parts of the day. */
export function listView(index: SlotIndex, options: ListOptions): ListView {
  const { now, since = now, timeZone, modes, fits, most, from } = options;
  const today = localDate(since, timeZone);
  const first = from && from > today ? from : today;
  const isWanted = inModes(modes);
  const isBookable = bookableAt({ now: since, bookable: options.bookable });
  const isFree = (slot: Slot): boolean => isWanted(slot) && isBookable(slot);
  const days = index.days({ from: first, most: most + 1 }, (slot) => isFree(slot) && (!fits || fits(slot)));
  const isAhead = (slot: Slot): boolean => startOf(slot) > now;
  const next = days.flatMap(({ slots }) => slots).find(isAhead);
  return {
    days: days.slice(0, most).map((day) => dayView(day, options, isAhead)),
    next,
    hasMoreDays: days.length > most,
    isFiltered: !next && index.days({ from: today }, (slot) => isFree(slot) && isAhead(slot)).length > 0,
    validUntil: next && startOf(next),
  };
}

function dayView(
  { date, slots }: DaySlots,
  { now, timeZone, whole }: ListOptions,
  isAhead: (slot: Slot) => boolean,
): DayView {
  const shown = whole.has(date) ? slots : slots.slice(0, mostOfDay);
  return {
    date,
    daysAhead: dayNumber(date) - dayNumber(localDate(now, timeZone)),
    parts: partsOfDay(shown, timeZone).map(({ part, slots: ofPart }) => ({
      part,
      slots: ofPart.map((slot) => (isAhead(slot) ? slot : undefined)),
    })),
    more: slots.length - shown.length,
  };
}
