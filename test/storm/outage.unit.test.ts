import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seeded } from '../../scripts/storm/load.js';
import { arrivalsAfter, endsWell, virtualOutage } from '../../scripts/storm/outage.js';
import { isClean } from '../../scripts/storm/audit.js';

// A twentieth of the outage that `npm run storm` shows: so many patients, so strong a receiver.
const small = { patients: 500, within: 1000, capacity: 94, deadFor: 40_000, mostPresses: 1 };

test('after 40 s without a receiver patients come back spread out, and every request is placed', async () => {
  const result = await virtualOutage({ ...small, jitter: true, random: seeded(1) });
  assert.ok(endsWell(result), JSON.stringify(result));
  assert.ok(result.over < 61_000);
});

test('without jitter they come back in one wave, and the check says so', async () => {
  const result = await virtualOutage({ ...small, jitter: false, random: seeded(1) });
  assert.ok(result.load > 2, String(result.load));
  assert.equal(endsWell(result), false);
});

test('a receiver that takes too little is found out, and even then nobody is told what is not so', async () => {
  const result = await virtualOutage({ ...small, capacity: 15, jitter: true, random: seeded(1) });
  assert.equal(endsWell(result), false);
  assert.ok(result.audit.placed < small.patients);
  assert.ok(isClean(result.audit));
});

test('after 5 minutes patients who ask again are placed, and nobody is told what is not so', async () => {
  const options = { ...small, patients: 100, deadFor: 300_000, mostPresses: 8, jitter: true };
  const { audit, presses } = await virtualOutage({ ...options, random: seeded(1) });
  assert.ok(isClean(audit), JSON.stringify(audit));
  assert.equal(audit.placed + audit.unknownAndNotStored, options.patients);
  assert.ok(audit.placed > 0.95 * options.patients, String(audit.placed));
  assert.ok(presses > 2 * options.patients);
});

test('the busiest second is any second, not one of the clock', () => {
  const found = arrivalsAfter([100, 5600, 5900, 6400, 6599, 6601], 5000, 2);
  assert.deepEqual(found, { busiestSecond: 4, load: 2, attempts: [1, 5] });
});
