import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { PracticeConfig } from '../../../src/contract/practice-config.js';
import { hoursOfDay } from '../../../src/domain/opening-hours/hours-of-day.js';
import { exceptionsFor } from '../../../src/domain/opening-hours/exceptions.js';
import type { HoursException } from '../../../src/domain/opening-hours/exceptions.js';
import type { Nation } from '../../../src/domain/opening-hours/nation.js';
import { HoursSyntaxError, parseHours } from '../../../src/domain/opening-hours/parse-hours.js';
import { statusAt } from '../../../src/domain/opening-hours/status-at.js';
import type { StatusOptions } from '../../../src/domain/opening-hours/status-at.js';
import { dayNumber } from '../../../src/domain/time/wall-clock.js';

const WEEK = 'Mo-Fr 08:00-18:30; Sa 09:00-12:00';

/** State and next change, short enough for a table. */
function told(text: string, at: string, options?: StatusOptions): string {
  const { state, until } = statusAt(parseHours(text), at, options);
  return `${state} ${until?.replace(':00.000Z', 'Z') ?? 'for good'}`;
}

describe('statusAt', () => {
  it('tells the state, the next change as an ISO instant, and why', () => {
    assert.deepEqual(statusAt(parseHours(WEEK), '2026-11-23T10:00Z'), {
      state: 'open',
      until: '2026-11-23T18:30:00.000Z',
      reason: 'hours',
      holidaysKnown: true,
    });
    assert.deepEqual(statusAt(parseHours(WEEK), new Date('2026-07-01T19:00+01:00')), {
      state: 'closed',
      until: '2026-07-02T07:00:00.000Z',
      reason: 'hours',
      holidaysKnown: true,
    });
  });

  it('takes the settings of a practice as they are, with those that it has not', () => {
    const config: PracticeConfig = { version: 1, name: 'Wenbrook Surgery' };
    const { timeZone, nation, exceptions } = config;
    // Also a check of types: strict projects tell what is `undefined` from what is left out.
    assert.equal(
      statusAt(parseHours(WEEK), '2026-11-23T10:00Z', { timeZone, nation, exceptions, holidays: undefined })
        .until,
      '2026-11-23T18:30:00.000Z',
    );
  });

  it('is open at the first minute and closed at the last', () => {
    assert.equal(told(WEEK, '2026-11-23T07:59:59.999Z'), 'closed 2026-11-23T08:00Z');
    assert.equal(told(WEEK, '2026-11-23T08:00:00.000Z'), 'open 2026-11-23T18:30Z');
    assert.equal(told(WEEK, '2026-11-23T18:29:59.999Z'), 'open 2026-11-23T18:30Z');
    assert.equal(told(WEEK, '2026-11-23T18:30:00.000Z'), 'closed 2026-11-24T08:00Z');
  });

  it('looks over the weekend, and over several closed days', () => {
    assert.equal(told(WEEK, '2026-11-21T12:00Z'), 'closed 2026-11-23T08:00Z');
    assert.equal(told('Mo 08:00-09:00', '2026-11-23T09:00Z'), 'closed 2026-11-30T08:00Z');
  });

  it('sees no change where spans meet or overlap', () => {
    assert.equal(
      told('Mo 08:00-12:00,12:00-14:00,13:00-15:00', '2026-11-23T09:00Z'),
      'open 2026-11-23T15:00Z',
    );
    assert.equal(told('Mo 18:00-24:00; Tu 00:00-02:00', '2026-11-23T19:00Z'), 'open 2026-11-24T02:00Z');
  });

  it('goes on over midnight, and a later rule replaces what was carried over', () => {
    assert.equal(told('Fr 22:00-02:00', '2026-11-20T23:00Z'), 'open 2026-11-21T02:00Z');
    assert.equal(told('Fr 22:00-02:00; Sa 10:00-12:00', '2026-11-20T23:00Z'), 'open 2026-11-21T00:00Z');
    assert.equal(told('Fr 22:00-02:00, Sa 10:00-12:00', '2026-11-20T23:00Z'), 'open 2026-11-21T02:00Z');
    assert.equal(told('Sa 10:00-12:00; Fr 22:00-02:00', '2026-11-20T23:00Z'), 'open 2026-11-21T02:00Z');
  });

  it('replaces the day after ";", adds after ",", closes with "off"', () => {
    assert.equal(told('Mo-Fr 08:00-18:00; We 09:00-10:00', '2026-11-25T08:30Z'), 'closed 2026-11-25T09:00Z');
    assert.equal(told('Mo-Fr 08:00-18:00, We 19:00-20:00', '2026-11-25T18:00Z'), 'closed 2026-11-25T19:00Z');
    assert.equal(told('Mo-Fr 08:00-18:00; We off', '2026-11-25T09:00Z'), 'closed 2026-11-26T08:00Z');
    assert.equal(told('Mo-Fr 08:00-18:00, We off', '2026-11-25T09:00Z'), 'closed 2026-11-26T08:00Z');
  });

  it('has no next change if none comes within 366 days', () => {
    assert.deepEqual(statusAt(parseHours('off'), '2026-11-23T10:00Z'), {
      state: 'closed',
      reason: 'hours',
      holidaysKnown: true,
    });
    assert.equal(told('24/7; PH 00:00-24:00', '2026-11-23T10:00Z'), 'open for good');
    assert.equal(told('24/7', '2026-11-23T10:00Z', { holidays: 'ignore' }), 'open for good');
  });

  it('finds a change on the 366th day', () => {
    const exceptions = [{ from: '2027-11-24', hours: '10:00-11:00' }];
    assert.equal(told('off', '2026-11-23T10:00Z', { exceptions }), 'closed 2027-11-24T10:00Z');
    // A minute earlier it lies beyond.
    assert.equal(told('off', '2026-11-23T09:59Z', { exceptions }), 'closed for good');
  });

  it('works by the clock of the zone that is named', () => {
    assert.equal(
      told('Mo 09:00-17:00', '2026-11-23T13:30Z', { timeZone: 'America/New_York' }),
      'closed 2026-11-23T14:00Z',
    );
    assert.equal(
      told('Mo 09:00-17:00', '2026-11-22T21:00Z', { timeZone: 'Pacific/Auckland' }),
      'open 2026-11-23T04:00Z',
    );
  });

  it('throws a RangeError for a string without offset, no date, an unknown zone or nation', () => {
    const hours = parseHours(WEEK);
    assert.throws(() => statusAt(hours, '2026-11-23T10:00'), RangeError);
    assert.throws(() => statusAt(hours, '2026-11-23'), RangeError);
    assert.throws(() => statusAt(hours, new Date(NaN)), RangeError);
    assert.throws(() => statusAt(hours, '2026-11-23T10:00Z', { timeZone: 'Mars/Olympus' }), RangeError);
    assert.throws(() => statusAt(hours, '2026-11-23T10:00Z', { nation: 'france' as Nation }), RangeError);
  });
});

