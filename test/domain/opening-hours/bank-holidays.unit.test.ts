import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bankHolidays } from '../../../src/domain/opening-hours/bank-holidays.js';
import type { Nation } from '../../../src/domain/opening-hours/nation.js';
import { dayNumber } from '../../../src/domain/time/wall-clock.js';

// As published on https://www.gov.uk/bank-holidays (2012 to 2018 in https://github.com/alphagov/calendars).
const ENGLAND_AND_WALES: Record<number, string> = {
  2012: '01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26',
  2013: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  2022: '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27',
  2023: '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
};
const SCOTLAND: Record<number, string> = {
  2012: '01-02 01-03 04-06 05-07 06-04 06-05 08-06 11-30 12-25 12-26',
  2013: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
  2014: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
  2015: '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28',
  2016: '01-01 01-04 03-25 05-02 05-30 08-01 11-30 12-26 12-27',
  2017: '01-02 01-03 04-14 05-01 05-29 08-07 11-30 12-25 12-26',
  2018: '01-01 01-02 03-30 05-07 05-28 08-06 11-30 12-25 12-26',
  2019: '01-01 01-02 04-19 05-06 05-27 08-05 12-02 12-25 12-26',
  2020: '01-01 01-02 04-10 05-08 05-25 08-03 11-30 12-25 12-28',
  2021: '01-01 01-04 04-02 05-03 05-31 08-02 11-30 12-27 12-28',
  2022: '01-03 01-04 04-15 05-02 06-02 06-03 08-01 09-19 11-30 12-26 12-27',
  2023: '01-02 01-03 04-07 05-01 05-08 05-29 08-07 11-30 12-25 12-26',
  2024: '01-01 01-02 03-29 05-06 05-27 08-05 12-02 12-25 12-26',
  2025: '01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26',
  2026: '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28',
  2027: '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28',
};
const NORTHERN_IRELAND: Record<number, string> = {
  2012: '01-02 03-19 04-06 04-09 05-07 06-04 06-05 07-12 08-27 12-25 12-26',
  2013: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
  2014: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
  2015: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
  2016: '01-01 03-17 03-25 03-28 05-02 05-30 07-12 08-29 12-26 12-27',
  2017: '01-02 03-17 04-14 04-17 05-01 05-29 07-12 08-28 12-25 12-26',
  2018: '01-01 03-19 03-30 04-02 05-07 05-28 07-12 08-27 12-25 12-26',
  2019: '01-01 03-18 04-19 04-22 05-06 05-27 07-12 08-26 12-25 12-26',
  2020: '01-01 03-17 04-10 04-13 05-08 05-25 07-13 08-31 12-25 12-28',
  2021: '01-01 03-17 04-02 04-05 05-03 05-31 07-12 08-30 12-27 12-28',
  2022: '01-03 03-17 04-15 04-18 05-02 06-02 06-03 07-12 08-29 09-19 12-26 12-27',
  2023: '01-02 03-17 04-07 04-10 05-01 05-08 05-29 07-12 08-28 12-25 12-26',
  2024: '01-01 03-18 03-29 04-01 05-06 05-27 07-12 08-26 12-25 12-26',
  2025: '01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26',
  2026: '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28',
  2027: '01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28',
};
const PUBLISHED: Record<Nation, Record<number, string>> = {
  england: ENGLAND_AND_WALES,
  wales: ENGLAND_AND_WALES,
  scotland: SCOTLAND,
  'northern-ireland': NORTHERN_IRELAND,
};
const nations = Object.keys(PUBLISHED) as Nation[];

let copies = 0;
/** A copy of the module that has not worked out any days yet: it keeps them, whoever asked first. */
const freshCopy = async () =>
  (await import(
    `../../../src/domain/opening-hours/bank-holidays.js?copy=${++copies}`
  )) as typeof import('../../../src/domain/opening-hours/bank-holidays.js');

