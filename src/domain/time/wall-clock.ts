/**
 * Dates and the wall clock of a zone. A local date is a string `YYYY-MM-DD`; inside, it is the number of days since
 * 1970-01-01, which is cheap to count with. Zones come from `Intl.DateTimeFormat`; the zone of the visitor's device is
 * never used.
 */

/** A calendar date without a zone, `YYYY-MM-DD`. */
export type LocalDate = string;

export const MINUTE = 60_000;
export const DAY = 86_400_000;

/** Days from 1970-01-01 to a local date. */
export const dayNumber = (date: LocalDate): number => Date.parse(date) / DAY;

/** The local date so many days after 1970-01-01. */
export const dateOfDay = (day: number): LocalDate => new Date(day * DAY).toISOString().slice(0, 10);

/** The weekday of a day number: 0 is Monday, 6 is Sunday. */
export const weekdayOfDay = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The first minute after an instant, and at most `length` milliseconds later, at which something holds that goes on to hold. */
export function firstMinute(start: number, length: number, holds: (instant: number) => boolean): number {
  let before = 0;
  let after = length / MINUTE;
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (holds(start + middle * MINUTE)) after = middle;
    else before = middle;
  }
  return start + after * MINUTE;
}

const zones = new Map<string, (instant: number) => number>();

/**
 * For a zone, the function that says by how many milliseconds its clock is ahead of UTC at an instant (milliseconds
 * since 1970). `Intl` is slow, so it is asked once for each UTC midnight, and on a day on which the clock changes for the minute
 * of the change, once.
 * @throws RangeError for a zone that is not known.
 */
export function offsetIn(timeZone: string): (instant: number) => number {
  let offsetAt = zones.get(timeZone);
  if (!offsetAt) {
    const formatter = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    // It writes `GMT` alone for no offset: then the date cannot be read.
    const ask = (instant: number): number =>
      -Date.parse('1970-01-01T00:00' + /[+-]\d\d:\d\d/.exec(formatter.format(instant))?.[0]) || 0;
    const midnights = new Map<number, number>();
    const atMidnight = (day: number): number => {
      let offset = midnights.get(day);
      if (offset === undefined) midnights.set(day, (offset = ask(day * DAY)));
      return offset;
    };
    const changes = new Map<number, number>();
    offsetAt = (instant) => {
      const day = Math.floor(instant / DAY);
      const offset = atMidnight(day);
      const next = atMidnight(day + 1);
      if (offset === next) return offset;
      let change = changes.get(day);
      if (!change) changes.set(day, (change = firstMinute(day * DAY, DAY, (each) => ask(each) !== offset)));
      return instant < change ? offset : next;
    };
    zones.set(timeZone, offsetAt);
  }
  return offsetAt;
}

/** What calendar and clock of the zone show at an instant: the day number and the minute of the day, 0 to 1439. */
export function wallClock(instant: number, timeZone: string): { day: number; minute: number } {
  const local = instant + offsetIn(timeZone)(instant);
  const day = Math.floor(local / DAY);
  return { day, minute: Math.floor((local - day * DAY) / MINUTE) };
}

/**
 * The instant (milliseconds since 1970) that a `Date` or an ISO string means.
 * @throws RangeError for an invalid one, and for a string without `Z` or an offset: it would mean another moment on each device.
 */
export function instantFrom(at: Date | string): number {
  const instant = typeof at === 'string' ? (/T.*(Z|[+-]\d\d:?\d\d)$/i.test(at) ? Date.parse(at) : NaN) : +at;
  if (Number.isNaN(instant))
    throw new RangeError(`Not an instant such as 2026-12-25T10:00:00Z: ${String(at)}`);
  return instant;
}
