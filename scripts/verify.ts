/** `npm run verify`: everything that judges the code without running it. Each check is one line with its time. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const bin = (name: string): string => `node_modules/.bin/${name}`;
const node = process.execPath;

const checks: readonly [name: string, command: string, ...args: string[]][] = [
  // The longest first, so that none of them ends alone.
  [
    'types of the package',
    bin('attw'),
    '--pack',
    '.',
    '--profile',
    'esm-only',
    '--exclude-entrypoints',
    './cdn/*',
    './contract/*',
  ],
  ['formatting', bin('prettier'), '--check', '--log-level', 'warn', '.'],
  ['types', bin('tsc'), '--noEmit', '-p', '.'],
  ['ESLint', bin('eslint'), '.', '--max-warnings', '0'],
  // It takes Lit's `nothing` for a symbol and does not know `accent-color`: those two rules say nothing true here. The types
  // of cally's elements tell it nothing of their properties, so it is not asked about the month calendar.
  [
    'templates',
    bin('lit-analyzer'),
    'src/**/!(month-calendar).ts',
    '--strict',
    ...['--rules.no-incompatible-type-binding', 'off', '--rules.no-invalid-css', 'off'],
    ...['--maxWarnings', '0'],
  ],
  ['unused code', bin('knip')],
  ['theme is current', node, '--import', 'tsx', 'scripts/build-theme.ts', '--check'],
  ['checks of pages are current', node, '--import', 'tsx', 'scripts/build-checks.ts', '--check'],
  [
    'safety rules as pages load them are current',
    node,
    '--import',
    'tsx',
    'scripts/compile-safety.ts',
    '--check',
  ],
  ['safety documentation is current', node, '--import', 'tsx', 'scripts/build-safety-docs.ts', '--check'],
  ['Storybook builds', bin('storybook'), 'build', '-o', '.cache/storybook', '--quiet', '--disable-telemetry'],
  ['package', bin('publint'), '--strict'],
];

if (!existsSync('dist/lib/index.js')) {
  spawnSync(node, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
}
let passed = 0;
let failed = 0;
const waiting = [...checks];

/** One core's share: the next check that nobody has begun, until none is left. */
async function work(): Promise<void> {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, command, ...args] = next;
    const started = Date.now();
    const { status, output } = await run(command, args);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    if (status === 0) passed++;
    else {
      failed++;
      console.log(output.trimEnd());
    }
    console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  }
}

function run(command: string, args: readonly string[]): Promise<{ status: number | null; output: string }> {
  // Packing must not build once more: it would take the files away from the other checks.
  const env = { ...process.env, npm_config_ignore_scripts: 'true' };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += String(text)));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, output })));
}

await Promise.all(Array.from({ length: availableParallelism() }, work));
console.log(`verify: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
