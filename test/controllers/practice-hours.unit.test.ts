import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { ReactiveControllerHost } from 'lit';
import { canReadHours, replyBy, serviceStatusAt } from '../../src/controllers/practice-hours.js';

const now = Date.parse('2026-11-23T10:00Z');
const open = () => serviceStatusAt('phone', { hours: 'Mo-Fr 08:00-18:30' }, now)?.state;
const promise = () => replyBy('next-core-day', new Date(now), { nation: 'england', timeZone: 'UTC' });

it('knows nothing of hours until what reads them is there, and then updates the widgets on the page that asked', async () => {
  const updates: string[] = [];
  const widget = (name: string, isConnected: boolean): ReactiveControllerHost & Element =>
    ({ isConnected, requestUpdate: () => updates.push(name) }) as never;
  const [shown, gone] = [widget('shown', true), widget('gone', false)];

  assert.equal(canReadHours(shown), false);
  assert.equal(canReadHours(gone), false);
  assert.deepEqual([open(), promise()], [undefined, undefined]);

  while (!updates.length) await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(updates, ['shown']);
  assert.equal(canReadHours(shown), true);
  assert.deepEqual([open(), promise()], ['open', '2026-11-24']);
});
