import { dateOfDay, dayNumber, weekdayOfDay } from '../time/wall-clock.js';
import type { LocalDate } from '../time/wall-clock.js';
import { holidaysKnownOn, holidaysOf } from './bank-holidays.js';
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
  /** The note of the exception. */
  readonly note?: string;
  /** Whether the bank holidays of the year are known. */
  readonly holidaysKnown: boolean;
}

/** The part of the spans that lies on the day that starts at minute `from`: 0 is the day itself, 1440 the next. */
const cut = (spans: readonly Span[], from: number): readonly Span[] =>
  spans
    .filter(([, close]) => close > from)
    .map(([open, close]) => [Math.max(open - from, 0), Math.min(close - from, 1440)]);

function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const [open, close] of [...spans].sort(([a], [b]) => a - b)) {
    const last = merged.at(-1);
    if (last && open <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], close)];
    else merged.push([open, close]);
  }
  return merged;
}

const ruled = new WeakMap<WeeklyHours, Map<number, readonly Span[]>>();

/** What the rules say of a day of which they match the bits `today`, after a day of `yesterday`. Kept, because it is asked again and again. */
function rulesOn(hours: WeeklyHours, today: number, yesterday: number): readonly Span[] {
  let known = ruled.get(hours);
  if (!known) ruled.set(hours, (known = new Map()));
  const key = today * 256 + yesterday;
  let open = known.get(key);
  if (!open) {
    open = [];
    // A rule that matches the day replaces what stood before, also what came over midnight.
    for (const { days, spans, adds } of hours) {
      if (days & today) open = [...(adds && spans[0] ? open : []), ...cut(spans, 0)];
      if (days & yesterday) open = [...open, ...cut(spans, 1440)];
    }
    if (today & HOLIDAYS && !hours.some(({ days }) => days & HOLIDAYS)) open = [];
    known.set(key, (open = merge(open)));
  }
  return open;
}

/** The hours of a day number; see `hoursOn`. */
export function hoursOfDay(
  hours: WeeklyHours,
  day: number,
  { nation = 'england', exceptions = [], holidays }: DayOptions = {},
): DayHours {
  const bits = (of: number): number =>
    (1 << weekdayOfDay(of)) | (holidays !== 'ignore' && holidaysOf(nation).has(of) ? HOLIDAYS : 0);
  const today = bits(day);
  let spans = rulesOn(hours, today, bits(day - 1));
  let exception;
  if (exceptions[0]) {
    exception = exceptionOn(dateOfDay(day), exceptions);
    const before = exceptionOn(dateOfDay(day - 1), exceptions);
    spans = merge([
      ...(exception ? cut(parseSpans(exception.hours), 0) : spans),
      ...(before ? cut(parseSpans(before.hours), 1440) : []),
    ]);
  }
  return {
    spans,
    reason: exception ? 'exception' : today & HOLIDAYS ? 'bank-holiday' : 'hours',
    ...(exception?.note && { note: exception.note }),
    holidaysKnown: holidaysKnownOn(day),
  };
}

/**
 * The hours of a local date: the rules in order, then the bank holidays (closed, if the text has no `PH` rule), then
 * the exceptions. What goes on after midnight counts on the next date.
 */
export const hoursOn = (hours: WeeklyHours, date: LocalDate, options?: DayOptions): DayHours =>
  hoursOfDay(hours, dayNumber(date), options);
