import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { readSlot, type Slot } from '../../../src/contract/slots.js';
import { groupSlots } from '../../../src/domain/appointments/group-slots.js';
import { isSlot } from '../../../src/domain/appointments/slot.js';
import { SlotIndex } from '../../../src/domain/appointments/slot-index.js';

const timeZone = 'Europe/London';
const slot = (id: string, start: string, end = start): Slot => ({ id, start, end, mode: 'in-person' });

/** A slot of any length at any minute around both changes of the clock. */
const anySlot = (from: string, days: number) =>
  fc
    .record({
      id: fc.integer({ min: 0, max: 40 }).map((number) => `slot-${number}`),
      minute: fc.integer({ min: 0, max: days * 1440 }),
      length: fc.integer({ min: 0, max: 2000 }),
      offset: fc.constantFrom(-570, 0, 60, 765),
      mode: fc.constantFrom('in-person', 'telephone', 'video'),
    })
    .map(({ id, minute, length, offset, mode }): Slot => {
      const start = Temporal.Instant.from(from).add({ minutes: minute });
      const written = (instant: Temporal.Instant) =>
        instant
          .toZonedDateTimeISO(
            `${offset < 0 ? '-' : '+'}${String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0')}:${String(Math.abs(offset) % 60).padStart(2, '0')}`,
          )
          .toString({ timeZoneName: 'never', smallestUnit: 'second' });
      return {
        id,
        start: written(start),
        end: written(start.add({ minutes: length })),
        mode: mode as 'video',
      };
    });

describe('groupSlots', () => {
  it('puts slots under the days on which they start by the practice’s clock, in order', () => {
    const days = groupSlots(
      [
        slot('late', '2026-06-01T22:59:00Z', '2026-06-02T00:10:00Z'),
        slot('next', '2026-06-01T23:00:00Z'),
        slot('early', '2026-06-01T09:00:00+01:00'),
      ],
      { timeZone, from: '2026-06-01', days: 2 },
    );
    assert.deepEqual(
      days.map(({ date, slots }) => [date, slots.map(({ id }) => id)]),
      [
        ['2026-06-01', ['early', 'late']],
        ['2026-06-02', ['next']],
      ],
    );
  });

  it('keeps to the days and the modes asked for', () => {
    const slots: Slot[] = [
      slot('before', '2026-06-01T08:00:00Z'),
      slot('first', '2026-06-02T08:00:00Z'),
      { ...slot('call', '2026-06-03T08:00:00Z'), mode: 'telephone' },
      slot('after', '2026-06-04T08:00:00Z'),
    ];
    const ids = (modes?: Slot['mode'][]) =>
      groupSlots(slots, { timeZone, from: '2026-06-02', days: 2, ...(modes && { modes }) }).flatMap((day) =>
        day.slots.map(({ id }) => id),
      );
    assert.deepEqual(ids(), ['first', 'call']);
    assert.deepEqual(ids(['telephone']), ['call']);
    assert.deepEqual(ids(['video']), []);
  });

  it('leaves out what is no slot, and nothing else with it', () => {
    const good = slot('good', '2026-06-01T08:00:00Z');
    const bad = [
      null,
      'slot',
      { ...good, id: ' ' },
      { ...good, id: 'a', start: '2026-06-01T08:00' },
      { ...good, id: 'b', end: '2026-06-01T07:59:00Z' },
      { ...good, id: 'c', mode: 'letter' },
      { ...good, id: 'd', clinician: 7 },
      { ...good, id: 'e', location: 'x'.repeat(201) },
      { ...good, id: 'f', start: '+275760-09-13T00:00:00.000Z' },
      { ...good, id: 'g', start: '-271821-04-20T00:00:00.000Z' },
    ] as Slot[];
    const days = groupSlots([...bad, good], { timeZone, from: '2026-06-01', days: 1 });
    assert.deepEqual(days, [{ date: '2026-06-01', slots: [good] }]);
    const options = { timeZone: 'America/New_York', from: '2026-06-01', days: 1 };
    assert.deepEqual(groupSlots([...bad, good], options), days);
  });

  it('gives all later days for however many are asked for', () => {
    const slots = [slot('now', '2026-06-01T08:00:00Z'), slot('last', '9999-12-31T08:00:00Z')];
    for (const days of [3_000_000, 1e9, Infinity])
      assert.equal(groupSlots(slots, { timeZone, from: '2026-06-01', days }).length, 2, String(days));
    assert.equal(groupSlots(slots, { timeZone, from: '9999-12-31', days: 1 }).length, 1);
    for (const days of [0, -1, -Infinity])
      assert.deepEqual(groupSlots(slots, { timeZone, from: '2026-06-01', days }), []);
  });

  it('refuses what is no local date, no number of days or no zone', () => {
    const options = { timeZone, from: '2026-06-01', days: 1 };
    for (const from of ['2026-02-30', '2026-6-1', '2026-06-01T00:00', 'today', ''])
      assert.throws(() => groupSlots([], { ...options, from }), RangeError, from);
    assert.throws(() => groupSlots([], { ...options, days: NaN }), RangeError);
    for (const zone of ['Europe/Wenbrook', undefined as never])
      assert.throws(() => groupSlots([], { ...options, timeZone: zone }), RangeError, zone);
  });

  for (const [change, from] of [
    ['in spring', '2026-03-27T00:00:00Z'],
    ['in autumn', '2026-10-23T00:00:00Z'],
  ] as const) {
    it(`agrees with Temporal in the week of the change ${change}, in any order, doubled and over midnight`, () => {
      fc.assert(
        fc.property(
          fc.array(anySlot(from, 5), { maxLength: 40 }),
          fc.constantFrom('Europe/London', 'America/New_York', 'Pacific/Auckland', 'UTC'),
          (slots, zone) => {
            const day = ({ start }: Slot) =>
              Temporal.Instant.from(start).toZonedDateTimeISO(zone).toPlainDate().toString();
            const days = groupSlots(slots, { timeZone: zone, from: from.slice(0, 10), days: 4 });
            const dates = days.map(({ date }) => date);
            assert.deepEqual(dates, [...new Set(dates)].sort());
            const ids = new Set<string>();
            for (const { date, slots: found } of days) {
              let last = -Infinity;
              for (const each of found) {
                assert.equal(day(each), date);
                assert.ok(!ids.has(each.id), 'an id stands once');
                ids.add(each.id);
                assert.ok(Date.parse(each.start) >= last, 'in order');
                last = Date.parse(each.start);
              }
            }
            const end = Temporal.PlainDate.from(from.slice(0, 10)).add({ days: 4 }).toString();
            const wanted = slots.filter((each) => day(each) >= from.slice(0, 10) && day(each) < end);
            assert.deepEqual([...ids].sort(), [...new Set(wanted.map(({ id }) => id))].sort());
          },
        ),
      );
    });
  }
});

