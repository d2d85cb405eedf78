import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { HoldController } from '../../src/controllers/hold-controller.js';
import { FakeHost } from './fake-host.js';

const stored = new Map<string, string>();
const page = new EventTarget();
Object.assign(globalThis, {
  sessionStorage: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  },
  addEventListener: page.addEventListener.bind(page),
  removeEventListener: page.removeEventListener.bind(page),
});
const kept = (): Record<string, string> => JSON.parse(stored.get('gp-appointment-picker') ?? '{}') as never;
const start = Date.parse('2026-11-24T09:00:00Z');

describe('A hold', () => {
  let host: FakeHost;
  let hold: HoldController;
  let calls: string[];
  let answer: unknown;
  let isNeeded: boolean;
  let lost: number;

  beforeEach(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: start });
    stored.clear();
    host = new FakeHost();
    calls = [];
    answer = undefined;
    isNeeded = false;
    lost = 0;
    hold = new HoldController(host as never, {
      now: () => Date.now(),
      isNeeded: () => isNeeded,
      lost: () => lost++,
      backend: () =>
        Promise.resolve({
          holdSlot: (slotId: string, holdId: string) => {
            calls.push(`hold ${slotId}`);
            const expires = new Date(Date.now() + 600_000).toISOString();
            return Promise.resolve(answer ?? { kind: 'accepted', value: { holdId, expires } });
          },
          releaseSlot: (slotId: string) => {
            calls.push(`release ${slotId}`);
            return Promise.resolve({ kind: 'accepted', value: {} });
          },
        } as never),
    });
    hold.hostConnected();
  });
  afterEach(() => {
    host.isConnected = false;
    hold.hostDisconnected();
    mock.timers.reset();
  });

  it('tells its end two minutes before, minute by minute, and can be extended', async () => {
    await hold.keep('slot-1');
    assert.equal(hold.minutesLeft, undefined);
    const updates = host.updates;
    mock.timers.tick(480_000);
    assert.equal(host.updates > updates, true);
    assert.equal(hold.minutesLeft, 2);
    mock.timers.tick(60_000);
    assert.equal(hold.minutesLeft, 1);
    const { id } = hold;
    await hold.keep('slot-1');
    assert.equal(hold.minutesLeft, undefined);
    assert.equal(hold.id, id, 'the same hold');
    mock.timers.tick(600_000);
    assert.equal(hold.state, 'over');
    assert.equal(hold.id, id, 'booking still names it: the server decides');
  });

  it('keeps its ids in the tab while it stands', async () => {
    await hold.keep('slot-1');
    assert.deepEqual(kept(), { hold: hold.id, slot: 'slot-1' });
    await hold.release();
    assert.deepEqual(Object.keys(kept()), ['hold']);
    assert.deepEqual(calls, ['hold slot-1', 'release slot-1']);
  });

  it('ends with the page unless it is being booked, and comes back with it', async () => {
    await hold.keep('slot-1');
    isNeeded = true;
    page.dispatchEvent(new Event('pagehide'));
    assert.deepEqual(calls, ['hold slot-1']);
    isNeeded = false;
    page.dispatchEvent(new Event('pagehide'));
    assert.deepEqual(calls.slice(1), ['release slot-1']);
    assert.equal(kept()['slot'], 'slot-1', 'for a reload');
    answer = {
      kind: 'refused',
      problem: { type: 'about:blank', code: 'slot-taken', title: '', status: 409 },
    };
    page.dispatchEvent(new Event('pageshow'));
    await new Promise(setImmediate);
    assert.equal(lost, 1);
    assert.equal(hold.state, 'none');
  });

  it('is done without where the backend has none, or breaks', async () => {
    answer = {
      kind: 'not-sent',
      problem: { type: 'about:blank', code: 'not-offered', title: '', status: 404 },
    };
    assert.equal(await hold.keep('slot-1'), 'ok');
    assert.deepEqual([hold.state, hold.id], ['not-offered', undefined]);
    answer = Promise.reject(new Error('a defect of the backend'));
    assert.equal(await hold.keep('slot-1'), 'ok');
    assert.equal(hold.state, 'not-offered');
  });
});
