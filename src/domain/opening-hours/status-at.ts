import { instantsOfDay } from '../time/instants.js';
import { DAY, instantFrom, wallClock } from '../time/wall-clock.js';
import { rawHours } from './day-hours.js';
import type { DayHours, DayOptions } from './day-hours.js';
import type { Span, WeeklyHours } from './week.js';

export interface StatusOptions extends DayOptions {
  /** The practice's IANA zone; `Europe/London` by default. */
  readonly timeZone?: string | undefined;
}

export interface Status {
  readonly state: 'open' | 'closed';
  /** ISO instant of the next change; absent if there is none within 366 days. */
  readonly until?: string;
  /** What made today's hours. */
  readonly reason?: DayHours['reason'];
  /** The note of today's exception. */
  readonly note?: string;
  /** False if today or a day up to `until` lies outside the years whose bank holidays are known. */
  readonly holidaysKnown: boolean;
}

const isOpen = (spans: readonly Span[], minute: number): boolean =>
  spans.some(([from, to]) => from <= minute && minute < to);

/**
 * Whether it is open at a moment, and until when, by the wall clock of the practice's zone.
 * @throws RangeError for a string without an offset, an invalid date or an unknown zone.
 */
export function statusAt(hours: WeeklyHours, at: Date | string, options: StatusOptions = {}): Status {
  const { timeZone = 'Europe/London' } = options;
  const now = instantFrom(at);
  const { day, minute } = wallClock(now, timeZone);
  const { spans, reason, note, holidaysKnown: known } = rawHours(hours, day, options);
  const open = isOpen(spans, minute);
  let holidaysKnown = known;
  const end = now + 366 * DAY + 1;
  let until = end;

  for (let ahead = 0; ahead <= 366 && until === end; ahead++) {
    const next = rawHours(hours, day + ahead, options);
    holidaysKnown &&= next.holidaysKnown;
    // The state changes at a start, at an end, at midnight, or when the clock is put forward or back.
    const edges = [0];
    for (const [from, to] of next.spans) edges.push((from + 1440) % 1440, (to + 1440) % 1440);
    for (const instant of instantsOfDay(day + ahead, edges, timeZone))
      if (
        instant > now &&
        instant < until &&
        isOpen(next.spans, wallClock(instant, timeZone).minute) !== open
      )
        until = instant;
  }
  return {
    state: open ? 'open' : 'closed',
    reason,
    holidaysKnown,
    ...(note && { note }),
    ...(until < end && { until: new Date(until).toISOString() }),
  };
}
