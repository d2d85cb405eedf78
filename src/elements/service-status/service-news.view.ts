import type { BusyHour } from '../../domain/service-status/busyness.js';
import type { ServiceNews, ServiceState } from '../../domain/service-status/service-news.js';
import { DAY, MINUTE, dateOfDay, wallClock, weekdayOfDay } from '../../domain/time/wall-clock.js';

/** After so many milliseconds news are said to be old. */
const old = 10 * MINUTE;
const week = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const fromBest: readonly ServiceState[] = ['working', 'busy', 'paused', 'down'];

/** The worst of these states: what one word can say of all. */
export const worstOf = (services: readonly ServiceNews[]): ServiceState =>
  fromBest.findLast((state) => services.some((each) => each.state === state)) ?? 'working';

/** How old news are, in whole minutes; `undefined` while they are fresh. */
export const minutesOld = (age: number): number | undefined =>
  age < old ? undefined : Math.floor(age / MINUTE);

/** An hour of a day in the chart. */
export interface Cell {
  /** From 0 to 1; `undefined` where nothing is known. */
  readonly level: number | undefined;
  readonly word: 'quiet' | 'usual' | 'full' | undefined;
  readonly isNow: boolean;
}

export interface Chart {
  /** A local date of each day, to name it. */
  readonly days: readonly string[];
  readonly hours: readonly { readonly hour: number; readonly cells: readonly Cell[] }[];
}

/** The hours of the week as rows of hours and columns of days; days and hours without any figure are left out. */
export function chartOf(busyness: readonly BusyHour[], now: number, timeZone: string): Chart {
  const { day: today, minute } = wallClock(now, timeZone);
  const monday = today - weekdayOfDay(today);
  const days = week.filter((name) => busyness.some(({ day }) => day === name));
  const all = busyness.map(({ hour }) => hour);
  const first = Math.min(...all);
  const hours = Array.from({ length: Math.max(...all) - first + 1 }, (_, index) => first + index);
  return {
    days: days.map((name) => dateOfWeekday(name, monday)),
    hours: hours.map((hour) => ({
      hour,
      cells: days.map((name) => {
        const level = busyness.find((each) => each.day === name && each.hour === hour)?.level;
        return {
          level,
          word: level === undefined ? undefined : level < 0.3 ? 'quiet' : level < 0.65 ? 'usual' : 'full',
          isNow: week.indexOf(name) === weekdayOfDay(today) && hour === Math.floor(minute / 60),
        };
      }),
    })),
  };
}

/** The local date of a weekday in the week that begins on this Monday. */
export const dateOfWeekday = (name: BusyHour['day'], monday = 4): string =>
  dateOfDay(monday + week.indexOf(name));

/** Whether an announcement counts now. */
export const isCurrent = (
  { from, until }: { readonly from?: string | undefined; readonly until?: string | undefined },
  now: number,
): boolean => (!from || Date.parse(from) - DAY * 7 <= now) && (!until || Date.parse(until) > now);
