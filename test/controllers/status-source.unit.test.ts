import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import type { ReadOutcome } from '../../src/backends/backend.js';
import type { ServiceStatus } from '../../src/contract/service-status.js';
import { interval, longest, StatusSource } from '../../src/controllers/status-source.js';

const status = (state: 'working' | 'busy' = 'working'): ServiceStatus => ({
  updatedAt: '2026-11-24T10:00:00Z',
  services: [{ service: 'requests', state }],
});
const accepted = (value: ServiceStatus): ReadOutcome<ServiceStatus> => ({ kind: 'accepted', value });
const failed = (problem: object): ReadOutcome<ServiceStatus> => ({
  kind: 'not-sent',
  problem: { type: 'about:blank', code: 'x', title: 'x', ...problem },
});

/** A source with a clock of the test's, and its answers in order; the last is given for ever. */
function source(t: TestContext, ...answers: ReadOutcome<ServiceStatus>[]) {
  t.mock.timers.enable({ apis: ['setTimeout', 'Date'], now: 1e12 });
  const surroundings = { visible: true, asked: 0, news: 0 };
  const made = new StatusSource(
    () =>
      Promise.resolve({
        getStatus: () => Promise.resolve(answers[Math.min(surroundings.asked++, answers.length - 1)]!),
      }),
    { isVisible: () => surroundings.visible, now: Date.now, random: () => 0 },
  );
  const pass = async (milliseconds: number): Promise<void> => {
    t.mock.timers.tick(milliseconds);
    for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  };
  const listen = (): (() => void) => made.subscribe(() => surroundings.news++);
  return { made, surroundings, pass, listen };
}

describe('the source of a practice’s status', () => {
  it('asks once for all who listen, and again after a minute', async (t) => {
    const { surroundings, pass, listen } = source(t, accepted(status()));
    listen();
    listen();
    await pass(0);
    assert.deepEqual([surroundings.asked, surroundings.news], [1, 2]);
    await pass(interval - 1);
    assert.equal(surroundings.asked, 1);
    await pass(1);
    assert.equal(surroundings.asked, 2);
  });

  it('asks nothing while nobody looks, and at once when somebody does and it is time', async (t) => {
    const { made, surroundings, pass, listen } = source(t, accepted(status()));
    surroundings.visible = false;
    listen();
    await pass(10 * interval);
    assert.equal(surroundings.asked, 0);
    surroundings.visible = true;
    made.wake();
    await pass(0);
    assert.equal(surroundings.asked, 1);
    made.wake();
    await pass(interval / 2);
    assert.equal(surroundings.asked, 1);
  });

  it('waits longer after each failure, up to a quarter of an hour, and keeps the news', async (t) => {
    const { made, surroundings, pass, listen } = source(t, accepted(status()), failed({ status: 503 }));
    listen();
    await pass(0);
    await pass(interval);
    const gaps: number[] = [];
    for (let gap = 0, asked = surroundings.asked; gaps.length < 5; gap += 10_000) {
      await pass(10_000);
      if (surroundings.asked === asked) continue;
      asked = surroundings.asked;
      gaps.push(gap + 10_000);
      gap = -10_000;
    }
    assert.deepEqual(
      gaps,
      [1, 2, 4, 8, 15].map((minutes) => minutes * interval),
    );
    assert.equal(gaps.at(-1), longest);
    assert.deepEqual(made.news, status());
  });

  it('waits as long as the server says', async (t) => {
    const { surroundings, pass, listen } = source(t, failed({ status: 429, retryAfter: 300 }));
    listen();
    await pass(0);
    await pass(299_999);
    assert.equal(surroundings.asked, 1);
    await pass(1);
    assert.equal(surroundings.asked, 2);
  });

  it('asks never again where there is none', async (t) => {
    const { made, surroundings, pass, listen } = source(t, failed({ status: 404 }));
    listen();
    await pass(0);
    made.wake();
    await pass(100 * longest);
    assert.equal(surroundings.asked, 1);
  });

  it('does not flap', async (t) => {
    const { made, pass, listen } = source(
      t,
      accepted(status('working')),
      accepted(status('busy')),
      accepted(status('working')),
    );
    listen();
    await pass(0);
    for (let minute = 0; minute < 3; minute++) {
      await pass(interval);
      assert.equal(made.news?.services[0]?.state, 'working');
    }
  });

  it('rests after the last has gone, and does not ask twice in a minute when one comes back', async (t) => {
    const { surroundings, pass, listen } = source(t, accepted(status()));
    const end = listen();
    await pass(0);
    end();
    await pass(interval / 2);
    listen();
    await pass(0);
    assert.equal(surroundings.asked, 1);
    await pass(interval / 2);
    assert.equal(surroundings.asked, 2);
  });
});