describe('statusAt when the clock changes', () => {
  it('has one hour less on the day of 23 hours', () => {
    // 01:00 becomes 02:00 on 29 March 2026.
    assert.equal(told('Su 00:30-03:00', '2026-03-29T00:45Z'), 'open 2026-03-29T02:00Z');
    assert.equal(told('Su 01:30-03:00', '2026-03-29T00:45Z'), 'closed 2026-03-29T01:00Z');
    assert.equal(told('Su 00:00-01:30', '2026-03-29T00:45Z'), 'open 2026-03-29T01:00Z');
    assert.equal(told('Su 01:10-01:50', '2026-03-29T00:45Z'), 'closed 2026-04-05T00:10Z');
  });

  it('has one hour more on the day of 25 hours', () => {
    // 02:00 becomes 01:00 on 25 October 2026: what stands between comes twice.
    assert.equal(told('Su 00:30-03:00', '2026-10-25T00:00Z'), 'open 2026-10-25T03:00Z');
    assert.equal(told('Su 00:30-01:30', '2026-10-25T00:00Z'), 'open 2026-10-25T00:30Z');
    assert.equal(told('Su 00:30-01:30', '2026-10-25T00:30Z'), 'closed 2026-10-25T01:00Z');
    assert.equal(told('Su 00:30-01:30', '2026-10-25T01:00Z'), 'open 2026-10-25T01:30Z');
    assert.equal(told('Su 01:30-03:00', '2026-10-25T00:45Z'), 'open 2026-10-25T01:00Z');
    assert.equal(told('Su 01:30-03:00', '2026-10-25T01:15Z'), 'closed 2026-10-25T01:30Z');
  });

  it('is right on the Monday after', () => {
    assert.equal(told(WEEK, '2026-03-28T13:00Z'), 'closed 2026-03-30T07:00Z');
    assert.equal(told(WEEK, '2026-10-24T13:00Z'), 'closed 2026-10-26T08:00Z');
  });
});

