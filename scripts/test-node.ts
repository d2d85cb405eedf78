/**
 * Runs the tests that need Node alone, `*.unit.test.ts`, or with `journey` those with the real receiver,
 * `*.journey.test.ts`:
 *
 *   tsx scripts/test-node.ts [unit | journey] [path that a file starts with …]
 *
 * Unit tests about time also run in three other time zones of the machine, because a visitor may be anywhere. Ends with a
 * line `<stage>: N passed, N failed` for each run, and exits 1 if any failed.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const [kind = 'unit', ...places] = process.argv.slice(2);
const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith(`.${kind}.test.ts`))
  .filter((path) => !places.length || places.some((place) => path.startsWith(place)))
  .sort();
// The judge of `*.osm.unit.test.ts` knows the wall clock of the machine only, and sets its own zone.
const aboutTime = files.filter((file) =>
  /domain\/(time|opening-hours|appointments)\/(?!.*\.osm\.)/.test(file),
);

let failedInAll = 0;
if (kind === 'unit') failedInAll += run(kind, files, 'Europe/London');
else {
  // Each file alone. Browsers, servers and databases on a busy machine may be late: what failed is tried once more, and said.
  for (const file of files) failedInAll += run(`${kind} ${file}`, [file], 'Europe/London', true);
}
if (kind === 'unit') {
  for (const zone of ['UTC', 'America/New_York', 'Pacific/Auckland']) {
    if (aboutTime.length) failedInAll += run(`${kind}, TZ=${zone}`, aboutTime, zone);
  }
}
process.exit(failedInAll ? 1 : 0);

function run(stage: string, paths: readonly string[], TZ: string, mayTryAgain = false): number {
  const started = Date.now();
  // Journeys share ports, processes and a database engine: one file at a time. Else Node would leave a core unused.
  const concurrency = `--test-concurrency=${kind === 'journey' ? 1 : availableParallelism()}`;
  const { stdout, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--test', '--test-reporter=tap', concurrency, ...paths],
    {
      encoding: 'utf8',
      env: { ...process.env, TZ },
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const number = (name: string): number =>
    Number(new RegExp(`^# ${name} (\\d+)`, 'm').exec(stdout)?.[1] ?? 0);
  const failed = number('fail') + number('cancelled') || (status ? 1 : 0);
  if (failed) console.log(failures(stdout));
  if (failed && mayTryAgain) {
    console.log(`${stage}: once more, because ${failed} did not pass`);
    return run(`${stage}, second try`, paths, TZ);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${stage}: ${number('pass')} passed, ${failed} failed (${seconds} s)`);
  return failed;
}

/** The failed tests of a TAP report, each with its message and place. */
function failures(tap: string): string {
  return tap
    .split(/\n(?=\s*(?:not )?ok )/)
    .filter((part) => /^\s*not ok /.test(part) && !/subtestsFailed/.test(part))
    .map((part) => part.split('\n').slice(0, 40).join('\n'))
    .join('\n');
}
