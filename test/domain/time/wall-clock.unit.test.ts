import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import { instantOf, instantsOfDay } from '../../../src/domain/time/instants.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import {
  dateOfDay,
  dayNumber,
  instantFrom,
  offsetIn,
  wallClock,
  weekdayOfDay,
} from '../../../src/domain/time/wall-clock.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

// Hour and half-hour changes, odd offsets, midnights that do not exist, both sides of the date line.
const ZONES = [
  'Europe/London',
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
];

/** The instants of a zone's clock changes, by Temporal. */
function changes(timeZone: string, from: string, to: string): number[] {
  const found: number[] = [];
  let at: Temporal.ZonedDateTime | null = Temporal.Instant.from(from).toZonedDateTimeISO(timeZone);
  for (;;) {
    at = at.getTimeZoneTransition('next');
    if (!at || at.epochMilliseconds >= Date.parse(to)) return found;
    found.push(at.epochMilliseconds);
  }
}

function assertWallClock(instant: number, timeZone: string): void {
  const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone);
  const { day, minute } = wallClock(instant, timeZone);
  assert.deepEqual(
    [dateOfDay(day), minute, offsetIn(timeZone)(instant)],
    [
      zoned.toPlainDate().toString(),
      zoned.hour * 60 + zoned.minute,
      Math.round(zoned.offsetNanoseconds / 1_000_000),
    ],
    `${timeZone} ${zoned.toString()}`,
  );
}

describe('wall clock of a zone', () => {
  for (const timeZone of ZONES) {
    it(`agrees with Temporal in ${timeZone}`, () => {
      for (
        let instant = Date.UTC(2025, 11, 30);
        instant < Date.UTC(2027, 0, 3);
        instant += 13 * HOUR + 7 * MINUTE
      )
        assertWallClock(instant, timeZone);
    });

    it(`agrees with Temporal around each clock change in ${timeZone}`, () => {
      for (const change of changes(timeZone, '2024-01-01T00:00Z', '2027-12-31T00:00Z'))
        for (const ahead of [-26 * HOUR, -90 * MINUTE, -MINUTE, -1, 0, 1, MINUTE, 90 * MINUTE, 26 * HOUR])
          assertWallClock(change + ahead, timeZone);
    });

    it(`finds the instant of a wall time as Temporal does in ${timeZone}`, () => {
      const dates = changes(timeZone, '2025-01-01T00:00Z', '2027-01-01T00:00Z').flatMap((change) =>
        [-1, 0, 1].map((days) => addDays(localDate(change, timeZone), days)),
      );
      for (const date of ['2026-01-01', '2026-02-28', ...dates])
        for (let minute = 0; minute < 1440; minute += 15) {
          const time = Temporal.PlainTime.from({ hour: Math.floor(minute / 60), minute: minute % 60 });
          const wanted = Temporal.PlainDate.from(date).toPlainDateTime(time);
          const zoned = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
          const skipped = !zoned.toPlainDateTime().equals(wanted);
          const expected = skipped ? zoned.getTimeZoneTransition('next')! : zoned;
          assert.equal(
            instantOf(date, minute, timeZone),
            expected.epochMilliseconds,
            `${timeZone} ${wanted.toString()}`,
          );
        }
    });
  }

  it('takes minute 1440 as the next midnight, on days of 23 and 25 hours too', () => {
    for (const date of ['2026-03-29', '2026-10-25', '2026-06-01'])
      assert.equal(instantOf(date, 1440, 'Europe/London'), instantOf(addDays(date, 1), 0, 'Europe/London'));
    assert.equal(
      instantOf('2026-03-30', 0, 'Europe/London') - instantOf('2026-03-29', 0, 'Europe/London'),
      23 * HOUR,
    );
    assert.equal(
      instantOf('2026-10-26', 0, 'Europe/London') - instantOf('2026-10-25', 0, 'Europe/London'),
      25 * HOUR,
    );
  });

  it('gives both instants of a minute that comes twice, and the change itself', () => {
    const iso = (minutes: number[]) =>
      [...instantsOfDay(dayNumber('2026-10-25'), minutes, 'Europe/London')]
        .sort((a, b) => a - b)
        .map((instant) => new Date(instant).toISOString().slice(0, 16));
    assert.deepEqual(iso([90]), ['2026-10-25T00:30', '2026-10-25T01:00', '2026-10-25T01:30']);
  });

  it('knows that in the first hour of a summer day it is not yet that day in UTC', () => {
    assert.equal(localDate(Date.parse('2026-07-01T23:30Z'), 'Europe/London'), '2026-07-02');
  });

  it('throws a RangeError for a zone that does not exist', () => {
    assert.throws(() => wallClock(0, 'Europe/Camelot'), RangeError);
  });
});

describe('dates', () => {
  it('counts days and weekdays as Temporal does, before 1970 too', () => {
    for (let date = Temporal.PlainDate.from('1968-02-20'); date.year < 1972; date = date.add({ days: 1 })) {
      const text = date.toString();
      assert.equal(weekdayOfDay(dayNumber(text)) + 1, date.dayOfWeek);
      assert.equal(addDays(text, 400), date.add({ days: 400 }).toString());
      assert.equal(addDays(text, -400), date.subtract({ days: 400 }).toString());
    }
  });
});

describe('instantFrom', () => {
  it('reads a Date, and strings with Z or an offset', () => {
    const instant = Date.UTC(2026, 6, 1, 9);
    for (const at of [
      new Date(instant),
      '2026-07-01T09:00Z',
      '2026-07-01T09:00:00.000Z',
      '2026-07-01T10:00+01:00',
      '2026-07-01T05:00:00-04:00',
    ])
      assert.equal(instantFrom(at), instant);
  });

  it('throws a RangeError for a string without an offset, and for what is no instant', () => {
    for (const at of [
      '2026-07-01T09:00',
      '2026-07-01T09:00:00',
      '2026-07-01',
      '',
      'now',
      '2026-13-01T09:00Z',
      new Date(NaN),
    ])
      assert.throws(() => instantFrom(at), RangeError, String(at));
  });
});
