/**
 * `npm test`: everything that CI runs, stage by stage with its time.
 *
 *   npm test -- [--engines chromium,firefox,webkit]
 *
 * Finds the three browser engines, or installs them where it may (Debian and its like, as root). An engine that is missing
 * makes the run incomplete, unless `--engines` names only those that are there. Ends in one line `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { engines, findEngine, howToInstall, installEngines, type Engine } from '../test/support/browsers.js';

const { values } = parseArgs({ options: { engines: { type: 'string' } } });
const started = Date.now();
let passed = 0;
let failed = 0;
/** What the stage beside the others has said; once they have ended it speaks for itself. */
let kept: string | undefined = '';

const say = (text: string): void => void process.stdout.write(text);
const sayLater = (text: string): void => {
  if (kept === undefined) say(text);
  else kept += text;
};

/** Runs a script and adds up its lines `<stage>: N passed, N failed`. */
async function stage(
  say: (text: string) => void,
  name: string,
  script: string,
  ...args: string[]
): Promise<void> {
  const begun = Date.now();
  say(`\n== ${name}\n`);
  const child = spawn(process.execPath, ['--import', 'tsx', `scripts/${script}.ts`, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      if (stream === child.stdout) output += text;
      say(text);
    });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  let failedHere = 0;
  for (const [, good, bad] of output.matchAll(/: (\d+) passed, (\d+) failed/g)) {
    passed += Number(good);
    failedHere += Number(bad);
  }
  // A stage that broke down without saying what failed has failed.
  failed += failedHere || (status ? 1 : 0);
  say(`== ${name}: ${status ? 'failed' : 'passed'} in ${((Date.now() - begun) / 1000).toFixed(0)} s\n`);
}

installEngines();
const asked = (values.engines?.split(',') ?? [...engines]) as Engine[];
const missing = asked.filter((engine) => !findEngine(engine));
const present = asked.filter(findEngine);
for (const engine of missing) console.log(`${engine} is not on this machine: ${howToInstall(engine)}.`);
console.log(`Engines: ${present.map((engine) => `${engine} (${findEngine(engine)})`).join(', ') || 'none'}`);

await stage(say, 'build', 'build');
// Journeys wait for much of their time: for browsers, servers that start, clocks. Meanwhile the other stages compute.
const journeys = stage(sayLater, 'journeys', 'test-node', 'journey');
await stage(say, 'verify', 'verify');
await stage(say, 'unit tests', 'test-node', 'unit');
if (present.length) await stage(say, 'browser tests', 'test-browsers', '--engines', present.join(','));
if (present.includes('chromium')) await stage(say, 'size', 'size');
say(kept);
kept = undefined;
await journeys;

console.log(`\nAll stages took ${((Date.now() - started) / 1000).toFixed(0)} s.`);
if (missing.length) {
  console.log(
    `incomplete: ${missing.join(', ')} did not run. Install what is named above, or say --engines ${present.join(',')}.`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed || missing.length ? 1 : 0);
