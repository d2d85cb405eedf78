import assert from 'node:assert/strict';
import { it } from 'node:test';
import { formatDate, formatTime } from '../../src/i18n/format.js';
import '../../src/i18n/locales/cy/widget.js';

it('writes times as the NHS does', () => {
  assert.deepEqual(
    [0, 1, 480, 720, 750, 1110, 1440].map((minutes) => formatTime(minutes, (word) => word)),
    ['midnight', '12:01am', '8am', 'midday', '12:30pm', '6:30pm', 'midnight'],
  );
});

it('writes days in English as the British do, without a comma', () => {
  const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  assert.equal(formatDate('2026-12-27', 'en', options), 'Sunday 27 December 2026');
});

it('writes days in Welsh also where the browser does not know it', () => {
  const options = { weekday: 'long', day: 'numeric', month: 'long' } as const;
  assert.equal(formatDate('2026-11-23', 'cy', options), 'dydd Llun 23 Tachwedd');
  assert.equal(formatDate('2026-03-01', 'cy', { month: 'long', year: 'numeric' }), 'Mawrth 2026');
  assert.equal(formatDate('2026-07-01', 'cy', { month: 'short' }), 'Gorff');
  assert.equal(formatDate('2026-11-25', 'cy', { weekday: 'short' }), 'Mer');
});
