import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { SlotsController, type SlotsSettings } from '../../src/controllers/slots-controller.js';
import { FakeHost } from './fake-host.js';

const now = Date.parse('2026-11-24T09:00:00Z');
const slot = (date: string) => ({
  id: date,
  start: `${date}T10:00:00Z`,
  end: `${date}T10:15:00Z`,
  mode: 'video',
});

describe('Free times', () => {
  let free: string[];
  let bookable: { earliest?: string; latest?: string };
  let serverTime: number | undefined;
  let asked: string[];
  let answer: (() => unknown) | undefined;
  let settings: SlotsSettings;
  let hold: string | undefined;
  let slots: SlotsController;

  beforeEach(() => {
    free = ['2026-11-25'];
    bookable = {};
    serverTime = undefined;
    asked = [];
    answer = undefined;
    settings = { timeZone: 'Europe/London', days: 14, modes: undefined };
    hold = undefined;
    slots = new SlotsController(new FakeHost() as never, {
      now: () => now,
      settings: () => settings,
      hold: () => hold,
      backend: () =>
        Promise.resolve({
          listSlots: (query: { from: string; to: string }) => {
            asked.push(JSON.stringify(query));
            const found = free.filter((date) => date >= query.from && date <= query.to).map(slot);
            const value = { slots: found, bookable, ...(serverTime && { serverTime }) };
            return Promise.resolve((answer?.() ?? { kind: 'accepted', value }) as never);
          },
        }),
    });
  });
  const ranges = (): string[] =>
    asked
      .map((query) => JSON.parse(query) as { from: string; to: string })
      .map(({ from, to }) => `${from}/${to}`);

  it('are asked for from the practice’s today on, with modes and the page’s own hold', async () => {
    settings = { ...settings, timeZone: 'Pacific/Auckland', modes: ['video'] };
    hold = 'h';
    await slots.load();
    assert.deepEqual(asked, ['{"from":"2026-11-24","to":"2026-12-07","modes":["video"],"hold":"h"}']);
    assert.equal(slots.state, 'ready');
    assert.equal(slots.find('2026-11-25')!.mode, 'video');
  });

  it('pass over empty stretches, but not for ever', async () => {
    free = ['2027-01-04'];
    await slots.load();
    assert.equal(ranges().at(-1), '2026-12-22/2027-01-04');
    assert.equal(slots.slots.length, 1);
    free = [];
    asked = [];
    await slots.load();
    assert.equal(asked.length, 5);
    assert.equal(slots.state, 'ready');
  });

  it('end where the practice’s window ends', async () => {
    bookable = { latest: '2026-11-30T10:00:00Z' };
    free = [];
    await slots.load();
    assert.equal(asked.length, 1);
    assert.deepEqual([slots.hasMore, slots.last], [false, '2026-11-30']);
    await slots.more();
    assert.equal(asked.length, 1);
  });

  it('come on demand for later days, or up to a day, and stay after what is known', async () => {
    free = ['2026-11-25', '2026-12-10', '2027-01-20'];
    await slots.load();
    await slots.more();
    assert.equal(ranges().at(-1), '2026-12-08/2026-12-21');
    await slots.more('2026-12-15');
    assert.equal(asked.length, 2, 'it is known already');
    await slots.more('2027-01-31');
    assert.equal(ranges().at(-1), '2026-12-22/2027-01-31');
    assert.deepEqual(slots.index!.dates, free);
    asked = [];
    await slots.load();
    assert.deepEqual(ranges(), ['2026-11-24/2027-01-31'], 'as far as the patient had looked');
  });

  it('go by the server’s clock where the answer told it', async () => {
    serverTime = now + 7_200_000;
    await slots.load();
    assert.equal(slots.now(), serverTime);
    assert.equal(slots.arrivedAt, serverTime);
  });

  it('that cannot be had are no list, and an old one goes too', async () => {
    await slots.load();
    answer = () => ({ kind: 'not-sent', problem: { type: 'about:blank', code: 'down', title: 'down' } });
    await slots.load();
    assert.deepEqual([slots.state, slots.index, slots.problem!.code], ['failed', undefined, 'down']);
    answer = () => {
      throw new Error('a defect of the backend');
    };
    await slots.load();
    assert.equal(slots.state, 'failed');
  });

  it('of an answer that was overtaken are dropped', async () => {
    const first = slots.load();
    free = ['2026-11-26'];
    await Promise.all([first, slots.load()]);
    assert.deepEqual(slots.index!.dates, ['2026-11-26']);
  });
});
