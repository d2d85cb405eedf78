/**
 * `npm run test:long`: what takes too long for every change, stage by stage with its time, the shortest first. Each is a
 * command of its own, and prints its figures:
 *
 *   npm run test:long -- [stage …]
 */
import { spawnSync } from 'node:child_process';

const stages = ['bench', 'safety', 'defects', 'storm', 'hostile', 'faults', 'mutants'] as const;

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(stages as readonly string[]).includes(name));
if (unknown.length) {
  console.error(`There is no stage ${unknown.join(', ')}; there are ${stages.join(', ')}.`);
  process.exit(1);
}
let passed = 0;
let failed = 0;
for (const name of stages.filter((each) => !asked.length || asked.includes(each))) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const { status } = spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' });
  if (status) failed++;
  else passed++;
  const minutes = ((Date.now() - started) / 60_000).toFixed(1);
  console.log(`== ${name}: ${status ? 'failed' : 'passed'} in ${minutes} minutes`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