describe('statusAt on bank holidays', () => {
  it('says closed, and why, if the text has no PH rule', () => {
    assert.deepEqual(statusAt(parseHours(WEEK), '2026-12-25T10:00Z'), {
      state: 'closed',
      until: '2026-12-26T09:00:00.000Z',
      reason: 'bank-holiday',
      holidaysKnown: true,
    });
    assert.equal(told(WEEK, '2026-12-24T19:00Z'), 'closed 2026-12-26T09:00Z');
    assert.equal(told('24/7', '2026-12-24T19:00Z'), 'open 2026-12-25T00:00Z');
  });

  it('follows the PH rule, in its place among the rules', () => {
    assert.equal(told('Mo-Fr 08:00-18:00; PH 10:00-12:00', '2026-12-25T09:00Z'), 'closed 2026-12-25T10:00Z');
    assert.equal(told('Mo-Fr 08:00-18:00, PH 19:00-20:00', '2026-12-25T09:00Z'), 'open 2026-12-25T18:00Z');
    assert.equal(told('Mo-Fr,PH 08:00-18:00', '2026-12-25T09:00Z'), 'open 2026-12-25T18:00Z');
    assert.equal(told('PH off; Mo-Fr 08:00-18:00', '2026-12-25T09:00Z'), 'open 2026-12-25T18:00Z');
    assert.equal(told('Mo-Fr 08:00-18:00; PH off', '2026-12-25T09:00Z'), 'closed 2026-12-29T08:00Z');
  });

  it('knows each nation, the moved days and the one-offs', () => {
    const open = (at: string, nation: Nation) => statusAt(parseHours(WEEK), at, { nation }).state;
    assert.equal(open('2026-11-30T10:00Z', 'scotland'), 'closed');
    assert.equal(open('2026-11-30T10:00Z', 'wales'), 'open');
    assert.equal(open('2026-06-15T10:00Z', 'scotland'), 'closed');
    assert.equal(open('2026-06-15T10:00Z', 'england'), 'open');
    assert.equal(open('2026-07-13T10:00Z', 'northern-ireland'), 'closed');
    assert.equal(open('2026-04-06T10:00Z', 'scotland'), 'open');
    assert.equal(open('2020-05-04T10:00Z', 'england'), 'open');
    assert.equal(open('2020-05-08T10:00Z', 'england'), 'closed');
    assert.equal(open('2022-09-19T10:00Z', 'northern-ireland'), 'closed');
  });

  it('ignores them if told so', () => {
    assert.deepEqual(statusAt(parseHours(WEEK), '2026-12-25T10:00Z', { holidays: 'ignore' }), {
      state: 'open',
      until: '2026-12-25T18:30:00.000Z',
      reason: 'hours',
      holidaysKnown: true,
    });
    assert.equal(
      told('Mo-Fr 08:00-18:00; PH 10:00-12:00', '2026-12-25T09:00Z', { holidays: 'ignore' }),
      'open 2026-12-25T18:00Z',
    );
  });

  it('says when they are not known, today or on a day up to the next change', () => {
    const known = (text: string, at: string) => statusAt(parseHours(text), at).holidaysKnown;
    assert.equal(known(WEEK, '2012-01-01T10:00Z'), true);
    assert.equal(known(WEEK, '2011-12-30T10:00Z'), false);
    assert.equal(known(WEEK, '2027-12-31T10:00Z'), true);
    assert.equal(known(WEEK, '2027-12-31T18:30Z'), false);
    assert.equal(known(WEEK, '2028-01-04T10:00Z'), false);
    assert.equal(known('Mo-Fr 08:00-24:00', '2027-12-31T23:00Z'), false);
    assert.equal(known('off', '2026-12-30T10:00Z'), true);
    assert.equal(known('off', '2027-01-02T10:00Z'), false);
  });
});

