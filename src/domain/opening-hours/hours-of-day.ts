import { type DayHours, type DayOptions, rawHours } from './day-hours.js';
import type { Span, WeeklyHours } from './week.js';

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
