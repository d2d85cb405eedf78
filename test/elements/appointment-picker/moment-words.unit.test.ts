import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { MomentWords } from '../../../src/elements/appointment-picker/moment-words.js';
import { appointmentPicker as welsh } from '../../../src/i18n/locales/cy/appointment-picker.js';
import { appointmentPicker as english } from '../../../src/i18n/locales/en/appointment-picker.js';
import { widget } from '../../../src/i18n/locales/en/widget.js';
import { translator } from '../../../src/i18n/messages.js';

const deviceZone = process.env['TZ'];
const wordsOf = (language: 'en' | 'cy', timeZone: string): MomentWords =>
  new MomentWords(
    {
      t: translator<typeof english>('appointment-picker', language === 'cy' ? welsh : english, language),
      shared: translator<typeof widget>('widget', widget, language),
    },
    timeZone,
    Date.parse('2026-11-24T10:00:00Z'),
  );

describe('the name of the practice’s zone', () => {
  afterEach(() => {
    process.env['TZ'] = deviceZone;
  });

  it('is given in plain words, in Welsh too, where the visitor’s device is set to another', () => {
    process.env['TZ'] = 'America/New_York';
    assert.equal(wordsOf('en', 'Europe/London').foreignZone(), 'UK time');
    assert.equal(wordsOf('cy', 'Europe/London').foreignZone(), 'amser y DU');
    assert.match(wordsOf('en', 'Asia/Tokyo').foreignZone()!, /^Japan/);
  });

  it('is not given where both are the same', () => {
    process.env['TZ'] = 'Asia/Kolkata';
    assert.equal(wordsOf('en', 'Asia/Kolkata').foreignZone(), undefined);
  });
});

describe('a day in words', () => {
  it('has its year only if it is another one', () => {
    const words = wordsOf('en', 'Europe/London');
    assert.equal(words.day('2026-12-28'), 'Monday 28 December');
    assert.equal(words.day('2027-01-04'), 'Monday 4 January 2027');
    assert.equal(words.heading('2026-11-25'), 'Tomorrow, Wednesday 25 November');
  });
});
