import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { engines, findEngine } from '../support/browsers.js';
import { faults } from '../support/fault-server/faults.js';
import { seededRandom } from '../support/fault-server/seeded-random.js';
import { isClean } from './audit.js';
import { keyOf, Stage, type Cell } from './matrix.js';
import { pageEvents, type PageEvent } from './page-events.js';
import { buildPage } from './page-server.js';

// A seeded sample of the matrix; all of it: `npm run faults`.

/** Milliseconds in which an engine plays its sample: on a busy machine fewer cells, but not fewer than `fewest`. */
const playTime = 10_000;
const fewest = 3;
const most = 12;

/** Always the same, other ones in each engine. What kills the receiver takes long: once, in Chromium. */
function sample(engine: Cell['engine']): Cell[] {
  const random = seededRandom(`sample of ${engine}`);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
  const names = faults.map(({ name }) => name).filter((name) => !name.startsWith('killed'));
  const cells = Array.from({ length: most }, (): Cell => ({
    engine,
    fault: pick(names),
    event: pick(Object.keys(pageEvents) as PageEvent[]),
    seed: 1,
  }));
  if (engine === 'chromium') cells.unshift({ engine, fault: 'killed while storing', event: 'none', seed: 1 });
  return cells;
}

const files = await buildPage('test/faults/page.ts');

for (const engine of engines) {
  describe(`delivery under faults, in ${engine}`, { skip: !findEngine(engine) }, () => {
    let stage: Stage;
    before(async () => {
      stage = await Stage.open({ engine, files });
    });
    after(() => stage?.close());

    it('loses nothing, doubles nothing and claims nothing that is not so', async () => {
      const started = Date.now();
      let played = 0;
      for (const cell of sample(engine)) {
        if (played >= fewest && Date.now() - started > playTime) break;
        const result = await stage.play(cell);
        assert.ok(isClean(result), `${keyOf(cell)}: ${JSON.stringify(result, null, 1)}`);
        played++;
      }
    });

    if (engine !== 'chromium') return;
    it('would notice a page that says "sent" of what was lost', async () => {
      const { lost } = await stage.play({
        engine,
        fault: 'connection refused',
        event: 'none',
        seed: 1,
        plant: 'says sent',
      });
      assert.equal(lost.length, 1);
    });

    it('would notice a page that sends a second one', async () => {
      const { doubled } = await stage.play({
        engine,
        fault: 'none',
        event: 'none',
        seed: 1,
        plant: 'sends twice',
      });
      assert.equal(doubled.length, 2);
    });

    it('would notice a page that says "not sent" of what is stored', async () => {
      const { falselyClaimed } = await stage.play({
        engine,
        fault: 'none',
        event: 'none',
        seed: 1,
        plant: 'says not sent',
      });
      assert.ok(falselyClaimed.length > 0);
    });
  });
}