describe('statusAt with exceptions', () => {
  const exceptions: HoursException[] = [
    { from: '2026-11-25', hours: '08:00-12:00,14:00-16:00', note: 'Staff training' },
    { from: '2026-12-25', to: '2026-12-27', hours: '10:00-11:00' },
    { from: '2026-12-01', to: '2026-12-04', hours: 'off', note: 'Flood' },
    { from: '2026-12-03', hours: '09:00-10:00', note: 'Flood: urgent only' },
  ];
  const status = (at: string) => statusAt(parseHours(WEEK), at, { exceptions });

  it('lets them win over the week, with their note', () => {
    assert.deepEqual(status('2026-11-25T12:30Z'), {
      state: 'closed',
      until: '2026-11-25T14:00:00.000Z',
      reason: 'exception',
      note: 'Staff training',
      holidaysKnown: true,
    });
    assert.equal(status('2026-11-24T19:00Z').until, '2026-11-25T08:00:00.000Z');
    assert.equal(status('2026-11-25T15:00Z').until, '2026-11-25T16:00:00.000Z');
  });

  it('lets them win over bank holidays', () => {
    assert.deepEqual(status('2026-12-25T10:30Z'), {
      state: 'open',
      until: '2026-12-25T11:00:00.000Z',
      reason: 'exception',
      holidaysKnown: true,
    });
  });

  it('counts from and to as local dates, both included', () => {
    assert.equal(status('2026-11-30T19:00Z').until, '2026-12-03T09:00:00.000Z');
    assert.equal(status('2026-12-04T10:00Z').reason, 'exception');
    assert.equal(status('2026-12-05T10:00Z').reason, 'hours');
    const summer = [{ from: '2026-07-01', hours: 'off' }];
    const reason = (at: string) => statusAt(parseHours(WEEK), at, { exceptions: summer }).reason;
    assert.equal(reason('2026-06-30T22:59Z'), 'hours');
    assert.equal(reason('2026-06-30T23:00Z'), 'exception');
    assert.equal(reason('2026-07-01T22:59Z'), 'exception');
    assert.equal(reason('2026-07-01T23:00Z'), 'hours');
  });

  it('takes the last listed of several', () => {
    assert.equal(status('2026-12-03T09:30Z').note, 'Flood: urgent only');
  });

  it('goes on over midnight into the day after', () => {
    const night = [{ from: '2026-11-25', hours: '20:00-02:00' }];
    assert.equal(told(WEEK, '2026-11-25T21:00Z', { exceptions: night }), 'open 2026-11-26T02:00Z');
    assert.equal(told('We 20:00-02:00', '2026-11-26T01:00Z', { exceptions: [{ from: '2026-11-26', hours: 'off' }] }), 'closed 2026-12-02T20:00Z'); // prettier-ignore
  });

  it('throws HoursSyntaxError for hours that cannot be read', () => {
    assert.throws(
      () =>
        statusAt(parseHours(WEEK), '2026-11-25T10:00Z', {
          exceptions: [{ from: '2026-11-25', hours: '9-5' }],
        }),
      HoursSyntaxError,
    );
  });

  it('can be picked by service', () => {
    const all: HoursException[] = [
      { from: '2026-11-25', hours: 'off' },
      { from: '2026-11-26', hours: 'off', services: ['phone', 'online'] },
    ];
    assert.deepEqual(exceptionsFor('phone', all), all);
    assert.deepEqual(exceptionsFor('surgery', all), [all[0]]);
    assert.deepEqual(exceptionsFor('surgery', undefined), []);
  });
});

describe('hoursOfDay', () => {
  const day = (text: string, date: string, options?: StatusOptions) =>
    hoursOfDay(parseHours(text), dayNumber(date), options);

  it('gives the spans of a date, sorted, joined and cut at midnight', () => {
    assert.deepEqual(day('Mo 14:00-16:00,08:00-12:00,11:00-13:00', '2026-11-23').spans, [[480, 780], [840, 960]]); // prettier-ignore
    assert.deepEqual(day('Mo-Tu 22:00-02:00', '2026-11-24').spans, [[0, 120], [1320, 1440]]); // prettier-ignore
    assert.deepEqual(day('Mo-Tu 08:00-07:00', '2026-11-24').spans, [[0, 420], [480, 1440]]); // prettier-ignore
    assert.deepEqual(day('Mo-Tu 08:00-08:00', '2026-11-24').spans, [[0, 1440]]);
    assert.deepEqual(day('Mo 08:00-12:00', '2026-11-24').spans, []);
    assert.deepEqual(day('Mo 22:00-24:00', '2026-11-24').spans, []);
  });

  it('names the reason, the note, and whether the holidays are known', () => {
    assert.deepEqual(day(WEEK, '2026-12-25'), {
      spans: [],
      reason: 'bank-holiday',
      note: undefined,
      holidaysKnown: true,
    });
    const exceptions = [{ from: '2026-12-25', hours: '10:00-12:00', note: 'Christmas clinic' }];
    assert.deepEqual(day(WEEK, '2026-12-25', { exceptions }), {
      spans: [[600, 720]],
      reason: 'exception',
      note: 'Christmas clinic',
      holidaysKnown: true,
    });
    assert.equal(day(WEEK, '2030-01-01').holidaysKnown, false);
  });
});
