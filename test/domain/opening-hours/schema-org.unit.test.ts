import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHours } from '../../../src/domain/opening-hours/parse-hours.js';
import { openingHoursSpecification } from '../../../src/domain/opening-hours/schema-org.js';

const short = (hours: string, from: string, options = {}): string[] =>
  openingHoursSpecification(parseHours(hours), from, options).map(
    ({ dayOfWeek, validFrom, validThrough, opens, closes }) =>
      [dayOfWeek?.map((day) => day.slice(0, 2)).join() ?? `${validFrom}/${validThrough}`, opens, closes].join(
        ' ',
      ),
  );
const week = (hours: string): string[] => short(hours, '2030-01-01');

describe('hours for search engines', () => {
  it('are written as schema.org asks, by the English names of the days or by dates', () => {
    const exceptions = [{ from: '2030-01-03', hours: '10:00-24:00' }];
    assert.deepEqual(
      openingHoursSpecification(parseHours('Sa-Tu 08:00-12:30'), '2030-01-01', { exceptions }),
      [
        {
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: ['Monday', 'Tuesday', 'Saturday', 'Sunday'],
          opens: '08:00',
          closes: '12:30',
        },
        {
          '@type': 'OpeningHoursSpecification',
          validFrom: '2030-01-03',
          validThrough: '2030-01-03',
          opens: '10:00',
          closes: '23:59',
        },
      ],
    );
    assert.deepEqual(week('Mo 01:00-02:00; Tu 02:00-03:00; We 03:00-04:00; Th 04:00-05:00; Fr 05:00-06:00'), [
      'Mo 01:00 02:00',
      'Tu 02:00 03:00',
      'We 03:00 04:00',
      'Th 04:00 05:00',
      'Fr 05:00 06:00',
    ]);
  });

  it('of a practice that is never open are none', () => assert.deepEqual(week('off'), []));

  it('look ahead 365 days, the first and the last included', () => {
    const exceptions = ['2030-02-28', '2030-03-01', '2031-02-28', '2031-03-01'].map((from) => ({
      from,
      hours: 'off',
    }));
    assert.deepEqual(short('Mo 08:00-12:00', '2030-03-01', { exceptions }).slice(1), [
      '2030-03-01/2030-03-01 00:00 00:00',
      '2031-02-28/2031-02-28 00:00 00:00',
    ]);
  });

  it('name the hours of a bank holiday where the text has them, and none where they are ignored', () => {
    const from = '2026-12-28';
    assert.deepEqual(short('Mo-Fr 08:00-18:30; PH 10:00-11:00', from).slice(0, 2), [
      'Mo,Tu,We,Th,Fr 08:00 18:30',
      '2026-12-28/2026-12-28 10:00 11:00',
    ]);
    assert.deepEqual(short('Mo-Fr 08:00-18:30; PH 10:00-11:00', from, { holidays: 'ignore' }), [
      'Mo,Tu,We,Th,Fr 08:00 18:30',
    ]);
  });

  it('join the days that have the same span', () => {
    assert.deepEqual(week('Mo-Fr 08:00-12:00,13:00-18:30; We 08:00-12:00; Sa 09:00-12:00'), [
      'Mo,Tu,We,Th,Fr 08:00 12:00',
      'Mo,Tu,Th,Fr 13:00 18:30',
      'Sa 09:00 12:00',
    ]);
  });

  it('close at 23:59 where a day ends open, and go on the next day', () => {
    assert.deepEqual(week('Fr 22:00-02:00'), ['Fr 22:00 23:59', 'Sa 00:00 02:00']);
    assert.deepEqual(week('24/7'), ['Mo,Tu,We,Th,Fr,Sa,Su 00:00 23:59']);
  });

  it('name the bank holidays of a year, by nation, as closed from 00:00 to 00:00', () => {
    const special = (nation: string): string[] =>
      short('Mo-Fr 08:00-18:30', '2026-12-01', { nation }).slice(1);
    assert.deepEqual(special('england').slice(0, 3), [
      '2026-12-25/2026-12-25 00:00 00:00',
      '2026-12-28/2026-12-28 00:00 00:00',
      '2027-01-01/2027-01-01 00:00 00:00',
    ]);
    assert.ok(special('scotland').includes('2027-01-04/2027-01-04 00:00 00:00'));
    assert.equal(special('england').length, 8);
  });

  it('name exceptions with each of their spans, and not the week of a holiday as the usual one', () => {
    const exceptions = [{ from: '2026-12-24', hours: '08:00-10:00,11:00-12:00' }];
    assert.deepEqual(short('Mo-Fr 08:00-18:30', '2026-12-24', { exceptions }).slice(0, 3), [
      'Mo,Tu,We,Th,Fr 08:00 18:30',
      '2026-12-24/2026-12-24 08:00 10:00',
      '2026-12-24/2026-12-24 11:00 12:00',
    ]);
  });
});