describe('bank holidays', () => {
  for (const nation of nations)
    it(`of ${nation} are those published for 2012 to 2027`, async () => {
      const { bankHolidays } = await freshCopy();
      for (const [year, dates] of Object.entries(PUBLISHED[nation]))
        assert.deepEqual(
          bankHolidays(nation, +year).map(({ date }) => date),
          dates.split(' ').map((date) => `${year}-${date}`),
        );
    });

  it('are those of the nation, whichever was asked for before', async () => {
    for (const turned of [nations, nations.toReversed()]) {
      const { bankHolidays } = await freshCopy();
      for (const nation of [...turned, ...turned])
        assert.equal(bankHolidays(nation, 2026).length, PUBLISHED[nation][2026]!.split(' ').length, nation);
    }
  });

  it('have the names of their days', async () => {
    const { bankHolidays } = await freshCopy();
    const names = (nation: Nation) => bankHolidays(nation, 2024).map(({ name }) => name);
    const [may, summer, christmas] = [
      ['Early May bank holiday', 'Spring bank holiday'],
      ['Summer bank holiday'],
      ['Christmas Day', 'Boxing Day'],
    ];
    const easter = ['Good Friday', 'Easter Monday'];
    for (const nation of ['england', 'wales'] as const)
      assert.deepEqual(names(nation), ['New Year’s Day', ...easter, ...may, ...summer, ...christmas]);
    assert.deepEqual(names('scotland'), [
      ...['New Year’s Day', '2nd January', 'Good Friday'],
      ...[...may, ...summer, 'St Andrew’s Day', ...christmas],
    ]);
    assert.deepEqual(names('northern-ireland'), [
      ...['New Year’s Day', 'St Patrick’s Day', ...easter],
      ...[...may, 'Battle of the Boyne', ...summer, ...christmas],
    ]);
  });

  it('have names, also the moved and the extra ones', async () => {
    const { bankHolidays } = await freshCopy();
    const name = (nation: Nation, wanted: string) =>
      bankHolidays(nation, +wanted.slice(0, 4)).find(({ date }) => date === wanted)?.name;
    assert.equal(name('england', '2012-06-04'), 'Spring bank holiday');
    assert.equal(name('england', '2012-06-05'), 'Diamond Jubilee');
    assert.equal(name('wales', '2020-05-08'), 'Early May bank holiday');
    assert.equal(name('scotland', '2022-09-19'), 'State Funeral');
    assert.equal(name('northern-ireland', '2023-05-08'), 'Coronation');
    assert.equal(name('scotland', '2026-06-15'), 'World Cup');
    assert.equal(name('northern-ireland', '2026-07-13'), 'Battle of the Boyne');
    assert.equal(name('wales', '2022-06-02'), 'Spring bank holiday');
    assert.equal(name('wales', '2022-06-03'), 'Platinum Jubilee');
    assert.equal(name('england', '2022-12-27'), 'Christmas Day');
    // Christmas Day on a Sunday goes to the Tuesday, as Boxing Day keeps the Monday.
    assert.equal(name('england', '2022-12-26'), 'Boxing Day');
    assert.equal(name('england', '2021-12-27'), 'Christmas Day');
    assert.equal(name('england', '2021-12-28'), 'Boxing Day');
    assert.equal(name('scotland', '2022-01-03'), 'New Year’s Day');
    assert.equal(name('scotland', '2022-01-04'), '2nd January');
  });

  it('throw a RangeError outside the years that are known', () => {
    for (const nation of nations)
      for (const year of [2011, 2028, 1999, 2026.5, NaN, Infinity])
        assert.throws(() => bankHolidays(nation, year), {
          name: 'RangeError',
          message: 'Bank holidays are known from 2012 to 2027',
        });
  });

  it('throw a RangeError for a nation that is not one of the four, rather than answer with none', () => {
    assert.throws(() => bankHolidays('france' as Nation, 2026), {
      name: 'RangeError',
      message: 'Unknown nation: france',
    });
  });

  it('are known from the first day of the first year to the last of the last', async () => {
    const { holidaysKnownOn } = await freshCopy();
    const known = (date: string) => holidaysKnownOn(dayNumber(date));
    assert.deepEqual(['2011-12-31', '2012-01-01', '2027-12-31', '2028-01-01'].map(known), [
      false,
      true,
      true,
      false,
    ]);
  });
});
