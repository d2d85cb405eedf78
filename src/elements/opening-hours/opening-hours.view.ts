import type { DayHours } from '../../domain/opening-hours/day-hours.js';
import type { ServiceHours } from '../../domain/opening-hours/service-hours.js';
import { statusAt } from '../../domain/opening-hours/status-at.js';
import type { WeeklyHours } from '../../domain/opening-hours/week.js';
import { instantOf } from '../../domain/time/instants.js';
import { DAY, dateOfDay, MINUTE, wallClock } from '../../domain/time/wall-clock.js';

/** How long before closing it says "closing soon". */
const soon = 30 * MINUTE;

/** Whose days and clock count. */
export type ViewOptions = ServiceHours['options'];

/** A moment as the practice's calendar and clock show it. */
export interface LocalMoment {
  /** Minute of the day. */
  readonly minute: number;
  readonly date: string;
  /** Days from today: 0 is today. `undefined`: so near that the hour says enough. */
  readonly daysAhead: number | undefined;
}

/** What the widget shows at a moment. */
export interface OpeningHoursView extends Pick<DayHours, 'reason' | 'note' | 'holidaysKnown'> {
  readonly look: 'open' | 'soon' | 'closed';
  /** When it closes or opens next; absent if never within a year. */
  readonly until: LocalMoment | undefined;
  /** The instant (milliseconds since 1970) at which something in this view changes. */
  readonly validUntil: number;
}

/** What to show at an instant (milliseconds since 1970), all by the clock of the practice's zone. */
export function openingHoursView(hours: WeeklyHours, now: number, options: ViewOptions): OpeningHoursView {
  const { timeZone } = options;
  const { state, until, reason = 'hours', ...rest } = statusAt(hours, new Date(now), options);
  const isOpen = state === 'open';
  const change = until ? Date.parse(until) : Infinity;
  const isSoon = isOpen && change - now <= soon;
  const today = wallClock(now, timeZone).day;
  let moment: LocalMoment | undefined;
  if (until) {
    // What closes at midnight closes on the day that ends, not on the one that begins.
    const { day } = wallClock(change - +isOpen, timeZone);
    moment = {
      minute: wallClock(change, timeZone).minute,
      date: dateOfDay(day),
      daysAhead: isOpen && change - now <= DAY ? undefined : day - today,
    };
  }
  return {
    ...rest,
    reason,
    look: isSoon ? 'soon' : state,
    until: moment,
    validUntil: Math.min(
      isOpen && !isSoon ? change - soon : change,
      // "Tomorrow" becomes "today".
      instantOf(dateOfDay(today), 1440, timeZone),
    ),
  };
}
