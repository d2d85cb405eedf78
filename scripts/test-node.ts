/**
 * Runs the tests that need Node alone, `*.unit.test.ts`, or with `journey` those with the real receiver,
 * `*.journey.test.ts`:
 *
 *   tsx scripts/test-node.ts [unit | journey] [path that a file starts with …]
 *
 * Unit tests about time also run in three other time zones of the machine, because a visitor may be anywhere. Ends with a
 * line `<stage>: N passed, N failed` for each run, and exits 1 if any failed.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { shortLived } from '../test/examples/receiver/receiver-process.js';

const [kind = 'unit', ...places] = process.argv.slice(2);
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith(`.${kind}.test.ts`))
  .filter((path) => !places.length || places.some((place) => path.startsWith(place)))
  .sort();

process.exit((await (kind === 'unit' ? runUnits() : runJourneys())) ? 1 : 0);

/** Runs all unit tests, and gives how many failed. */
async function runUnits(): Promise<number> {
  // Starting a process takes longer than most files do. What works on plain data and changes nothing global shares a few;
  // a file that takes seconds, or sets its own zone, has one, and begins first.
  const long = files.filter((file) =>
    /status-at\.(walk|osm)|bare-node|outage|json-schema|fault-server|real-network/.test(file),
  );
  const plain = files.filter((file) => !/^test\/(controllers|suites)\//.test(file) && !long.includes(file));
  const cores = availableParallelism();
  const groups = [
    ...long.map((file) => [file]),
    ...Array.from({ length: cores }, (_, core) => plain.filter((__, index) => index % cores === core)),
  ];
  const others = files.filter((file) => !long.includes(file) && !plain.includes(file));
  // The judge of `*.osm.unit.test.ts` knows the wall clock of the machine only, and sets its own zone.
  const aboutTime = files.filter((file) =>
    /domain\/(time|opening-hours|appointments)\/(?!.*\.osm\.)/.test(file),
  );
  const folder = `.cache/unit-tests-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  try {
    const inOneProcess = (name: string, paths: readonly string[]): string => {
      const file = `${folder}/${name}.js`;
      writeFileSync(file, paths.map((path) => `import '${pathToFileURL(resolve(path)).href}';\n`).join(''));
      return file;
    };
    // Node takes files in the order of their names.
    const own = groups
      .filter((group) => group.length)
      .map((group, index) => inOneProcess(String(index).padStart(2, '0'), group));
    let failed = await run(kind, [...own, ...others], 'Europe/London');
    if (!aboutTime.length) return failed;
    const zones = ['UTC', 'America/New_York', 'Pacific/Auckland'];
    const again = inOneProcess('about-time', aboutTime);
    // One process each, so as many at a time as there are cores.
    await Promise.all(
      Array.from({ length: cores }, async () => {
        for (let zone = zones.shift(); zone; zone = zones.shift())
          failed += await run(`${kind}, TZ=${zone}`, [again], zone);
      }),
    );
    return failed;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs all journeys, each file alone, and gives how many tests failed. */
async function runJourneys(): Promise<number> {
  let failed = 0;
  // Browsers, servers and databases on a busy machine may be late: what failed is tried once more, and said.
  for (const file of files) failed += await run(`${kind} ${file}`, [file], 'Europe/London', true);
  return failed;
}

async function run(
  stage: string,
  paths: readonly string[],
  TZ: string,
  mayTryAgain = false,
): Promise<number> {
  const started = Date.now();
  const { tap, status } = await outputOf(paths, TZ);
  const number = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(tap)?.[1] ?? 0);
  const failed = number('fail') + number('cancelled') || (status ? 1 : 0);
  if (failed) console.log(failures(tap));
  if (failed && mayTryAgain) {
    console.log(`${stage}: once more, because ${failed} did not pass`);
    return run(`${stage}, second try`, paths, TZ);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${stage}: ${number('pass')} passed, ${failed} failed (${seconds} s)`);
  return failed;
}

function outputOf(paths: readonly string[], TZ: string): Promise<{ tap: string; status: number | null }> {
  const concurrency = `--test-concurrency=${availableParallelism()}`;
  // A server or browser that a failed test left open keeps its file from ending.
  const endless = '--test-timeout=300000';
  // Some journeys have the receiver in their own process.
  const flags = kind === 'journey' ? shortLived : [];
  const child = spawn(
    process.execPath,
    [...flags, '--import', 'tsx', '--test', '--test-reporter=tap', concurrency, endless, ...paths],
    { env: { ...process.env, TZ }, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let tap = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (tap += text));
  return new Promise((done) => child.once('close', (status) => done({ tap, status })));
}

/** The failed tests of a TAP report, each with its message and place. */
function failures(tap: string): string {
  return tap
    .split(/\n(?=\s*(?:not )?ok )/)
    .filter((part) => /^\s*not ok /.test(part) && !/subtestsFailed/.test(part))
    .map((part) => part.split('\n').slice(0, 40).join('\n'))
    .join('\n');
}
