/**
 * The matrix of delivery: every fault of the network and the receiver, crossed with everything that a page, its browser
 * or its patient may do meanwhile, in every engine, through the real form; after each, what the page said is held against
 * what the database has.
 *
 *   npm run faults -- [--engines chromium,firefox,webkit] [--faults a,b] [--events a,b] [--seed 1] [--seeds 1]
 *                     [--sample 200] [--workers 2] [--database postgresql] [--minutes 115] [--unscaled] [--fresh] [--list]
 *
 * Time runs 50 times faster than on the clock, for the page and for the faults; with `--unscaled` as fast as the clock,
 * each fault once, without an event, unless others are named. What is done stands in a journal under `.cache`, so that a
 * run that was interrupted goes on; `--fresh` begins anew. Exits 1 if anything was lost, doubled or falsely claimed.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { databases } from '../test/examples/receiver/databases.js';
import { isClean } from '../test/faults/audit.js';
import { keyOf, Stage, type Cell, type CellResult } from '../test/faults/matrix.js';
import { pageEvents, type PageEvent } from '../test/faults/page-events.js';
import { buildPage } from '../test/faults/page-server.js';
import { bound, describe } from '../test/faults/report.js';
import { engines, findEngine, type Engine } from '../test/support/browsers.js';
import { faults } from '../test/support/fault-server/faults.js';
import { seededRandom } from '../test/support/fault-server/seeded-random.js';

const { values } = parseArgs({
  options: {
    engines: { type: 'string' },
    faults: { type: 'string' },
    events: { type: 'string' },
    seed: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '1' },
    sample: { type: 'string' },
    workers: { type: 'string', default: '2' },
    database: { type: 'string', default: 'pglite' },
    minutes: { type: 'string', default: '115' },
    unscaled: { type: 'boolean', default: false },
    fresh: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
});

const eventNames = Object.keys(pageEvents) as PageEvent[];
if (values.list) {
  console.log(`${faults.length} faults:`);
  for (const { name, does } of faults) console.log(`  ${name}: ${does}`);
  console.log(`${eventNames.length} events:`);
  for (const name of eventNames) console.log(`  ${name}: ${pageEvents[name]}`);
  process.exit(0);
}

const chosen = <T extends string>(given: string | undefined, all: readonly T[], usual: readonly T[]): T[] => {
  const names = given?.split(',') ?? [...usual];
  for (const name of names)
    if (!all.includes(name as T)) throw new RangeError(`"${name}" is none of: ${all.join(', ')}`);
  return names as T[];
};
const present = engines.filter(findEngine);
const faultNames = faults.map(({ name }) => name);
const cells: Cell[] = [];
for (const engine of chosen<Engine>(values.engines, engines, present))
  for (const fault of chosen(values.faults, faultNames, faultNames))
    for (const event of chosen(values.events, eventNames, values.unscaled ? ['none'] : eventNames))
      for (let seed = Number(values.seed); seed < Number(values.seed) + Number(values.seeds); seed++)
        cells.push({ engine, fault, event, seed });
if (values.sample) {
  const random = seededRandom(`sample ${values.seed}`);
  for (let at = cells.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [cells[at], cells[other]] = [cells[other]!, cells[at]!];
  }
  cells.length = Math.min(cells.length, Number(values.sample));
}

const scale = values.unscaled ? 1 : 50;
mkdirSync('.cache/faults', { recursive: true });
const journal = `.cache/faults/${values.database}${values.unscaled ? '-unscaled' : ''}.jsonl`;
if (values.fresh) rmSync(journal, { force: true });
const known = new Map<string, CellResult>();
if (existsSync(journal)) {
  for (const line of readFileSync(journal, 'utf8').split('\n')) {
    if (!line) continue;
    const result = JSON.parse(line) as CellResult;
    known.set(keyOf(result), result);
  }
}
const open = cells.filter((cell) => !known.has(keyOf(cell)));
console.log(
  `${cells.length} runs: ${cells.length - open.length} are in ${journal}, ${open.length} are to be played, time 1:${scale}.`,
);

const started = Date.now();
const end = started + Number(values.minutes) * 60_000;
const files = await buildPage('test/faults/page.ts');
const kind = databases.find(({ name }) => name.toLowerCase() === values.database)!;
let played = 0;

/** One engine after the other; within an engine the workers take cells from one list. */
for (const engine of new Set(open.map((cell) => cell.engine))) {
  const queue = open.filter((cell) => cell.engine === engine);
  const [begun, before] = [Date.now(), played];
  const work = async (): Promise<void> => {
    const database = await kind.open();
    const stage = await Stage.open({ engine, files, scale, database: database.environment });
    for (let cell = queue.shift(); cell && Date.now() < end; cell = queue.shift()) {
      // A browser that breaks down is begun anew, and the cell with it; what fails twice is told.
      const result = await stage.play(cell).catch(() => stage.play(cell!));
      known.set(keyOf(cell), result);
      appendFileSync(journal, `${JSON.stringify(result)}\n`);
      played++;
      if (!isClean(result)) tell(result);
      if (played % 100 === 0) console.log(`  ${played} played, ${minutes(started)} minutes, now ${engine}`);
    }
    await stage.close();
    await database.close();
  };
  // The second worker begins while the first has its browser already.
  await Promise.all(
    Array.from({ length: Math.min(Number(values.workers), queue.length) }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index * 2_000));
      await work();
    }),
  );
  const pace = ((played - before) * 60_000) / (Date.now() - begun);
  console.log(
    `  ${engine}: ${played - before} played in ${minutes(begun)} minutes, ${pace.toFixed(0)} a minute with ${values.workers} workers; load ${loadavg()[1]!.toFixed(1)}`,
  );
}

const results = cells.map((cell) => known.get(keyOf(cell))).filter((each) => each !== undefined);
console.log(
  `\n${platform()} ${arch()}, ${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${kind.name}`,
);
console.log(`${played} runs in ${minutes(started)} minutes\n`);
for (const engine of new Set(results.map((result) => result.engine)))
  console.log(
    describe(
      engine,
      results.filter((result) => result.engine === engine),
    ),
  );
if (new Set(results.map((result) => result.engine)).size > 1) console.log(describe('all', results));
const unexercised = results.filter(({ isExercised }) => !isExercised);
const byEvent = new Map<string, number>();
for (const { engine, event } of unexercised)
  byEvent.set(`${engine}, ${event}`, (byEvent.get(`${engine}, ${event}`) ?? 0) + 1);
for (const [name, count] of byEvent) console.log(`  not exercised: ${name}, ${count} runs`);
const bad = results.filter((result) => !isClean(result));
for (const result of bad) tell(result);
if (results.length < cells.length)
  console.log(`incomplete: ${cells.length - results.length} runs are still to be played.`);
if (!bad.length && results.length)
  console.log(
    `No failure in ${results.length} runs: with 95% confidence fewer than ${(bound(results.length) * 100).toFixed(3)}% of runs like these fail (rule of three).`,
  );
process.exit(bad.length || results.length < cells.length ? 1 : 0);

function tell(result: CellResult): void {
  const { lost, doubled, falselyClaimed, otherwise, chosen: how } = result;
  console.log(`  ✗ ${keyOf(result)} (${how})`);
  for (const [name, list] of Object.entries({ lost, doubled, falselyClaimed, otherwise }))
    for (const each of list) console.log(`      ${name}: ${each}`);
}

function minutes(since: number): string {
  return ((Date.now() - since) / 60_000).toFixed(1);
}
