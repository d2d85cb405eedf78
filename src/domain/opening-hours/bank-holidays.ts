import { DAY, dateOfDay, dayNumber, weekdayOfDay } from '../time/wall-clock.js';
import type { LocalDate } from '../time/wall-clock.js';
import type { Nation } from './nation.js';

/** The years for which the days are announced. */
const FIRST_YEAR = 2012;
const LAST_YEAR = 2027;

// Who keeps a day: the sum of England and Wales 1, Scotland 2, Northern Ireland 4.
const NATIONS: Record<Nation, number> = { england: 1, wales: 1, scotland: 2, 'northern-ireland': 4 };

/**
 * Days moved or added by proclamation. One with a usual name takes the place of that day.
 * Sources: https://www.gov.uk/bank-holidays.json and the London, Edinburgh and Belfast Gazettes; 2012 to 2018 in
 * https://github.com/alphagov/calendars. With each year announced, raise LAST_YEAR and add what was proclaimed.
 */
const PROCLAIMED: readonly (readonly [LocalDate, string, number?])[] = [
  ['2012-06-04', 'Spring bank holiday'],
  ['2012-06-05', 'Diamond Jubilee of Queen Elizabeth II'],
  ['2020-05-08', 'Early May bank holiday'],
  ['2022-06-02', 'Spring bank holiday'],
  ['2022-06-03', 'Platinum Jubilee of Queen Elizabeth II'],
  ['2022-09-19', 'State Funeral of Queen Elizabeth II'],
  ['2023-05-08', 'Coronation of King Charles III'],
  ['2026-06-15', 'World Cup bank holiday', 2],
];

/** The day of the year's Easter Sunday; Carter's method, right from 1900 to 2099. */
function easter(year: number): number {
  let moon = (225 - 11 * (year % 19)) % 30;
  if (moon < 21) moon += 30;
  if (moon > 48) moon--;
  return dayOf(year, 3, moon + 7 - ((year + (year >> 2) + moon + 1) % 7));
}

const dayOf = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / DAY;

/** The Monday on or after a day. */
const monday = (day: number): number => day + ((7 - weekdayOfDay(day)) % 7);

const years = new Map<string, ReadonlyMap<number, string>>();

/** The names of a year's bank holidays by day number; undefined outside the years that are known. */
export function holidaysOfYear(nation: Nation, year: number): ReadonlyMap<number, string> | undefined {
  const key = nation + year;
  const bit = NATIONS[nation];
  let names = years.get(key);
  if (names || !bit || !(year >= FIRST_YEAR && year <= LAST_YEAR)) return names;
  const on = (month: number, date: number): number => dayOf(year, month, date);
  const sunday = easter(year);
  // The Banking and Financial Dealings Act 1971, schedule 1, and the days proclaimed every year.
  const rules: readonly (readonly [day: number, name: string, who?: number | undefined])[] = [
    [on(1, 1), 'New Year’s Day'],
    [on(1, 2), '2nd January', 2],
    [on(3, 17), 'St Patrick’s Day', 4],
    [sunday - 2, 'Good Friday'],
    [sunday + 1, 'Easter Monday', 5],
    [monday(on(5, 1)), 'Early May bank holiday'],
    [monday(on(5, 25)), 'Spring bank holiday'],
    [on(7, 12), 'Battle of the Boyne', 4],
    [monday(on(8, bit === 2 ? 1 : 25)), 'Summer bank holiday'],
    [on(11, 30), 'St Andrew’s Day', 2],
    [on(12, 25), 'Christmas Day'],
    [on(12, 26), 'Boxing Day'],
    ...PROCLAIMED.filter(([date]) => +date.slice(0, 4) === year).map(
      ([date, name, who]) => [dayNumber(date), name, who] as const,
    ),
  ];
  const days = new Map<string, number>();
  for (const [day, name, who = 7] of rules) if (who & bit) days.set(name, day);
  // A day at the weekend moves to the next weekday that is no holiday itself.
  const taken = new Set(days.values());
  for (let [name, day] of days) {
    if (weekdayOfDay(day) < 5) continue;
    while (weekdayOfDay(day) > 4 || taken.has(day)) day++;
    days.set(name, day);
    taken.add(day);
  }
  names = new Map([...days].map(([name, day]) => [day, name] as const).sort(([a], [b]) => a - b));
  years.set(key, names);
  return names;
}

/** A bank holiday; `name` is a label for developers, in English. */
export interface BankHoliday {
  readonly date: LocalDate;
  readonly name: string;
}

/**
 * The bank holidays of a nation in a year, in order; substitute days instead of those at a weekend.
 * @throws RangeError outside the years that are announced.
 */
export function bankHolidays(nation: Nation, year: number): readonly BankHoliday[] {
  const days = holidaysOfYear(nation, year);
  if (!days)
    throw new RangeError(`Bank holidays are known from ${FIRST_YEAR} to ${LAST_YEAR}: ${nation} ${year}`);
  return [...days].map(([day, name]) => ({ date: dateOfDay(day), name }));
}
