import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatHours, formatMinute } from '../../../src/domain/opening-hours/format-hours.js';
import { parseHours } from '../../../src/domain/opening-hours/parse-hours.js';

describe('formatHours', () => {
  for (const [text, printed] of [
    ['  Mo-Fr 08:00 - 18:30 ;Sa 09:00-12:00;PH off', 'Mo-Fr 08:00-18:30; Sa 09:00-12:00; PH off'],
    ['Mo,Tu,We,Fr 08:00-12:00,13:00-14:00', 'Mo-We,Fr 08:00-12:00,13:00-14:00'],
    ['Mo,We,Fr,Su 08:00-12:00', 'Mo,We,Fr,Su 08:00-12:00'],
    ['Sa,Su,Mo closed', 'Mo,Sa-Su off'],
    ['Fr-Mo 22:00-02:00', 'Mo,Fr-Su 22:00-02:00'],
    ['PH,Mo 08:00-24:00', 'Mo,PH 08:00-24:00'],
    ['Mo 08:00-12:00 , We 13:00-14:00', 'Mo 08:00-12:00, We 13:00-14:00'],
    ['08:00-18:00', 'Mo-Su 08:00-18:00'],
    ['Mo-Su 00:00-24:00', '24/7'],
    ['Mo-Sa 00:00-24:00', 'Mo-Sa 00:00-24:00'],
    ['Mo-Su,PH 00:00-24:00', 'Mo-Su,PH 00:00-24:00'],
    ['24/7; Su off', '24/7; Su off'],
    ['off', 'Mo-Su off'],
  ] as const)
    it(`prints ${JSON.stringify(text)} as ${JSON.stringify(printed)}`, () =>
      assert.equal(formatHours(parseHours(text)), printed));
});

describe('formatMinute', () => {
  it('writes the wall clock, 24:00 for the end of the day, and times after it as those of the next day', () => {
    assert.deepEqual([0, 485, 1439, 1440, 1441, 1560].map(formatMinute), [
      '00:00',
      '08:05',
      '23:59',
      '24:00',
      '00:01',
      '02:00',
    ]);
  });
});
