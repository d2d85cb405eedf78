/** `npm run verify`: everything that judges the code without running it. Each check is one line with its time. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const bin = (name: string): string => `node_modules/.bin/${name}`;
const node = process.execPath;

const checks: readonly [name: string, command: string, ...args: string[]][] = [
  ['formatting', bin('prettier'), '--check', '--log-level', 'warn', '.'],
  ['types', bin('tsc'), '--noEmit', '-p', '.'],
  ['ESLint', bin('eslint'), '.', '--max-warnings', '0'],
  // It takes Lit's `nothing` for a symbol and does not know `accent-color`: those two rules say nothing true here.
  [
    'templates',
    bin('lit-analyzer'),
    'src/**/*.ts',
    '--strict',
    ...['--rules.no-incompatible-type-binding', 'off', '--rules.no-invalid-css', 'off'],
    ...['--maxWarnings', '0'],
  ],
  ['unused code', bin('knip')],
  ['theme is current', node, '--import', 'tsx', 'scripts/build-theme.ts', '--check'],
  ['checks of pages are current', node, '--import', 'tsx', 'scripts/build-checks.ts', '--check'],
  ['safety documentation is current', node, '--import', 'tsx', 'scripts/build-safety-docs.ts', '--check'],
  ['Storybook builds', bin('storybook'), 'build', '-o', '.cache/storybook', '--quiet', '--disable-telemetry'],
  ['package', bin('publint'), '--strict'],
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
];

if (!existsSync('dist/lib/index.js')) {
  spawnSync(node, ['--import', 'tsx', 'scripts/build.ts'], { stdio: 'inherit' });
}
let passed = 0;
let failed = 0;
for (const [name, command, ...args] of checks) {
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status === 0) passed++;
  else {
    failed++;
    console.log(`${stdout}${stderr}`.trimEnd());
  }
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
}
console.log(`verify: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
