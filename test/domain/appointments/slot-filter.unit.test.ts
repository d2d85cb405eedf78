import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partsOfDay } from '../../../src/domain/appointments/part-of-day.js';
import type { Slot } from '../../../src/domain/appointments/slot.js';
import { filterChoices, fits } from '../../../src/domain/appointments/slot-filter.js';

const slot = (more: Partial<Slot>): Slot => ({
  id: 'a',
  start: '2026-11-24T09:00:00Z',
  end: '2026-11-24T09:10:00Z',
  mode: 'in-person',
  ...more,
});

describe('filterChoices', () => {
  it('offers only what occurs, and only where there is a choice', () => {
    const choices = filterChoices([
      slot({ clinician: 'Dr Shah', language: 'English, Gujarati', gender: 'female' }),
      slot({ clinician: 'Dr Pryce', language: 'English', gender: 'female', mode: 'video' }),
    ]);
    assert.deepEqual(
      [...choices],
      [
        ['mode', ['in-person', 'video']],
        ['clinician', ['Dr Pryce', 'Dr Shah']],
        ['language', ['English', 'Gujarati']],
      ],
    );
  });
});

describe('fits', () => {
  it('takes a language out of the list of a clinician', () => {
    const one = slot({ language: 'English, Welsh', clinician: 'Dr Pryce' });
    assert.equal(fits(one, { language: 'Welsh' }), true);
    assert.equal(fits(one, { language: 'Wel' }), false);
    assert.equal(fits(one, { language: 'Welsh', clinician: 'Dr Shah' }), false);
    assert.equal(fits(one, {}), true);
  });
});

describe('partsOfDay', () => {
  it('divides a day at midday and at 5pm by the practice’s clock', () => {
    const at = (start: string) => slot({ start, id: start });
    const parts = partsOfDay(
      ['2026-06-01T10:59:00Z', '2026-06-01T11:00:00Z', '2026-06-01T15:59:00Z', '2026-06-01T16:00:00Z'].map(
        at,
      ),
      'Europe/London',
    );
    assert.deepEqual(
      parts.map(({ part, slots }) => [part, slots.length]),
      [
        ['morning', 1],
        ['afternoon', 2],
        ['evening', 1],
      ],
    );
  });
});
