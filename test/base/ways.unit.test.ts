import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { moment, type Way, type WayHours, wayHours } from '../../src/base/ways.js';
import { loadHours } from '../../src/controllers/practice-hours.js';
import type { PracticeSettings } from '../../src/controllers/practice-settings.js';
import { ways } from '../../src/i18n/locales/en/ways.js';
import { widget } from '../../src/i18n/locales/en/widget.js';
import { translator } from '../../src/i18n/messages.js';

before(loadHours);

const texts = {
  t: translator<typeof ways>('ways', ways, 'en'),
  shared: translator<typeof widget>('widget', widget, 'en'),
};
const at = (way: Way, settings: PracticeSettings, now: string): WayHours =>
  wayHours(way, settings, Date.parse(now), texts);
const week = 'Mo-Fr 08:00-18:30';

describe('when a way is open', () => {
  for (const [name, hours, now, text] of [
    ['open', week, '2026-11-24T10:00Z', 'Open until 6:30pm'],
    ['always', 'Mo-Su,PH 00:00-24:00', '2026-11-24T10:00Z', 'Open 24 hours'],
    ['never', 'off', '2026-11-24T10:00Z', 'Closed'],
    ['early', week, '2026-11-24T06:00Z', 'Closed. Opens today at 8am'],
    ['evening', week, '2026-11-24T20:00Z', 'Closed. Opens tomorrow at 8am'],
    ['weekend', week, '2026-11-20T20:00Z', 'Closed. Opens Monday at 8am'],
    ['Christmas', 'Mo 08:00-18:30', '2026-12-21T20:00Z', 'Closed. Opens Monday 4 January at 8am'],
    ['to midnight', 'Tu-We 08:00-24:00', '2026-11-24T10:00Z', 'Open until midnight'],
    ['over midnight', 'Tu 20:00-02:00', '2026-11-24T20:30Z', 'Open until 2am'],
    ['over days', 'Mo-Th 00:00-24:00', '2026-11-23T10:00Z', 'Open until Thursday at midnight'],
  ] as const) {
    it(`says "${text}" (${name})`, () => {
      assert.equal(at('in-person', { hours }, now).text, text);
    });
  }

  it('names the day of an end that is not today, where the time alone would look over', () => {
    const said = (end: string): string =>
      moment(Date.parse(end), Date.parse('2026-11-24T10:00Z'), true, 'Europe/London', texts);
    assert.equal(said('2026-11-24T23:30Z'), '11:30pm');
    assert.equal(said('2026-11-25T09:00Z'), 'tomorrow at 9am');
  });

  it('goes by the hours of its own service, else the surgery’s', () => {
    const hours = { surgery: week, phone: '24/7' };
    assert.equal(at('telephone', { hours }, '2026-11-24T20:00Z').isOpen, true);
    assert.equal(at('online', { hours }, '2026-11-24T20:00Z').isOpen, false);
  });

  it('keeps to the exceptions of its own service', () => {
    const exceptions = [{ from: '2026-11-24', hours: 'off', services: ['phone'] }];
    const settings = { hours: week, exceptions };
    assert.equal(at('telephone', settings, '2026-11-24T10:00Z').isOpen, false);
    assert.equal(at('in-person', settings, '2026-11-24T10:00Z').isOpen, true);
  });

  it('claims nothing without hours', () => {
    assert.deepEqual(at('online', {}, '2026-11-24T10:00Z'), { isOpen: undefined, text: '', until: Infinity });
  });
});
