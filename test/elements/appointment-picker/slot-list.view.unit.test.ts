import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Slot } from '../../../src/domain/appointments/slot.js';
import { SlotIndex } from '../../../src/domain/appointments/slot-index.js';
import { nearestSlots } from '../../../src/elements/appointment-picker/nearest-slots.js';
import {
  bookableAt,
  type ListOptions,
  listView,
  mostOfDay,
} from '../../../src/elements/appointment-picker/slot-list.view.js';

const timeZone = 'Europe/London';
const slot = (start: string, more: Partial<Slot> = {}): Slot => ({
  id: start,
  start,
  end: start,
  mode: 'in-person',
  ...more,
});
const now = Date.parse('2026-11-24T09:00:00Z');
const options = (more: Partial<ListOptions> = {}): ListOptions => ({
  now,
  timeZone,
  bookable: {},
  modes: undefined,
  most: 3,
  whole: new Set(),
  ...more,
});
const ids = (view: ReturnType<typeof listView>): (string | undefined)[] =>
  view.days.flatMap(({ parts }) => parts.flatMap(({ slots }) => slots.map((each) => each?.id)));
const index = (slots: readonly Slot[]): SlotIndex => new SlotIndex(slots, timeZone);

describe('What the list of free times shows', () => {
  const slots = [
    slot('2026-11-24T08:00:00Z'),
    slot('2026-11-24T09:30:00Z'),
    slot('2026-11-24T14:00:00Z', { mode: 'video' }),
    slot('2026-11-25T18:00:00Z'),
    slot('2026-11-26T09:00:00Z'),
    slot('2026-11-30T09:00:00Z'),
  ];

  it('is the next time first, days with their parts, and whether days follow', () => {
    const view = listView(index(slots), options());
    assert.equal(view.next!.id, slots[1]!.id);
    assert.deepEqual(
      view.days.map(({ date, daysAhead, parts }) => [date, daysAhead, parts.map(({ part }) => part).join()]),
      [
        ['2026-11-24', 0, 'morning,afternoon'],
        ['2026-11-25', 1, 'evening'],
        ['2026-11-26', 2, 'morning'],
      ],
    );
    assert.equal(view.hasMoreDays, true);
    assert.equal(view.validUntil, Date.parse(slots[1]!.start));
  });

  it('keeps the place of a time that has passed since the list arrived, and moves no other', () => {
    const later = options({ since: now, now: now + 3_600_000 });
    const view = listView(index(slots), later);
    assert.deepEqual(ids(view).slice(0, 2), [undefined, slots[2]!.id]);
    assert.equal(view.next!.id, slots[2]!.id);
  });

  it('tells times that the filters hide from none at all', () => {
    const none = listView(index(slots), options({ fits: () => false }));
    assert.deepEqual([none.next, none.isFiltered, none.days.length], [undefined, true, 0]);
    const passed = listView(index(slots.slice(0, 1)), options({ fits: () => false }));
    assert.equal(passed.isFiltered, false);
  });

  it('begins at a chosen day, but never before today', () => {
    assert.equal(listView(index(slots), options({ from: '2026-11-26' })).next!.id, slots[4]!.id);
    assert.equal(listView(index(slots), options({ from: '2026-01-01' })).next!.id, slots[1]!.id);
  });

  it('shows a screen or two of a day, and all of it on demand', () => {
    const many = Array.from({ length: 100 }, (_, minute) =>
      slot(new Date(now + (minute + 1) * 60_000).toISOString()),
    );
    const [day] = listView(index(many), options()).days;
    assert.equal(day!.more, 100 - mostOfDay);
    const whole = listView(index(many), options({ whole: new Set(['2026-11-24']) })).days[0]!;
    assert.equal(whole.more, 0);
    assert.equal(whole.parts.flatMap(({ slots: each }) => each).length, 100);
  });

  it('leaves out what is before the notice or after the window, but not what is held', () => {
    const bookable = { earliest: '2026-11-24T10:00:00Z', latest: '2026-11-25T23:00:00Z' };
    assert.deepEqual(ids(listView(index(slots), options({ bookable }))), [slots[2]!.id, slots[3]!.id]);
    assert.equal(bookableAt({ now, bookable })({ ...slots[1]!, held: true }), true);
    assert.equal(bookableAt({ now, bookable: { earliest: 'soon', latest: 'never' } })(slots[1]!), true);
    assert.equal(bookableAt({ now, bookable })({ ...slots[0]!, held: true }), false);
  });
});

describe('The times nearest to one that was lost', () => {
  it('are three, in order of time, of the wanted ways and within a week', () => {
    const slots = [
      slot('2026-11-24T10:00:00Z'),
      slot('2026-11-25T09:00:00Z'),
      slot('2026-11-25T09:20:00Z', { mode: 'video' }),
      slot('2026-11-25T12:00:00Z'),
      slot('2026-11-26T09:00:00Z'),
      slot('2026-12-20T09:00:00Z'),
    ];
    const near = (modes?: readonly ['in-person']): string[] =>
      nearestSlots(index(slots), '2026-11-25T09:10:00Z', options({ modes })).map(({ id }) => id);
    assert.deepEqual(near(), [slots[1]!.id, slots[2]!.id, slots[3]!.id]);
    assert.deepEqual(near(['in-person']), [slots[0]!.id, slots[1]!.id, slots[3]!.id].sort());
  });
});
