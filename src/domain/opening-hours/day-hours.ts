import { dateOfDay, dayNumber, weekdayOfDay } from '../time/wall-clock.js';
import type { LocalDate } from '../time/wall-clock.js';
import { holidaysOfYear } from './bank-holidays.js';
import { exceptionOn } from './exceptions.js';
import type { HoursException } from './exceptions.js';
import type { Nation } from './nation.js';
import { parseSpans } from './parse-hours.js';
import { HOLIDAYS } from './week.js';
import type { Span, WeeklyHours } from './week.js';

export interface DayOptions {
  /** Whose bank holidays; `england` by default. */
  readonly nation?: Nation;
  readonly exceptions?: readonly HoursException[];
  /** `ignore`: bank holidays are days like any other. */
  readonly holidays?: 'observe' | 'ignore';
}

/** The hours of one civil day. */
export interface DayHours {
  /** When it is open, within 0 to 1440 minutes of the wall clock, sorted, apart from each other. Empty: closed. */
  readonly spans: readonly Span[];
  /** What made the hours. */
  readonly reason: 'bank-holiday' | 'exception' | 'hours';
  /** The name of the bank holiday, in English, for developers. */
  readonly holiday?: string;
  /** The note of the exception. */
  readonly note?: string;
  /** Whether the bank holidays of the year are known. */
  readonly holidaysKnown: boolean;
}

/** The hours of a day number; see `hoursOn`. */
export function hoursOfDay(
  hours: WeeklyHours,
  day: number,
  { nation = 'england', exceptions = [], holidays }: DayOptions = {},
): DayHours {
  const namesOf = (of: number) => holidaysOfYear(nation, +dateOfDay(of).slice(0, 4));
  const holidayOn = (of: number) => (holidays === 'ignore' ? undefined : namesOf(of)?.get(of));
  const exceptionOf = (of: number) => exceptionOn(dateOfDay(of), exceptions);
  const daysOf = (of: number) => (1 << weekdayOfDay(of)) | (holidayOn(of) ? HOLIDAYS : 0);

  const today = daysOf(day);
  const yesterday = daysOf(day - 1);
  const holiday = holidayOn(day);
  const exception = exceptionOf(day);
  let open: Span[] = [];
  const add = (spans: readonly Span[], shift: number): void => {
    for (const [from, to] of spans)
      if (to > shift) open.push([Math.max(from - shift, 0), Math.min(to - shift, 1440)]);
  };

  // Each civil day is judged by itself: a rule that matches it replaces what stood before, also what came over midnight.
  for (const { days, spans, adds } of hours) {
    if (days & today) {
      if (!adds || !spans.length) open = [];
      add(spans, 0);
    }
    if (days & yesterday) add(spans, 1440);
  }
  if (holiday && !hours.some(({ days }) => days & HOLIDAYS)) open = [];
  if (exception) {
    open = [];
    add(parseSpans(exception.hours), 0);
  }
  const before = exceptionOf(day - 1);
  if (before) add(parseSpans(before.hours), 1440);

  const spans: Span[] = [];
  for (const [from, to] of open.sort(([a], [b]) => a - b)) {
    const last = spans.at(-1);
    if (last && from <= last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], to)];
    else spans.push([from, to]);
  }
  return {
    spans,
    reason: exception ? 'exception' : holiday ? 'bank-holiday' : 'hours',
    ...(holiday && { holiday }),
    ...(exception?.note && { note: exception.note }),
    holidaysKnown: !!namesOf(day),
  };
}

/**
 * The hours of a local date: the rules in order, then the bank holidays (closed, if the text has no `PH` rule), then
 * the exceptions. What goes on after midnight counts on the next date.
 */
export const hoursOn = (hours: WeeklyHours, date: LocalDate, options?: DayOptions): DayHours =>
  hoursOfDay(hours, dayNumber(date), options);
