import { DAY, dateOfDay, weekdayOfDay } from '../time/wall-clock.js';
import type { LocalDate } from '../time/wall-clock.js';
import type { Nation } from './nation.js';

/** The years for which the days are announced. */
const FIRST_YEAR = 2012;
const LAST_YEAR = 2027;

// Who keeps a day: the sum of England and Wales 1, Scotland 2, Northern Ireland 4.
const NATIONS: Record<Nation, number> = { england: 1, wales: 1, scotland: 2, 'northern-ireland': 4 };

/** Labels for developers. Rules count in them, so that a page that only needs the days does not carry the words. */
const NAMES = [
  'New Year’s Day',
  '2nd January',
  'St Patrick’s Day',
  'Good Friday',
  'Easter Monday',
  'Early May bank holiday',
  'Spring bank holiday',
  'Battle of the Boyne',
  'Summer bank holiday',
  'St Andrew’s Day',
  'Christmas Day',
  'Boxing Day',
  'Diamond Jubilee',
  'Platinum Jubilee',
  'State Funeral',
  'Coronation',
  'World Cup',
];

/** A place in NAMES, a month, a day of it (which may run over into the next month), and who keeps it: all if absent. */
type Rule = readonly [name: number, month: number, date: number, who?: number];

/**
 * Days moved or added by proclamation. One with a usual name takes the place of that day.
 * Sources: https://www.gov.uk/bank-holidays.json and the London, Edinburgh and Belfast Gazettes; 2012 to 2018 in
 * https://github.com/alphagov/calendars. With each year announced, raise LAST_YEAR and add what was proclaimed.
 */
const PROCLAIMED: Readonly<Record<number, readonly Rule[]>> = {
  2012: [
    [6, 6, 4],
    [12, 6, 5],
  ],
  2020: [[5, 5, 8]],
  2022: [
    [6, 6, 2],
    [13, 6, 3],
    [14, 9, 19],
  ],
  2023: [[15, 5, 8]],
  2026: [[16, 6, 15, 2]],
};

const dayOf = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date) / DAY;
const FIRST_DAY = dayOf(FIRST_YEAR, 1, 1);
const END = dayOf(LAST_YEAR + 1, 1, 1);

/** Easter Sunday as a date in March, from 22 on; Gauss's formula, without the exceptions of 1981 and 2049. */
function easter(year: number): number {
  const moon = (19 * (year % 19) + 24) % 30;
  return 22 + moon + ((2 * (year % 4) + 4 * (year % 7) + 6 * moon + 5) % 7);
}

const calendars = new Map<Nation, ReadonlyMap<number, number>>();

function makeCalendar(nation: Nation): ReadonlyMap<number, number> {
  const bit = NATIONS[nation];
  if (!bit) throw new RangeError(`Unknown nation: ${nation}`);
  const calendar = new Map<number, number>();
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const sunday = easter(year);
    /** The first Monday of the month that is not before the date. */
    const monday = (month: number, date: number): number =>
      date + ((7 - weekdayOfDay(dayOf(year, month, date))) % 7);
    // The Banking and Financial Dealings Act 1971, schedule 1, and the days proclaimed every year.
    const rules: readonly Rule[] = [
      [0, 1, 1],
      [1, 1, 2, 2],
      [2, 3, 17, 4],
      [3, 3, sunday - 2],
      [4, 3, sunday + 1, 5],
      [5, 5, monday(5, 1)],
      [6, 5, monday(5, 25)],
      [7, 7, 12, 4],
      [8, 8, monday(8, bit === 2 ? 1 : 25)],
      [9, 11, 30, 2],
      [10, 12, 25],
      [11, 12, 26],
      ...(PROCLAIMED[year] ?? []),
    ];
    const days = new Map<number, number>();
    for (const [name, month, date, who = 7] of rules) if (who & bit) days.set(name, dayOf(year, month, date));
    // One at a weekend moves to the next weekday that is no holiday itself, so those in the week come first.
    for (const atWeekend of [false, true])
      for (const [name, usual] of days)
        if (weekdayOfDay(usual) > 4 === atWeekend) {
          let day = usual;
          while (weekdayOfDay(day) > 4 || calendar.has(day)) day++;
          calendar.set(day, name);
        }
  }
  return calendar;
}

/**
 * A nation's bank holidays by day number, for all known years.
 * @throws RangeError for an unknown nation.
 */
export function holidaysOf(nation: Nation): ReadonlyMap<number, number> {
  let calendar = calendars.get(nation);
  if (!calendar) calendars.set(nation, (calendar = makeCalendar(nation)));
  return calendar;
}

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
  const holidays = [...holidaysOf(nation)]
    .sort(([a], [b]) => a - b)
    .map(([day, name]) => ({ date: dateOfDay(day), name: NAMES[name]! }))
    .filter(({ date }) => +date.slice(0, 4) === year);
  if (!holidays[0]) throw new RangeError(`Bank holidays are known from ${FIRST_YEAR} to ${LAST_YEAR}`);
  return holidays;
}
