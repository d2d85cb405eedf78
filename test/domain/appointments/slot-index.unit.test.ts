import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Slot } from '../../../src/domain/appointments/slot.js';
import { type DaysOptions, inModes, SlotIndex } from '../../../src/domain/appointments/slot-index.js';

const timeZone = 'Europe/London';
const slot = (id: string, start: string, mode: Slot['mode'] = 'in-person'): Slot => ({
  id,
  start,
  end: start,
  mode,
});
const ids = (slots: readonly Slot[]) => slots.map(({ id }) => id);

describe('SlotIndex', () => {
  it('knows the local dates in order, in whatever order the slots came', () => {
    const starts = [
      '2026-06-03T09:00:00Z',
      '2026-06-01T23:30:00Z',
      '2026-06-01T22:30:00Z',
      '2026-06-03T08:00:00Z',
    ];
    const index = new SlotIndex(
      starts.map((start) => slot(start, start)),
      timeZone,
    );
    assert.deepEqual(index.dates, ['2026-06-01', '2026-06-02', '2026-06-03']);
    assert.deepEqual(new SlotIndex([], timeZone).dates, []);
  });

  it('knows it also where the numbers of the days are of another length, and before 1970', () => {
    // 10,000 days after 1970-01-01.
    const dates = ['1997-05-19', '1997-05-18', '1970-01-03', '1970-01-11', '1969-12-31', '1969-12-21'];
    const index = new SlotIndex(
      dates.map((date) => slot(date, `${date}T12:00:00Z`)),
      'UTC',
    );
    assert.deepEqual(index.dates, [...dates].sort());
    for (const date of dates) assert.deepEqual(ids(index.on(date)), [date]);
  });

  it('goes by the clock of the practice, to the millisecond', () => {
    const starts = ['2026-06-01T22:59:59.999Z', '2026-06-01T23:00:00Z', '2026-06-02T03:59:00Z'];
    const slots = starts.map((start) => slot(start, start));
    assert.deepEqual(ids(new SlotIndex(slots, timeZone).on('2026-06-01')), [starts[0]]);
    assert.deepEqual(ids(new SlotIndex(slots, timeZone).on('2026-06-02')), starts.slice(1));
    assert.deepEqual(ids(new SlotIndex(slots, 'UTC').on('2026-06-01')), starts.slice(0, 2));
    assert.deepEqual(new SlotIndex(slots, 'America/New_York').dates, ['2026-06-01']);
    assert.throws(() => new SlotIndex([], 'Europe/Wenbrook'), RangeError);
  });

  it('sets aside at once what has no start to read', () => {
    const bad = [
      null,
      undefined,
      5,
      'slot',
      {},
      { start: null },
      // `Date.parse` would read these two.
      { start: 2026 },
      { start: ['2026-06-01T08:00:00Z'] },
      { start: '' },
      { start: 'tomorrow' },
      { start: '2026-06-41T08:00:00Z' },
    ];
    const index = new SlotIndex([...bad, slot('good', '2026-06-01T08:00:00Z')], timeZone);
    assert.deepEqual(index.malformed, bad);
    assert.deepEqual(index.dates, ['2026-06-01']);
    assert.deepEqual(ids(index.on('2026-06-01')), ['good']);
    assert.deepEqual(index.malformed, bad);
  });

  it('sets aside the rest of what is no slot when its day is asked for, each once', () => {
    const bad = { ...slot('bad', '2026-06-01T09:00:00Z'), mode: 'letter' };
    const later = { ...slot('later', '2026-06-02T09:00:00Z'), mode: 'letter' };
    const index = new SlotIndex([later, bad, slot('good', '2026-06-01T08:00:00Z')], timeZone);
    assert.deepEqual(index.malformed, []);
    for (let time = 0; time < 2; time++) {
      assert.deepEqual(ids(index.on('2026-06-01')), ['good']);
      assert.deepEqual(index.malformed, [bad]);
    }
    assert.deepEqual(index.dates, ['2026-06-01', '2026-06-02']);
    assert.deepEqual(index.on('2026-06-02'), []);
    assert.deepEqual(index.malformed, [bad, later]);
  });

  it('gives the same list for a day each time', () => {
    const index = new SlotIndex([slot('a', '2026-06-01T08:00:00Z')], timeZone);
    const first = index.on('2026-06-01');
    assert.deepEqual(ids(first), ['a']);
    assert.equal(index.on('2026-06-01'), first);
  });

  it('has an empty list for a day without slots', () => {
    const index = new SlotIndex([slot('a', '2026-06-01T08:00:00Z')], timeZone);
    assert.deepEqual(index.on('2026-06-02'), []);
    assert.deepEqual(index.on(''), []);
    assert.deepEqual(index.malformed, []);
  });

  it('has the slots of a day by their start, whatever offset that is written with, and by id where they start together', () => {
    const slots = [
      slot('c', '2026-06-01T09:00:00Z'),
      slot('a', '2026-06-01T10:00:00+01:00'),
      slot('late', '2026-06-01T10:00:00Z'),
      slot('b', '2026-06-01T09:00Z'),
      slot('early', '2026-06-01T10:30:00+02:00'),
    ];
    const inOrder = ['early', 'a', 'b', 'c', 'late'];
    for (const each of [slots, [...slots].reverse()])
      assert.deepEqual(ids(new SlotIndex(each, timeZone).on('2026-06-01')), inOrder);
  });

  it('has an id once: on a day the first that came, of days the one that is asked for first', () => {
    const slots = [
      slot('a', '2026-06-01T09:00:00Z', 'video'),
      slot('a', '2026-06-01T08:00:00Z', 'telephone'),
      slot('a', '2026-06-02T08:00:00Z'),
    ];
    const index = new SlotIndex(slots, timeZone);
    assert.deepEqual(index.on('2026-06-01'), [slots[0]]);
    assert.deepEqual(index.on('2026-06-02'), []);
    // It is no malformed one.
    assert.deepEqual(index.malformed, []);
    const other = new SlotIndex(slots, timeZone);
    assert.deepEqual(other.on('2026-06-02'), [slots[2]]);
    assert.deepEqual(other.on('2026-06-01'), []);
  });

  it('does not let what is malformed take the id of a slot', () => {
    const good = slot('a', '2026-06-01T09:00:00Z');
    assert.deepEqual(new SlotIndex([{ ...good, mode: 'letter' }, good], timeZone).on('2026-06-01'), [good]);
  });
});

