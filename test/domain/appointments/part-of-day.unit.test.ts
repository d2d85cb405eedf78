import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partOfDay, partsOfDay } from '../../../src/domain/appointments/part-of-day.js';
import { type Slot, startsAt } from '../../../src/domain/appointments/slot.js';

const at = (start: string): Slot => ({ id: start, start, end: start, mode: 'in-person' });

describe('partOfDay', () => {
  it('ends the morning at midday and the afternoon at 5pm', () => {
    for (const [minute, part] of [
      [0, 'morning'],
      [719, 'morning'],
      [720, 'afternoon'],
      [1019, 'afternoon'],
      [1020, 'evening'],
      [1439, 'evening'],
    ] as const)
      assert.equal(partOfDay(minute), part, String(minute));
  });
});

describe('partsOfDay', () => {
  const parts = (starts: string[], timeZone = 'Europe/London') =>
    partsOfDay(starts.map(at), timeZone).map(({ part, slots }) => [part, ...slots.map(({ id }) => id)]);

  it('divides a day at midday and at 5pm by the practice’s clock', () => {
    const starts = [
      '2026-06-01T10:59:00Z',
      '2026-06-01T11:00:00Z',
      '2026-06-01T15:59:00Z',
      '2026-06-01T16:00:00Z',
    ];
    assert.deepEqual(parts(starts), [
      ['morning', starts[0]],
      ['afternoon', starts[1], starts[2]],
      ['evening', starts[3]],
    ]);
    assert.deepEqual(parts(starts, 'UTC'), [
      ['morning', starts[0], starts[1]],
      ['afternoon', starts[2], starts[3]],
    ]);
  });

  it('names no part without slots', () => {
    assert.deepEqual(parts([]), []);
    assert.deepEqual(parts(['2026-06-01T18:00:00Z']), [['evening', '2026-06-01T18:00:00Z']]);
  });

  it('keeps the order of the slots, and begins a part again where they come back to it', () => {
    const [morning, noon, next] = ['2026-06-01T08:00:00Z', '2026-06-01T12:00:00Z', '2026-06-02T08:00:00Z'];
    assert.deepEqual(parts([morning!, noon!, next!]), [
      ['morning', morning],
      ['afternoon', noon],
      ['morning', next],
    ]);
  });

  it('goes by the start that is remembered of a slot', () => {
    const slot = startsAt(at('2026-06-01T08:00:00Z'), Date.parse('2026-06-01T18:00:00Z'));
    assert.deepEqual(partsOfDay([slot], 'UTC'), [{ part: 'evening', slots: [slot] }]);
  });
});
