import { weekdayOfDay } from '../time/wall-clock.js';
import { holidaysKnownOn, holidaysOf } from './bank-holidays.js';
import { exceptionOn } from './exceptions.js';
import type { HoursException } from './exceptions.js';
import type { Nation } from './nation.js';
import { parseSpans } from './parse-hours.js';
import { HOLIDAYS } from './week.js';
import type { Span, WeeklyHours } from './week.js';

export interface DayOptions {
  /** Whose bank holidays; `england` by default. */
  readonly nation?: Nation | undefined;
  /** All are applied, whatever their `services`: give those of the service that is asked about. */
  readonly exceptions?: readonly HoursException[] | undefined;
  /** `ignore`: bank holidays are days like any other. */
  readonly holidays?: 'observe' | 'ignore' | undefined;
}

/** The hours of one civil day. */
export interface DayHours {
  /** When it is open, in minutes of the wall clock. Empty: closed. */
  readonly spans: readonly Span[];
  /** What made the hours. */
  readonly reason: 'bank-holiday' | 'exception' | 'hours';
  /** The note of the exception. */
  readonly note?: string | undefined;
  /** Whether the bank holidays of the year are known. */
  readonly holidaysKnown: boolean;
}

/** The bits of `HoursRule.days` that match a day. */
const bitsOf = (day: number, holidays: ReadonlyMap<number, unknown> | false): number =>
  (1 << weekdayOfDay(day)) | (holidays && holidays.has(day) ? HOLIDAYS : 0);

const usual = new WeakMap<WeeklyHours, Map<number, readonly Span[]>>();

/** The spans that came over midnight, seen from the day on which they end. */
const carried = (spans: readonly Span[]): readonly Span[] =>
  spans.map(([open, close]) => [open - 1440, close - 1440]);

/** What the rules say of a day of which they match the bits `today`, after one of `yesterday`; kept, as few days differ. */
function usualSpans(hours: WeeklyHours, today: number, yesterday: number): readonly Span[] {
  let known = usual.get(hours);
  if (!known) usual.set(hours, (known = new Map()));
  let found = known.get(today * 256 + yesterday);
  if (!found) {
    found = [];
    for (const { days, spans, adds } of hours) {
      // Each civil day is judged by itself: a rule that matches replaces what stood before, also what came over midnight.
      if (days & today) found = adds && spans[0] ? [...found, ...spans] : spans;
      if (days & yesterday) found = [...found, ...carried(spans)];
    }
    if (today & HOLIDAYS && !hours.some(({ days }) => days & HOLIDAYS)) found = [];
    known.set(today * 256 + yesterday, found);
  }
  return found;
}

/**
 * The hours of a day number as they were written: spans may overlap, reach beyond midnight, or have begun on the day
 * before (then they start below 0).
 */
export function rawHours(
  hours: WeeklyHours,
  day: number,
  { nation = 'england', exceptions = [], holidays }: DayOptions = {},
): DayHours {
  const observed = holidays !== 'ignore' && holidaysOf(nation);
  const today = bitsOf(day, observed);
  const exception = exceptionOn(day, exceptions);
  const before = exceptionOn(day - 1, exceptions);
  let spans = exception ? parseSpans(exception.hours) : usualSpans(hours, today, bitsOf(day - 1, observed));
  if (before) spans = [...spans, ...carried(parseSpans(before.hours))];
  return {
    spans,
    reason: exception ? 'exception' : today & HOLIDAYS ? 'bank-holiday' : 'hours',
    note: exception?.note,
    holidaysKnown: holidaysKnownOn(day),
  };
}
