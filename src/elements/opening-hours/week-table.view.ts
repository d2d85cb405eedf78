import type { DayHours } from '../../domain/opening-hours/day-hours.js';
import { hoursOfDay } from '../../domain/opening-hours/hours-of-day.js';
import type { WeeklyHours } from '../../domain/opening-hours/week.js';
import { dateOfDay, wallClock, weekdayOfDay } from '../../domain/time/wall-clock.js';
import type { ViewOptions } from './opening-hours.view.js';

export interface WeekDay extends Omit<DayHours, 'spans'> {
  /** Absent: an exception that cannot be read stands on the day. */
  readonly spans?: DayHours['spans'];
  readonly date: string;
  readonly isToday: boolean;
}

/** The coming seven days, from Monday to Sunday: days of this week that are over show the next week's. */
export function weekView(hours: WeeklyHours, now: number, options: ViewOptions): readonly WeekDay[] {
  const today = wallClock(now, options.timeZone).day;
  return [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    const day = today + ((weekday - weekdayOfDay(today) + 7) % 7);
    const place = { date: dateOfDay(day), isToday: day === today };
    try {
      return { ...hoursOfDay(hours, day, options), ...place };
    } catch {
      // The practice has said what is wrong, when it was given its settings. The other days are right.
      return { reason: 'exception', holidaysKnown: true, ...place };
    }
  });
}
