import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isSlot, modes, type Slot, startOf, startsAt } from '../../../src/domain/appointments/slot.js';

const good: Slot = {
  id: 'a',
  start: '2026-11-24T09:00:00Z',
  end: '2026-11-24T09:10:00Z',
  mode: 'in-person',
};

/** Whether the good slot is still one with other values. */
const isStill = (more: Partial<Record<keyof Slot, unknown>>): boolean => isSlot({ ...good, ...more });

/** Whether a text is an instant of a slot. It starts and ends then. */
const isInstant = (text: unknown): boolean => isStill({ start: text, end: text });

/** `a` as often as wanted, or another character. */
const long = (count: number, character = 'a') => character.repeat(count);

describe('isSlot', () => {
  it('takes what has an id, a start, an end and a mode, and nothing with less', () => {
    assert.equal(isSlot(good), true);
    for (const name of ['id', 'start', 'end', 'mode'] as const) {
      const { [name]: _, ...less } = good;
      assert.equal(isSlot(less), false, name);
      for (const value of [undefined, null, 5, true, [], {}, [good[name]], Object(good[name])])
        assert.equal(isStill({ [name]: value }), false, `${name}: ${JSON.stringify(value)}`);
    }
  });

  it('takes nothing but an object', () => {
    for (const data of [undefined, null, '', 'slot', 0, 7, true, Symbol('slot'), [], [good]])
      assert.equal(isSlot(data), false);
    assert.equal(isSlot(Object.assign(() => {}, good)), false);
  });

  it('does not mind what else comes with a slot', () => {
    assert.equal(isSlot({ ...good, room: 7, extra: { deep: null } }), true);
  });

  it('knows three modes, written exactly so', () => {
    assert.deepEqual(modes, ['in-person', 'telephone', 'video']);
    for (const mode of modes) assert.equal(isStill({ mode }), true, mode);
    for (const mode of ['', 'Video', 'video ', 'letter', 'in person'])
      assert.equal(isStill({ mode }), false, mode);
  });

  it('has an id of 1 to 200 characters that is not blank', () => {
    for (const id of ['0', ' a ', long(200)]) assert.equal(isStill({ id }), true, id);
    for (const id of ['', ' ', ' \t\n\u00a0', long(201), long(401)]) assert.equal(isStill({ id }), false, id);
  });

  it('may say who, where, in which language, which gender and what for: texts of up to 200 characters', () => {
    for (const name of ['clinician', 'location', 'language', 'gender', 'reason'] as const) {
      for (const value of [undefined, '', ' ', 'text', long(200)])
        assert.equal(isStill({ [name]: value }), true, `${name}: ${value}`);
      for (const value of [null, 7, false, [], ['text'], {}, long(201)])
        assert.equal(isStill({ [name]: value }), false, `${name}: ${JSON.stringify(value)}`);
    }
  });

  it('counts characters as people do with emoji: one that takes two places in memory counts once', () => {
    for (const name of ['id', 'location'] as const) {
      for (const text of [
        long(200, '🏥'),
        long(199, '🏥') + 'a',
        long(199) + '🏥',
        long(150, '🏥') + long(50),
      ])
        assert.equal(isStill({ [name]: text }), true);
      for (const text of [
        long(201, '🏥'),
        // 400 places, and 402.
        long(199, '🏥') + 'aa',
        long(200, '🏥') + 'aa',
        long(200) + '🏥',
        long(150, '🏥') + long(51),
      ])
        assert.equal(isStill({ [name]: text }), false);
    }
  });

  it('may say whether it is held, and only yes or no', () => {
    for (const held of [undefined, true, false]) assert.equal(isStill({ held }), true);
    for (const held of [null, 0, 1, '', 'true', {}]) assert.equal(isStill({ held }), false, String(held));
  });

  it('has a start and an end with Z or an offset', () => {
    for (const text of [
      '2026-11-24T09:00Z',
      '2026-11-24T09:00:00Z',
      '2026-11-24T00:00:00Z',
      '2026-11-24T23:59:59Z',
      '2026-11-24T19:10:59Z',
      '2026-11-24T20:00:00Z',
      '2026-11-24T09:00:00.1Z',
      '2026-11-24T09:00:00.123456789Z',
      '2026-11-24T09:00+01:00',
      '2026-11-24T09:00:00-09:30',
      '2026-11-24T09:00:00.5+19:45',
      '2026-11-24T09:00:00+20:00',
      '2026-11-24T09:00:00-23:59',
      '2026-11-24T09:00:00+00:00',
      '2026-01-01T09:00:00Z',
      '2026-12-31T09:00:00Z',
      '2026-10-20T09:00:00Z',
      '1999-09-09T09:09:09Z',
    ])
      assert.equal(isInstant(text), true, text);
  });

  it('has no start and no end in any other form', () => {
    for (const text of [
      '',
      'now',
      '2026-11-24',
      '09:00:00Z',
      '2026-11-24T09:00:00',
      '2026-11-24 09:00:00Z',
      '2026-11-24t09:00:00Z',
      '2026-11-24T09:00:00z',
      '2026-11-24T09Z',
      '2026-11-24T0900Z',
      '2026-11-24T9:00Z',
      '2026-11-24T09:0Z',
      '2026-11-24T09:00:0Z',
      '2026-11-24T09:00:00.Z',
      '2026-11-24T09:00:00,5Z',
      '2026-11-24T09:00:00.1234567891Z',
      '2026-11-24T09:00.5Z',
      '2026-11-24T09:00:00 Z',
      '2026-11-24T09:00:00ZZ',
      '2026-11-24T09:00:00Z+01:00',
      '2026-11-24T09:00:00Z ',
      '2026-11-24T09:00:00Z\n',
      ' 2026-11-24T09:00:00Z',
      '\n2026-11-24T09:00:00Z',
      'x2026-11-24T09:00:00Z',
      '+002026-11-24T09:00:00Z',
      '12026-11-24T09:00:00Z',
      '26-11-24T09:00:00Z',
      '2026-1-24T09:00:00Z',
      '2026-11-4T09:00:00Z',
      '2026-W48-2T09:00:00Z',
      '20261124T090000Z',
      '2026-11-24T09:00:00+01',
      '2026-11-24T09:00:00+0100',
      '2026-11-24T09:00:00+1:00',
      '2026-11-24T09:00:00+01:0',
      '2026-11-24T09:00:00+01:000',
      '2026-11-24T09:00:00 01:00',
      '2026-11-24T09:00:00\u221201:00',
      '2026-11-24T09:00:00[Europe/London]',
      '２０２６-11-24T09:00:00Z',
      'aaaa-11-24T09:00:00Z',
      '2026-11-2aT09:00:00Z',
      '2026-1a-24T09:00:00Z',
      '2026-0a-24T09:00:00Z',
      '2026-11-24T0a:00:00Z',
      '2026-11-24T2a:00:00Z',
      '2026-11-24T09:0a:00Z',
      '2026-11-24T09:00:0aZ',
      '2026-11-24T09:00:00.aZ',
      '2026-11-24T09:00:00+0a:00',
      '2026-11-24T09:00:00+2a:00',
      '2026-11-24T09:00:00+00:0a',
    ])
      assert.equal(isInstant(text), false, JSON.stringify(text));
  });

  it('is at a time of day that exists', () => {
    for (const text of [
      '2026-11-24T24:00:00Z',
      '2026-11-24T25:00:00Z',
      '2026-11-24T30:00:00Z',
      '2026-11-24T09:60:00Z',
      '2026-11-24T09:00:60Z',
      '2026-11-24T09:00:00+24:00',
      '2026-11-24T09:00:00+30:00',
      '2026-11-24T09:00:00+01:60',
    ])
      assert.equal(isInstant(text), false, text);
  });

  it('is on a day that exists', () => {
    for (const day of ['2028-02-29', '2000-02-29', '2026-02-28', '2026-01-31', '2026-04-30', '0001-01-01'])
      assert.equal(isInstant(`${day}T09:00:00Z`), true, day);
    for (const day of [
      '2026-02-29',
      '2026-02-30',
      '2100-02-29',
      '2026-04-31',
      '2026-06-31',
      '2026-09-31',
      '2026-11-31',
      '2026-01-32',
      '2026-01-39',
      '2026-01-40',
      '2026-01-00',
      '2026-00-10',
      '2026-13-10',
      '2026-20-10',
    ])
      assert.equal(isInstant(`${day}T09:00:00Z`), false, day);
  });

  it('judges each day anew, also right after another and after one that does not exist', () => {
    const days = ['2026-02-28', '2026-02-29', '2026-02-29', '2026-03-01', '2026-02-29', '2026-02-28'];
    assert.deepEqual(
      days.map((day) => isInstant(`${day}T09:00:00Z`)),
      [true, false, false, true, false, true],
    );
    assert.equal(isStill({ start: '2026-02-28T09:00:00Z', end: '2026-02-29T09:00:00Z' }), false);
  });

  it('may end when it starts, and not before', () => {
    const isInOrder = (start: string, end: string) =>
      isStill({ start: `2026-11-24T${start}`, end: `2026-11-24T${end}` });
    for (const [start, end] of [
      ['09:00:00Z', '09:00:00Z'],
      ['09:00:00Z', '09:00:01Z'],
      ['09:00Z', '09:01Z'],
      ['09:00:00.5Z', '09:00:00.5Z'],
      // Where they are written alike to the last digit.
      ['09:00:00.000000001Z', '09:00:00.000000002Z'],
      // Where they are not written alike the text would tell another order.
      ['09:00Z', '09:00:00Z'],
      ['09:00:00Z', '09:00:00.000Z'],
      ['09:00:00Z', '09:00:00.5Z'],
      ['10:00:00+01:00', '09:00:00Z'],
      ['10:00+01:00', '09:00:00.1Z'],
      ['10:00:00+01:00', '09:30:00+00:00'],
    ] as const)
      assert.equal(isInOrder(start, end), true, `${start} ${end}`);
    for (const [start, end] of [
      ['09:00:01Z', '09:00:00Z'],
      ['09:00:00.000000002Z', '09:00:00.000000001Z'],
      ['09:00:00.5Z', '09:00:00Z'],
      ['09:00:30Z', '09:00Z'],
      ['09:00:00Z', '09:30:00+01:00'],
      ['09:00:00.1Z', '09:30+01:00'],
      ['09:00:00+00:00', '09:30:00+01:00'],
    ] as const)
      assert.equal(isInOrder(start, end), false, `${start} ${end}`);
  });

  it('may go over midnight, by the calendar and by its offsets', () => {
    assert.equal(isStill({ start: '2026-11-24T23:55:00Z', end: '2026-11-25T00:05:00Z' }), true);
    assert.equal(isStill({ start: '2026-11-25T00:05:00+01:00', end: '2026-11-24T23:10:00Z' }), true);
    assert.equal(isStill({ start: '2026-11-25T00:05:00Z', end: '2026-11-24T23:55:00Z' }), false);
  });
});

describe('startOf', () => {
  it('reads when a slot starts, in milliseconds, once or as often as asked', () => {
    const slot = { ...good, start: '1970-01-01T01:00:01+01:00' };
    assert.equal(startOf(slot), 1000);
    assert.equal(startOf(slot), 1000);
  });

  it('takes what is remembered of this very slot, also zero', () => {
    const slot = { ...good };
    assert.equal(startsAt(slot, 0), slot);
    assert.equal(startOf(slot), 0);
    assert.equal(startOf({ ...slot }), Date.parse(good.start));
  });
});
