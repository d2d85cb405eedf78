import { dateOfDay, weekdayOfDay } from '../time/wall-clock.js';
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
  /** When it is open, in minutes of the wall clock. Empty: closed. */
  readonly spans: readonly Span[];
  /** What made the hours. */
  readonly reason: 'bank-holiday' | 'exception' | 'hours';
  /** The note of the exception. */
  readonly note?: string;
  /** Whether the bank holidays of the year are known. */
  readonly holidaysKnown: boolean;
}

// Bits beside those of `HoursRule.days`: an exception for today, one for yesterday.
const TODAY = 256;
const YESTERDAY = 512;

/**
 * The hours of a day number as they were written: spans may overlap, reach beyond midnight, or have begun on the day
 * before (then they start below 0).
 */
export function rawHours(
  hours: WeeklyHours,
  day: number,
  { nation = 'england', exceptions = [], holidays }: DayOptions = {},
): DayHours {
  const bits = (of: number): number =>
    (1 << weekdayOfDay(of)) | (holidays !== 'ignore' && holidaysOf(nation).has(of) ? HOLIDAYS : 0);
  const today = bits(day);
  const rules = [...hours];
  if (!hours.some(({ days }) => days & HOLIDAYS)) rules.push({ days: HOLIDAYS, spans: [], adds: false });
  const except = (of: number, days: number): HoursException | undefined => {
    const found = exceptions[0] && exceptionOn(dateOfDay(of), exceptions);
    if (found) rules.push({ days, spans: parseSpans(found.hours), adds: false });
    return found;
  };
  const exception = except(day, TODAY);
  except(day - 1, YESTERDAY);

  // Each civil day is judged by itself: a rule that matches it replaces what stood before, also what came over midnight.
  let spans: Span[] = [];
  const yesterday = bits(day - 1) | YESTERDAY;
  for (const rule of rules) {
    if (rule.days & (today | TODAY)) {
      if (!rule.adds || !rule.spans[0]) spans = [];
      spans.push(...rule.spans);
    }
    if (rule.days & yesterday)
      for (const [open, close] of rule.spans) spans.push([open - 1440, close - 1440]);
  }
  return {
    spans,
    reason: exception ? 'exception' : today & HOLIDAYS ? 'bank-holiday' : 'hours',
    ...(exception?.note && { note: exception.note }),
    holidaysKnown: holidaysKnownOn(day),
  };
}

/**
 * The hours of a day number: the rules in order, then the bank holidays (closed, if the text has no `PH` rule), then the
 * exceptions. What goes on after midnight counts on the next day. The spans lie within 0 to 1440, sorted and apart from
 * each other.
 */
export function hoursOfDay(hours: WeeklyHours, day: number, options?: DayOptions): DayHours {
  const raw = rawHours(hours, day, options);
  const spans: Span[] = [];
  for (const [from, to] of [...raw.spans].sort(([a], [b]) => a - b)) {
    const open = Math.max(from, 0);
    const close = Math.min(to, 1440);
    const last = spans.at(-1);
    if (last && open <= last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], close)];
    else if (open < close) spans.push([open, close]);
  }
  return { ...raw, spans };
}
