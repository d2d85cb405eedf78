import { DAY, dateOfDay, dayNumber, type LocalDate, MINUTE, offsetIn, wallClock } from './wall-clock.js';

const shift = (minutes: readonly number[], start: number): readonly number[] =>
  minutes.map((minute) => start + minute * MINUTE);

/**
 * The instants of a local day at which its clock shows one of the given minutes (0 to 1439): one for a usual minute, two
 * for one that comes twice. A change of the clock within the day is an instant of its own.
 */
export function instantsOfDay(day: number, minutes: readonly number[], timeZone: string): readonly number[] {
  const offsetAt = offsetIn(timeZone);
  const start = day * DAY;
  // In minutes: from a day before to a day after, because zones lie 12 hours behind UTC to 14 ahead.
  let before = start / MINUTE - 1440;
  let after = before + 3 * 1440;
  const first = offsetAt(before * MINUTE);
  const last = offsetAt(after * MINUTE);
  if (first === last) return shift(minutes, start - first);
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (offsetAt(middle * MINUTE) === first) before = middle;
    else after = middle;
  }
  return [...shift(minutes, start - first), ...shift(minutes, start - last), after * MINUTE].filter(
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
