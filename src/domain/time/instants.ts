import {
  DAY,
  dateOfDay,
  dayNumber,
  firstMinute,
  type LocalDate,
  MINUTE,
  offsetIn,
  wallClock,
} from './wall-clock.js';

const shift = (minutes: readonly number[], start: number): readonly number[] =>
  minutes.map((minute) => start + minute * MINUTE);

/**
 * The instants of a local day at which its clock shows one of the given minutes (0 to 1439): one for a usual minute, two
 * for one that comes twice. A change of the clock within the day is an instant of its own.
 */
export function instantsOfDay(day: number, minutes: readonly number[], timeZone: string): readonly number[] {
  const offsetAt = offsetIn(timeZone);
  const start = day * DAY;
  // From a day before to a day after, because zones lie 12 hours behind UTC to 14 ahead.
  const first = offsetAt(start - DAY);
  const last = offsetAt(start + 2 * DAY);
  if (first === last) return shift(minutes, start - first);
  const change = firstMinute(start - DAY, 3 * DAY, (instant) => offsetAt(instant) !== first);
  return [...shift(minutes, start - first), ...shift(minutes, start - last), change].filter(
    (instant) => wallClock(instant, timeZone).day === day,
  );
}

/**
 * The first instant of a local date at which its clock shows the minute (1440 is the next midnight) or, if the clock
 * jumps over it, the instant of the jump. Milliseconds since 1970.
 */
export function instantOf(date: LocalDate, minute: number, timeZone: string): number {
  const day = dayNumber(date) + Math.floor(minute / 1440);
  const rest = minute % 1440;
  const found = instantsOfDay(day, [rest], timeZone).filter(
    (instant) => wallClock(instant, timeZone).minute >= rest,
  );
  return found[0] === undefined ? instantOf(dateOfDay(day + 1), 0, timeZone) : Math.min(...found);
}
