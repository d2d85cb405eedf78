import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isClean } from '../../scripts/storm/audit.js';
import { lie } from '../../scripts/storm/breaking-proxy.js';
import { seeded } from '../../scripts/storm/load.js';
import { realWorld, storm } from '../../scripts/storm/storm-run.js';
import { databases } from '../examples/receiver/databases.js';

/** The storm in short: four seconds, in which patients’ time runs ten times as fast, and a fifth of all exchanges breaks. */
const short = {
  seconds: 4,
  rate: 60,
  headroom: 0.5,
  life: 800,
  death: 300,
  mostAtOnce: 500,
  calibration: 0.5,
};

for (const kind of databases)
  test(
    `a short storm with ${kind.name}: nothing lost, nothing doubled, nothing claimed`,
    { skip: kind.missing ?? false, timeout: 300_000 },
    async () => {
      const random = seeded(11);
      const world = await realWorld(kind, { random, share: 0.2, pace: 10 });
      const { audit, kills, broken } = await storm(world, { ...short, random });
      assert.ok(isClean(audit), JSON.stringify(audit));
      assert.equal(audit.untold, 0);
      assert.ok(audit.placed > audit.patients / 2, JSON.stringify(audit));
      assert.ok(kills > 0, 'the receiver was killed');
      assert.ok(broken.size > 0, 'exchanges were broken');
    },
  );

test('a network that says "sent" of what it swallowed is found out', { timeout: 300_000 }, async () => {
  const random = seeded(5);
  const world = await realWorld(databases[0]!, { random, share: 0.5, pace: 5, kinds: [lie] });
  const { audit, broken } = await storm(world, { ...short, seconds: 1, life: 10_000, random });
  assert.ok(audit.lost.length > 0, `${broken.get(lie)} lies, ${audit.lost.length} found`);
});