describe('the days of a SlotIndex', () => {
  const slots = [
    slot('1', '2026-06-01T08:00:00Z'),
    slot('3', '2026-06-03T08:00:00Z', 'telephone'),
    slot('4', '2026-06-04T08:00:00Z'),
    slot('4b', '2026-06-04T09:00:00Z', 'telephone'),
    { ...slot('5', '2026-06-05T08:00:00Z'), mode: 'letter' },
    slot('6', '2026-06-06T08:00:00Z'),
  ];
  const found = (options: DaysOptions, isWanted?: (slot: Slot) => boolean) =>
    new SlotIndex(slots, timeZone).days(options, isWanted).map(({ date, slots }) => [date, ...ids(slots)]);
  const first = ['2026-06-01', '1'];
  const third = ['2026-06-03', '3'];
  const fourth = ['2026-06-04', '4', '4b'];
  const sixth = ['2026-06-06', '6'];

  it('are all that have a slot, if nothing else is said', () => {
    assert.deepEqual(found({}), [first, third, fourth, sixth]);
  });

  it('go from a date, with it, to before another, without it', () => {
    assert.deepEqual(found({ from: '2026-06-03' }), [third, fourth, sixth]);
    assert.deepEqual(found({ from: '2026-06-02' }), [third, fourth, sixth]);
    assert.deepEqual(found({ before: '2026-06-04' }), [first, third]);
    assert.deepEqual(found({ before: '2026-06-05' }), [first, third, fourth]);
    assert.deepEqual(found({ from: '2026-06-03', before: '2026-06-04' }), [third]);
    assert.deepEqual(found({ from: '2026-06-04', before: '2026-06-04' }), []);
    assert.deepEqual(found({ from: '2026-06-07' }), []);
  });

  it('are as many as asked for at most, counted from the first that has any', () => {
    assert.deepEqual(found({ most: 0 }), []);
    assert.deepEqual(found({ most: 1 }), [first]);
    assert.deepEqual(found({ from: '2026-06-02', most: 2 }), [third, fourth]);
    assert.deepEqual(found({ from: '2026-06-04', most: 2 }), [fourth, sixth]);
    assert.deepEqual(found({ most: 4 }), [first, third, fourth, sixth]);
    assert.deepEqual(found({ most: 9 }), [first, third, fourth, sixth]);
  });

  it('have only the slots that are wanted, and are left out without any', () => {
    assert.deepEqual(found({}, inModes(['telephone'])), [third, ['2026-06-04', '4b']]);
    assert.deepEqual(found({ most: 1 }, inModes(['telephone'])), [third]);
    assert.deepEqual(
      found({}, () => false),
      [],
    );
  });

  it('do not look at slots of days that are not asked for', () => {
    const bad = (date: string) => ({ start: `${date}T08:00:00Z` });
    const dates = ['2026-06-01', '2026-06-02', '2026-06-03', '2026-06-04'];
    const seen = (options: DaysOptions) => {
      const index = new SlotIndex([...dates.map(bad), slot('2', '2026-06-02T08:00:00Z')], timeZone);
      index.days(options);
      return index.malformed.map((each) => (each as Slot).start.slice(0, 10));
    };
    assert.deepEqual(seen({}), dates);
    assert.deepEqual(seen({ from: '2026-06-02', before: '2026-06-04' }), dates.slice(1, 3));
    assert.deepEqual(seen({ most: 1 }), dates.slice(0, 2));
    assert.deepEqual(seen({ most: 0 }), []);
  });
});

describe('inModes', () => {
  it('takes the modes of the list, and all without one', () => {
    const call = slot('a', '2026-06-01T08:00:00Z', 'telephone');
    assert.equal(inModes(['telephone'])(call), true);
    assert.equal(inModes(['video', 'telephone'])(call), true);
    assert.equal(inModes(['video', 'in-person'])(call), false);
    assert.equal(inModes([])(call), true);
    assert.equal(inModes(undefined)(call), true);
  });
});
