/**
 * `statusAt` against the `opening_hours` package: the same rules, the same moments, in one run. Both answer "open or
 * closed, and until when", with England's bank holidays. Ends with an error if we are less than ten times faster. The
 * package reads the device's zone, so this script starts itself again with `TZ=Europe/London` where it is another.
 *
 * The second table is for honesty: for rules without holidays the package keeps a whole week in a cache.
 */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import OpeningHours from 'opening_hours';
import { parseHours, statusAt } from '../src/hours.js';

const NEEDED = 10;
const ZONE = 'Europe/London';
const RULES = [
  'Mo-Fr 08:00-18:30',
  'Mo-Fr 08:00-18:30; Sa 09:00-12:00',
  'Mo-Fr 08:00-13:00,14:00-18:30; Sa 09:00-12:00',
  'Mo,We 08:00-20:00; Tu,Th 08:00-18:00; Fr 08:00-12:00; Sa off',
  'Mo-Fr 08:00-18:00, Tu 18:30-20:00; Fr 22:00-02:00',
];
const MOMENTS = 2_000;
const START = Date.UTC(2026, 0, 1);
const YEAR = 365 * 86_400_000;

if (process.env['TZ'] !== ZONE) {
  const { status } = spawnSync(process.execPath, [...process.execArgv, ...process.argv.slice(1)], {
    env: { ...process.env, TZ: ZONE },
    stdio: 'inherit',
  });
  process.exit(status ?? 1);
}

// The same moments in every run: a linear congruential generator (Numerical Recipes).
let seed = 20_261_121;
const random = (): number => (seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
const moments = Array.from({ length: MOMENTS }, () => new Date(START + Math.floor(random() * YEAR)));

const ENGLAND = { lat: 51.5, lon: -0.1, address: { country_code: 'gb', state: 'England' } };

/** Microseconds a call: the best of five rounds, after one to warm up; what else the machine does only adds. */
function measure(run: () => void, calls: number): number {
  run();
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return (Math.min(...rounds) * 1_000) / calls;
}

/** Prints what a call takes on both sides and returns how many times faster ours is. */
function compare(title: string, rules: readonly string[], holidays: 'observe' | 'ignore'): number {
  const calls = rules.length * moments.length;
  const ours = rules.map(parseHours);
  const theirs = rules.map((rule) => new OpeningHours(rule, ENGLAND));
  const us = measure(() => {
    for (const hours of ours) for (const at of moments) statusAt(hours, at, { holidays });
  }, calls);
  const them = measure(() => {
    for (const hours of theirs)
      for (const at of moments) {
        hours.getState(at);
        hours.getNextChange(at);
      }
  }, calls);
  const ratio = them / us;
  console.log(title);
  console.log(`  statusAt                                 ${us.toFixed(2)} µs`);
  console.log(`  opening_hours: getState + getNextChange  ${them.toFixed(2)} µs`);
  console.log(`  ${ratio.toFixed(1)} times as fast`);
  return ratio;
}

const ratio = compare(
  'Rules with bank holidays',
  RULES.map((rule) => rule + '; PH off'),
  'observe',
);
compare('Rules without bank holidays', RULES, 'ignore');
if (ratio < NEEDED) {
  console.log(`Too slow: at least ${NEEDED} times as fast is needed.`);
  process.exitCode = 1;
}
