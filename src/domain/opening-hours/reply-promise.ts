import { dateOfDay, instantFrom, wallClock, weekdayOfDay } from '../time/wall-clock.js';
import type { LocalDate } from '../time/wall-clock.js';
import { holidaysKnownOn, holidaysOf } from './bank-holidays.js';
import type { Nation } from './nation.js';

/**
 * What a practice aims at when a request arrives: an answer by the end of the next core day, within so many core days,
 * or no promise.
 */
export type ReplyPromise = 'next-core-day' | 'none' | { readonly workingDays: number };

/** Where, and for whom, core hours are counted. */
export interface CoreHoursPlace {
  readonly nation: Nation;
  /** The practice's IANA zone. */
  readonly timeZone: string;
}

// Core hours of the GP contract: 08:00 to 18:30, Monday to Friday except bank holidays (Good Friday and Christmas Day
// are among them). The National Health Service (General Medical Services Contracts) Regulations 2015, regulation 3.
const CORE_START = 8 * 60;
const CORE_END = 18 * 60 + 30;

const isCoreDay = (day: number, nation: Nation): boolean =>
  weekdayOfDay(day) < 5 && !holidaysOf(nation).has(day);

function nextCoreDay(day: number, nation: Nation): number {
  do day++;
  while (!isCoreDay(day, nation));
  return day;
}

/**
 * Whether a moment lies in core hours, whatever the surgery's own hours are.
 * @throws RangeError for a string without an offset, an invalid date or an unknown zone.
 */
export function isCoreHours(at: Date | string, { nation, timeZone }: CoreHoursPlace): boolean {
  const { day, minute } = wallClock(instantFrom(at), timeZone);
  return isCoreDay(day, nation) && minute >= CORE_START && minute < CORE_END;
}

/**
 * The local date by whose end of core hours the practice aims to reply to a request sent at a moment. A request sent
 * outside core hours counts as arriving when the next core day starts. Undefined if nothing is promised, or if the date
 * lies beyond the years whose bank holidays are known.
 * @throws RangeError for a string without an offset, an invalid date or an unknown zone.
 */
export function replyBy(
  promise: ReplyPromise,
  at: Date | string,
  { nation, timeZone }: CoreHoursPlace,
): LocalDate | undefined {
  if (promise === 'none') return undefined;
  const arrival = wallClock(instantFrom(at), timeZone);
  let { day } = arrival;
  if (!isCoreDay(day, nation) || arrival.minute >= CORE_END) day = nextCoreDay(day, nation);
  const days = promise === 'next-core-day' ? 1 : promise.workingDays;
  for (let left = days; left > 0; left--) day = nextCoreDay(day, nation);
  return holidaysKnownOn(day) ? dateOfDay(day) : undefined;
}
