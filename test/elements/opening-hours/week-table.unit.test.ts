import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHours } from '../../../src/domain/opening-hours/parse-hours.js';
import { reasonOf } from '../../../src/elements/opening-hours/opening-hours.sentences.js';
import type { ViewOptions } from '../../../src/elements/opening-hours/opening-hours.view.js';
import { spansOf } from '../../../src/elements/opening-hours/week-table.js';
import { weekView } from '../../../src/elements/opening-hours/week-table.view.js';
import { openingHours } from '../../../src/i18n/locales/en/opening-hours.js';
import { weekTable } from '../../../src/i18n/locales/en/week-table.js';
import { widget } from '../../../src/i18n/locales/en/widget.js';
import { translator } from '../../../src/i18n/messages.js';

const english = {
  t: translator<typeof openingHours>('opening-hours', openingHours, 'en'),
  shared: translator<typeof widget>('widget', widget, 'en'),
  table: translator<typeof weekTable>('week-table', weekTable, 'en'),
};
const options: ViewOptions = { timeZone: 'Europe/London', nation: 'england' };
const week = 'Mo-Fr 08:00-18:30';

describe('the week', () => {
  const rows = (hours: string, at: string, more: Partial<ViewOptions> = {}) =>
    weekView(parseHours(hours), Date.parse(at), { ...options, ...more }).map((day) =>
      [day.date, day.isToday ? 'today' : '', ...spansOf(day, english), reasonOf(day, english)]
        .filter(Boolean)
        .join(' '),
    );

  it('runs from Monday to Sunday and shows days that are over with the next week', () => {
    assert.deepEqual(rows('Mo-Fr 08:00-12:00,14:00-18:30', '2026-11-18T10:00:00Z'), [
      '2026-11-23 8am to midday 2pm to 6:30pm',
      '2026-11-24 8am to midday 2pm to 6:30pm',
      '2026-11-18 today 8am to midday 2pm to 6:30pm',
      '2026-11-19 8am to midday 2pm to 6:30pm',
      '2026-11-20 8am to midday 2pm to 6:30pm',
      '2026-11-21 Closed',
      '2026-11-22 Closed',
    ]);
  });

  it('takes today from the zone, also in the first hour of a summer day', () => {
    assert.match(rows(week, '2026-07-14T23:30:00Z')[2]!, /^2026-07-15 today/);
  });

  it('shows bank holidays and exceptions on their day', () => {
    const shown = rows(week, '2026-12-23T10:00:00Z', {
      exceptions: [{ from: '2026-12-24', hours: '08:00-13:00', note: 'Christmas Eve' }],
    });
    assert.equal(shown[3], '2026-12-24 8am to 1pm Christmas Eve');
    assert.equal(shown[4], '2026-12-25 Closed Bank holiday');
    assert.equal(shown[0], '2026-12-28 Closed Bank holiday');
  });

  it('says whom to ask on the days of an exception that cannot be read, and shows the others', () => {
    const shown = rows(week, '2026-12-14T10:00:00Z', {
      exceptions: [{ from: '2026-12-17', hours: '08:00-12:00 14:00-16:00' }],
    });
    assert.equal(shown[2], '2026-12-16 8am to 6:30pm');
    assert.equal(shown[3], '2026-12-17 Ask the practice Different hours');
    assert.equal(shown[5], '2026-12-19 Closed');
  });
});
