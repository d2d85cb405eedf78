import { type DayHours, hoursOfDay } from '../../domain/opening-hours/day-hours.js';
import { statusAt, type StatusOptions } from '../../domain/opening-hours/status-at.js';
import type { WeeklyHours } from '../../domain/opening-hours/week.js';
import { DAY, dateOfDay, instantOf, MINUTE, wallClock, weekdayOfDay } from '../../domain/time/wall-clock.js';

/** How long before closing it says "closing soon". */
const soon = 30 * MINUTE;

/** A moment as the practice's calendar and clock show it. */
export interface LocalMoment {
  readonly date: string;
  /** Days from today: 0 is today. */
  readonly daysAhead: number;
  /** Minute of the day. */
  readonly minute: number;
}

/** Whose days and clock count. */
export type ViewOptions = StatusOptions & Required<Pick<StatusOptions, 'timeZone' | 'nation'>>;

export interface WeekDay extends DayHours {
  readonly date: string;
  readonly isToday: boolean;
}

/** What the widget shows at a moment. */
export interface OpeningHoursView {
  readonly state: 'open' | 'closed';
  readonly closingSoon: boolean;
  /** When it closes or opens next; absent if never within a year. */
  readonly until: LocalMoment | undefined;
  /** Whether `until` lies so far ahead that the hour alone would mislead. */
  readonly untilNeedsDay: boolean;
  /** Why today's hours are what they are. */
  readonly reason: DayHours['reason'];
  readonly note?: string;
  /** False: the bank holidays up to `until` are not announced yet. */
  readonly holidaysKnown: boolean;
  /** The instant (milliseconds since 1970) at which something in this view changes. */
  readonly validUntil: number;
}

/** What to show at an instant (milliseconds since 1970), all by the clock of the practice's zone. */
export function openingHoursView(hours: WeeklyHours, now: number, options: ViewOptions): OpeningHoursView {
  const { timeZone } = options;
  const status = statusAt(hours, new Date(now), options);
  const isOpen = status.state === 'open';
  const change = status.until === undefined ? Infinity : Date.parse(status.until);
  const today = wallClock(now, timeZone).day;
  const closingSoon = isOpen && change - now <= soon;
  let until: LocalMoment | undefined;
  if (status.until) {
    // What closes at midnight closes on the day that ends, not on the one that begins.
    const { day } = wallClock(isOpen ? change - 1 : change, timeZone);
    until = { date: dateOfDay(day), daysAhead: day - today, minute: wallClock(change, timeZone).minute };
  }
  return {
    state: status.state,
    closingSoon,
    until,
    untilNeedsDay: !isOpen || change - now > DAY,
    reason: status.reason ?? 'hours',
    ...(status.note && { note: status.note }),
    holidaysKnown: status.holidaysKnown,
    validUntil: Math.min(
      isOpen && !closingSoon ? change - soon : change,
      // "Tomorrow" becomes "today".
      instantOf(dateOfDay(today), 1440, timeZone),
    ),
  };
}

/** The coming seven days, from Monday to Sunday: days of this week that are over show the next week's. */
export function weekView(hours: WeeklyHours, now: number, options: ViewOptions): readonly WeekDay[] {
  const today = wallClock(now, options.timeZone).day;
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    const day = today + ((weekday - weekdayOfDay(today) + 7) % 7);
    return { ...hoursOfDay(hours, day, options), date: dateOfDay(day), isToday: day === today };
  });
}
