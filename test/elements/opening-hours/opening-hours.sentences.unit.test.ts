import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHours } from '../../../src/domain/opening-hours/parse-hours.js';
import { sentencesOf, type Texts } from '../../../src/elements/opening-hours/opening-hours.sentences.js';
import {
  openingHoursView,
  type ViewOptions,
} from '../../../src/elements/opening-hours/opening-hours.view.js';
import { openingHours as welsh } from '../../../src/i18n/locales/cy/opening-hours.js';
import { widget as welshWidget } from '../../../src/i18n/locales/cy/widget.js';
import { openingHours } from '../../../src/i18n/locales/en/opening-hours.js';
import { widget } from '../../../src/i18n/locales/en/widget.js';
import { translator } from '../../../src/i18n/messages.js';

const english: Texts = {
  t: translator<typeof openingHours>('opening-hours', openingHours, 'en'),
  shared: translator<typeof widget>('widget', widget, 'en'),
};
const options: ViewOptions = { timeZone: 'Europe/London', nation: 'england' };
const week = 'Mo-Fr 08:00-18:30';

/** All sentences of the banner for these hours at this moment. */
function banner(hours: string, at: string, more: Partial<ViewOptions> = {}, texts = english): string {
  const view = openingHoursView(parseHours(hours), Date.parse(at), { ...options, ...more });
  return sentencesOf(view, texts).join('. ');
}

describe('what the banner says', () => {
  it('says until when it is open', () => {
    assert.equal(banner(week, '2026-11-18T10:00:00Z'), 'Open now until 6:30pm');
  });

  it('says "closing soon" from 30 minutes before, to the minute', () => {
    assert.equal(banner(week, '2026-11-18T17:59:59Z'), 'Open now until 6:30pm');
    assert.equal(banner(week, '2026-11-18T18:00:00Z'), 'Closing soon, at 6:30pm');
    assert.match(banner(week, '2026-11-18T18:30:00Z'), /^Closed/);
  });

  it('says when it opens: today, tomorrow, a weekday, a date', () => {
    assert.equal(banner(week, '2026-11-18T07:00:00Z'), 'Closed. Opens today at 8am');
    assert.equal(banner(week, '2026-11-18T19:00:00Z'), 'Closed. Opens tomorrow at 8am');
    assert.equal(banner(week, '2026-11-20T19:00:00Z'), 'Closed. Opens Monday at 8am');
    const exceptions = [{ from: '2026-12-14', to: '2026-12-24', hours: 'off', note: 'Building works' }];
    assert.equal(
      banner(week, '2026-12-14T12:00:00Z', { exceptions }),
      'Closed. Opens Tuesday 29 December at 8am. Building works',
    );
  });

  it('says midday and midnight in words', () => {
    assert.equal(banner('Mo-Fr 08:00-12:00', '2026-11-18T09:00:00Z'), 'Open now until midday');
    assert.equal(banner('Mo-Fr 08:00-24:00', '2026-11-18T09:00:00Z'), 'Open now until midnight');
  });

  it('names the day of a closing that lies more than a day ahead: the day that ends at midnight', () => {
    assert.equal(banner('Mo-Fr 00:00-24:00', '2026-11-18T09:00:00Z'), 'Open now until Friday at midnight');
    assert.equal(banner('24/7; PH 00:00-24:00', '2026-11-18T09:00:00Z'), 'Open 24 hours');
  });

  it('says that it is a bank holiday, by nation', () => {
    const at = '2026-11-30T12:00:00Z'; // St Andrew's Day
    assert.equal(banner(week, at), 'Open now until 6:30pm');
    assert.equal(banner(week, at, { nation: 'scotland' }), 'Closed. Opens tomorrow at 8am. Bank holiday');
  });

  it('gives the reason of an exception: its note, or that the hours differ', () => {
    const open = { from: '2026-11-18', hours: '10:00-12:00' };
    const at = '2026-11-18T11:00:00Z';
    assert.equal(banner(week, at, { exceptions: [open] }), 'Open now until midday. Different hours');
    assert.equal(
      banner(week, at, { exceptions: [{ ...open, hours: 'off', note: 'Staff training' }] }),
      'Closed. Opens tomorrow at 8am. Staff training',
    );
  });

  it('asks to check with the practice where the bank holidays are not known yet', () => {
    assert.match(banner(week, '2031-12-25T12:00:00Z'), /check with the practice/);
  });

  it('has no opening time where there is none within a year', () => {
    assert.equal(banner('off', '2026-11-18T12:00:00Z'), 'Closed');
  });

  it('speaks Welsh', () => {
    const texts: Texts = {
      t: translator<typeof openingHours>('opening-hours', welsh, 'cy'),
      shared: translator<typeof widget>('widget', welshWidget, 'cy'),
    };
    assert.equal(banner(week, '2026-11-18T10:00:00Z', {}, texts), 'Ar agor nawr tan 6:30pm');
    assert.equal(banner(week, '2026-11-20T19:00:00Z', {}, texts), 'Ar gau. Yn agor dydd Llun, 8am');
  });
});

describe('when what is shown changes', () => {
  const validUntil = (hours: string, at: string) =>
    new Date(openingHoursView(parseHours(hours), Date.parse(at), options).validUntil).toISOString();

  it('is half an hour before closing, closing, the next midnight, opening', () => {
    assert.equal(validUntil(week, '2026-11-18T10:00:00Z'), '2026-11-18T18:00:00.000Z');
    assert.equal(validUntil(week, '2026-11-18T18:00:00Z'), '2026-11-18T18:30:00.000Z');
    assert.equal(validUntil(week, '2026-11-18T18:30:00Z'), '2026-11-19T00:00:00.000Z');
    assert.equal(validUntil(week, '2026-11-19T00:00:00Z'), '2026-11-19T08:00:00.000Z');
  });

  it('follows the local midnight in summer', () => {
    assert.equal(validUntil(week, '2026-07-14T20:00:00Z'), '2026-07-14T23:00:00.000Z');
  });
});
