import { DAY, dateOfDay, weekdayOfDay } from '../time/wall-clock.js';
import type { LocalDate } from '../time/wall-clock.js';
import type { Nation } from './nation.js';

/** The years for which the days are announced. */
const FIRST_YEAR = 2012;
const LAST_YEAR = 2027;

// Who keeps a day: the sum of England and Wales 1, Scotland 2, Northern Ireland 4.
const NATIONS: Record<Nation, number> = { england: 1, wales: 1, scotland: 2, 'northern-ireland': 4 };

const dayOf = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / DAY;

type Rule = readonly [name: string, day: number, who?: number];

/**
 * Days moved or added by proclamation. One with a usual name takes the place of that day.
 * Sources: https://www.gov.uk/bank-holidays.json and the London, Edinburgh and Belfast Gazettes; 2012 to 2018 in
 * https://github.com/alphagov/calendars. With each year announced, raise LAST_YEAR and add what was proclaimed.
 */
const PROCLAIMED: readonly Rule[] = [
  ['Spring bank holiday', dayOf(2012, 6, 4)],
  ['Diamond Jubilee', dayOf(2012, 6, 5)],
  ['Early May bank holiday', dayOf(2020, 5, 8)],
  ['Spring bank holiday', dayOf(2022, 6, 2)],
  ['Platinum Jubilee', dayOf(2022, 6, 3)],
  ['State Funeral of Queen Elizabeth II', dayOf(2022, 9, 19)],
  ['Coronation of King Charles III', dayOf(2023, 5, 8)],
  ['World Cup', dayOf(2026, 6, 15), 2],
];

/** The day of the year's Easter Sunday; Carter's method, right from 1900 to 2099. */
function easter(year: number): number {
  let moon = (225 - 11 * (year % 19)) % 30;
  if (moon < 21) moon += 30;
  if (moon > 48) moon--;
  return dayOf(year, 3, moon + 7 - ((year + (year >> 2) + moon + 1) % 7));
}

/** The Monday on or after a day. */
const monday = (day: number): number => day + ((7 - weekdayOfDay(day)) % 7);

const calendars = new Map<Nation, ReadonlyMap<number, string>>();

function makeCalendar(nation: Nation): ReadonlyMap<number, string> {
  const bit = NATIONS[nation];
  if (!bit) throw new RangeError(`Unknown nation: ${nation}`);
  const calendar = new Map<number, string>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const on = (month: number, date: number): number => dayOf(year, month, date);
    const sunday = easter(year);
    const days = new Map<string, number>();
    // The Banking and Financial Dealings Act 1971, schedule 1, and the days proclaimed every year.
    const rules: readonly Rule[] = [
      ['New Year’s Day', on(1, 1)],
      ['2nd January', on(1, 2), 2],
      ['St Patrick’s Day', on(3, 17), 4],
      ['Good Friday', sunday - 2],
      ['Easter Monday', sunday + 1, 5],
      ['Early May bank holiday', monday(on(5, 1))],
      ['Spring bank holiday', monday(on(5, 25))],
      ['Battle of the Boyne', on(7, 12), 4],
      ['Summer bank holiday', monday(on(8, bit === 2 ? 1 : 25))],
      ['St Andrew’s Day', on(11, 30), 2],
      ['Christmas Day', on(12, 25)],
      ['Boxing Day', on(12, 26)],
      ...PROCLAIMED.filter(([, day]) => day >= on(1, 1) && day <= on(12, 31)),
    ];
    for (const [name, day, who = 7] of rules) if (who & bit) days.set(name, day);
    // One at a weekend moves to the next weekday that is no holiday itself, so those in the week come first.
    for (const atWeekend of [false, true])
      for (let [name, day] of days)
        if (weekdayOfDay(day) > 4 === atWeekend) {
          while (weekdayOfDay(day) > 4 || calendar.has(day)) day++;
          calendar.set(day, name);
        }
  }
  return calendar;
}

/**
 * The names of a nation's bank holidays by day number, for all known years.
 * @throws RangeError for an unknown nation.
 */
export function holidaysOf(nation: Nation): ReadonlyMap<number, string> {
  let calendar = calendars.get(nation);
  if (!calendar) calendars.set(nation, (calendar = makeCalendar(nation)));
  return calendar;
}

const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1);
const END = dayOf(LAST_YEAR + 1, 1, 1);

/** Whether the bank holidays of a day's year are known. */
export const holidaysKnownOn = (day: number): boolean => day >= FIRST_DAY && day < END;

/** A bank holiday; `name` is a label for developers, in English. */
export interface BankHoliday {
  readonly date: LocalDate;
  readonly name: string;
}

/**
 * The bank holidays of a nation in a year, in order; substitute days instead of those at a weekend.
 * @throws RangeError for an unknown nation, and outside the years that are announced.
 */
export function bankHolidays(nation: Nation, year: number): readonly BankHoliday[] {
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR))
    throw new RangeError(`Bank holidays are known from ${FIRST_YEAR} to ${LAST_YEAR}`);
  return [...holidaysOf(nation)]
    .filter(([day]) => day >= dayOf(year, 1, 1) && day < dayOf(year + 1, 1, 1))
    .sort(([a], [b]) => a - b)
    .map(([day, name]) => ({ date: dateOfDay(day), name }));
}
