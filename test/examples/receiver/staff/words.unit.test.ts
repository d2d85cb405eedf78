import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  ageOn,
  formatDate,
  formatInstant,
  formatMoment,
  formatShortMoment,
  languageName,
} from '../../../../examples/receiver/staff/words.js';

describe('words of the inbox', () => {
  it('tell moments by the practice’s clock', () => {
    assert.equal(formatMoment(new Date('2026-07-01T08:05:00Z')), 'Wednesday 1 July 2026 at 09:05');
    assert.equal(formatMoment(new Date('2026-12-31T23:59:00Z')), 'Thursday 31 December 2026 at 23:59');
    assert.equal(formatShortMoment(new Date('2026-11-21T00:05:00Z')), 'Sat 21 Nov 2026, 00:05');
  });

  it('show a moment or a language that does not exist as it was sent', () => {
    assert.equal(formatInstant('2026-13-45T99:00:00Z'), '2026-13-45T99:00:00Z');
    assert.equal(formatInstant('2026-07-01T08:05:00Z'), 'Wednesday 1 July 2026 at 09:05');
    assert.equal(languageName('en-a'), 'en-a');
    assert.equal(languageName('cy'), 'Welsh');
  });

  it('write a date of birth in words, and the age by the practice’s date', () => {
    assert.equal(formatDate('1958-07-14'), '14 July 1958');
    assert.equal(ageOn('1958-07-14', new Date('2026-07-13T22:59:00Z')), '67');
    assert.equal(ageOn('1958-07-14', new Date('2026-07-13T23:01:00Z')), '68');
  });

  it('tell the age of a baby in days, weeks and months', () => {
    const now = new Date('2026-11-21T12:00:00Z');
    const ages = [
      '2026-11-21',
      '2026-11-20',
      '2026-11-08',
      '2026-11-07',
      '2026-08-22',
      '2026-08-21',
      '2024-11-22',
    ];
    assert.deepEqual(
      ages.map((born) => ageOn(born, now)),
      ['0 days', '1 day', '13 days', '2 weeks', '13 weeks', '3 months', '23 months'],
    );
    assert.equal(ageOn('2024-11-21', now), '2');
  });
});
