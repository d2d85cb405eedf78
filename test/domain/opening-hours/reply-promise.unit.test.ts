import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { bankHolidays } from '../../../src/domain/opening-hours/bank-holidays.js';
import type { Nation } from '../../../src/domain/opening-hours/nation.js';
import { isCoreHours, replyBy } from '../../../src/domain/opening-hours/reply-promise.js';

const LONDON = { nation: 'england', timeZone: 'Europe/London' } as const;

/** The naive way: a list of all core days, and a place in it. */
function walk(workingDays: number, at: Date, nation: Nation, timeZone: string): string {
  const zoned = Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(timeZone);
  const holidays = new Set(
    [2025, 2026, 2027].flatMap((year) => bankHolidays(nation, year).map(({ date }) => date)),
  );
  const isCore = (date: Temporal.PlainDate) => date.dayOfWeek <= 5 && !holidays.has(date.toString());
  let date = zoned.toPlainDate();
  if (Temporal.PlainTime.compare(zoned.toPlainTime(), '18:30') >= 0) date = date.add({ days: 1 });
  while (!isCore(date)) date = date.add({ days: 1 });
  for (let counted = 0; counted < workingDays;) {
    date = date.add({ days: 1 });
    if (isCore(date)) counted++;
  }
  return date.toString();
}

describe('isCoreHours', () => {
  it('is from 08:00 to 18:30, Monday to Friday, by the clock of the practice', () => {
    const at = (instant: string) => isCoreHours(instant, LONDON);
    assert.equal(at('2026-07-01T06:59:59Z'), false);
    assert.equal(at('2026-07-01T07:00:00Z'), true);
    assert.equal(at('2026-07-01T17:29:59Z'), true);
    assert.equal(at('2026-07-01T17:30:00Z'), false);
    assert.equal(at('2026-07-04T12:00:00Z'), false);
    assert.equal(at('2026-07-05T12:00:00Z'), false);
  });

  it('is not on bank holidays of the nation, Good Friday and Christmas Day among them', () => {
    const at = (date: string, nation: Nation) => isCoreHours(`${date}T12:00:00Z`, { ...LONDON, nation });
    assert.equal(at('2026-04-03', 'england'), false);
    assert.equal(at('2026-12-25', 'england'), false);
    assert.equal(at('2026-12-28', 'wales'), false);
    assert.equal(at('2026-11-30', 'scotland'), false);
    assert.equal(at('2026-11-30', 'england'), true);
    assert.equal(at('2026-07-13', 'northern-ireland'), false);
  });

  it('refuses a moment without offset', () => {
    assert.throws(() => isCoreHours('2026-07-01T12:00', LONDON), RangeError);
  });
});

describe('replyBy', () => {
  const next = (at: string) => replyBy('next-core-day', at, LONDON);

  it('is the next core day for a request in core hours', () => {
    assert.equal(next('2026-11-23T10:00Z'), '2026-11-24');
    assert.equal(next('2026-11-27T18:29Z'), '2026-11-30');
    assert.equal(next('2026-12-24T10:00Z'), '2026-12-29');
  });

  it('counts a request outside core hours as arriving when the next core day starts', () => {
    assert.equal(next('2026-11-23T07:00Z'), '2026-11-24');
    assert.equal(next('2026-11-23T18:30Z'), '2026-11-25');
    assert.equal(next('2026-11-27T23:00Z'), '2026-12-01');
    assert.equal(next('2026-11-28T12:00Z'), '2026-12-01');
    assert.equal(next('2026-12-25T12:00Z'), '2026-12-30');
  });

  it('counts working days', () => {
    assert.equal(replyBy({ workingDays: 3 }, '2026-11-26T10:00Z', LONDON), '2026-12-01');
    assert.equal(replyBy({ workingDays: 0 }, '2026-11-28T10:00Z', LONDON), '2026-11-30');
  });

  it('promises nothing if nothing is promised, or the holidays are not known', () => {
    assert.equal(replyBy('none', '2026-11-23T10:00Z', LONDON), undefined);
    assert.equal(next('2027-12-30T10:00Z'), '2027-12-31');
    assert.equal(next('2027-12-31T10:00Z'), undefined);
  });

  it('agrees with a walk from day to day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 9, 1) }),
        fc.integer({ min: 0, max: 15 }),
        fc.constantFrom<Nation>('england', 'wales', 'scotland', 'northern-ireland'),
        fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland'),
        (instant, workingDays, nation, timeZone) => {
          const at = new Date(instant);
          const place = { nation, timeZone };
          assert.equal(replyBy({ workingDays }, at, place), walk(workingDays, at, nation, timeZone));
          assert.equal(replyBy('next-core-day', at, place), walk(1, at, nation, timeZone));
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