describe('isSlot', () => {
  it('agrees with the contract’s schema about any data', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ minLength: 195, maxLength: 205, unit: 'grapheme' }),
      fc.constantFrom('2026-02-29T10:00:00Z', '2026-02-28T10:00:00+01:00', '2026-02-28T24:00:00Z', ''),
    );
    const value = fc.oneof(text, fc.boolean(), fc.integer(), fc.constant(null), fc.constant(undefined));
    const instant = fc.oneof(
      { weight: 5, arbitrary: fc.constant('2026-02-28T10:00:00+01:00') },
      { weight: 1, arbitrary: value },
    );
    const often = (good: unknown) =>
      fc.oneof({ weight: 5, arbitrary: fc.constant(good) }, { weight: 1, arbitrary: value });
    const data = fc.record(
      {
        id: often('one'),
        start: instant,
        end: instant,
        mode: often('video'),
        clinician: often('Dr Shah'),
        location: often('Main surgery'),
        language: often('English'),
        gender: often('female'),
        reason: often('Blood test'),
        held: often(true),
      },
      { requiredKeys: ['id', 'start', 'end', 'mode'] },
    );
    let accepted = 0;
    fc.assert(
      fc.property(data, (each) => {
        const known = readSlot(each);
        const endsBefore = known && Date.parse(known.end) < Date.parse(known.start);
        if (known) accepted++;
        assert.equal(isSlot(each), !!known && !endsBefore);
      }),
      { numRuns: 1000 },
    );
    assert.ok(accepted > 30, 'the test saw slots too');
  });
});

describe('SlotIndex', () => {
  it('checks only the days that are asked for', () => {
    const index = new SlotIndex(
      [slot('a', '2026-06-01T08:00:00Z'), { start: '2026-06-02T08:00:00Z' }, 5],
      timeZone,
    );
    index.on('2026-06-01');
    assert.equal(index.malformed.length, 1);
    assert.deepEqual(index.on('2026-06-02'), []);
    assert.equal(index.malformed.length, 2);
  });
});
