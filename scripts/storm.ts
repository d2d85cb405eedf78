/**
 * `npm run storm`: England's load at eight o'clock, ten times over, against the real receiver behind a network that
 * breaks; then outages. What patients were told is held against what the database has.
 *
 *   tsx scripts/storm.ts [--database pglite | postgres] [--seconds 600] [--rate 1900] [--seed 1] [--only storm | outages]
 *                        [--patients 10000] [--real-outage]
 *
 * All of it stays on this machine. Exits 1 if anything was lost, doubled or falsely claimed, or an outage ended badly.
 */
import { availableParallelism, cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { databases } from '../test/examples/receiver/databases.js';
import type { Audit } from './storm/audit.js';
import { isClean } from './storm/audit.js';
import { assumptions, englandsLoad, seeded } from './storm/load.js';
import {
  endsWell,
  hesitationSpread,
  medianHesitation,
  virtualOutage,
  type OutageResult,
} from './storm/outage.js';
import { realOutage, realWorld, storm } from './storm/storm-run.js';

const { values } = parseArgs({
  options: {
    database: { type: 'string', default: 'pglite' },
    seconds: { type: 'string', default: '600' },
    rate: { type: 'string' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    patients: { type: 'string', default: '10000' },
    'real-outage': { type: 'boolean', default: false },
  },
});
const kind = databases.find(({ name }) => name.toLowerCase().startsWith(values.database));
if (!kind || kind.missing) {
  console.error(kind?.missing ?? `--database is pglite or postgres, not "${values.database}".`);
  process.exit(1);
}
const seed = Number(values.seed);
const seconds = Number(values.seconds);
const patients = Number(values.patients);
const load = englandsLoad();
const rate = Number(values.rate ?? load.storm);
if (![seed, seconds, patients, rate].every((number) => number > 0)) {
  console.error('--seconds, --rate, --seed and --patients are numbers above 0.');
  process.exit(1);
}
let failed = false;
const whole = (number: number): string => Math.round(number).toLocaleString('en');
const tenth = (number: number): string => number.toFixed(1);

console.log(
  `Machine: ${availableParallelism()} × ${cpus()[0]?.model.trim()}, load ${tenth(loadavg()[0]!)} at the start; Node ${process.version}; ${kind.name}; seed ${seed}`,
);
const { requestsAMonth, weekdaysAMonth, mondayFactor, firstHourShare, firstMinuteShare, stormFactor } =
  assumptions;
console.log(`Assumed: ${whole(requestsAMonth)} requests a month in England on ${weekdaysAMonth} weekdays; a Monday has ${mondayFactor} times the mean;
  ${firstHourShare * 100}% of a day comes between 8 and 9: ${tenth(load.firstHour)} a second; ${firstMinuteShare * 100}% of that hour in its first minute: ${whole(load.firstMinute)} a second;
  the storm is ${stormFactor} times that: ${whole(load.storm)} a second.`);

if (values.only !== 'outages') await storms();
if (values.only !== 'storm') await outages();
process.exit(failed ? 1 : 0);

async function storms(): Promise<void> {
  console.log(`\nThe storm, ${seconds} s: 5% of the exchanges broken, the receiver killed with SIGKILL and restarted at random.
  Real: the backend module, sockets, the receiver as a process, ${kind!.name}. One machine, so patients and receiver share its processors.`);
  const random = seeded(seed);
  const world = await realWorld(kind!, { random, share: 0.05 });
  const result = await storm(world, {
    seconds,
    rate,
    headroom: 0.6,
    life: Math.min(20_000, seconds * 160),
    death: 4_000,
    mostAtOnce: 6_000,
    calibration: Math.min(8, seconds / 4),
    random,
  });
  console.log(
    `  asked for ${whole(rate)} a second; this receiver takes ${whole(result.capacity)} a second here by itself; driven at ${whole(result.driven)}, placed ${whole(result.placedASecond)} a second over ${whole(result.took)} s`,
  );
  if (result.heldBack) console.log(`  held back, because 6,000 were under way: ${whole(result.heldBack)}`);
  const brokenInAll = [...result.broken.values()].reduce((sum, number) => sum + number, 0);
  console.log(
    `  ${whole(result.exchanges)} exchanges, ${whole(brokenInAll)} broken (${tenth((100 * brokenInAll) / result.exchanges)}%), ${result.kills} kills`,
  );
  for (const [fault, number] of [...result.broken].sort()) console.log(`    ${fault}: ${whole(number)}`);
  told(result.audit);
  if (!isClean(result.audit) || result.audit.untold) failed = true;
}

async function outages(): Promise<void> {
  console.log(
    `\nOutages. Real: the backend module. Simulated: the clock, the network (20 to 60 ms each way), the receiver (one queue), the patients.`,
  );
  // With fewer patients the receiver takes less in proportion, so that the shape stays.
  const capacity = (load.storm * patients) / 10_000;
  const common = { patients, within: 1000, capacity, random: seeded(seed) };
  console.log(
    `  ${whole(patients)} patients press "send" within a second; the receiver, which takes ${whole(capacity)} a second, is dead for 40 s:`,
  );
  const withJitter = await virtualOutage({ ...common, deadFor: 40_000, jitter: true, mostPresses: 1 });
  outage(withJitter);
  verdict(endsWell(withJitter), 'the busiest second is at most 2 times what it can take, and all are placed');
  console.log('  the same, with the jitter taken out:');
  const without = await virtualOutage({ ...common, deadFor: 40_000, jitter: false, mostPresses: 1 });
  outage(without);
  verdict(!endsWell(without), 'fails the check, as it must');
  console.log(
    `  dead for 5 minutes; who is told "we do not know" presses "ask again" at a log-normal time, median ${medianHesitation / 1000} s, spread ${hesitationSpread}, at most 8 presses in all:`,
  );
  // The same shape with a fifth of the patients and of the receiver: it takes long otherwise.
  const fifth = { ...common, patients: Math.ceil(patients / 5), capacity: capacity / 5 };
  const long = await virtualOutage({ ...fifth, deadFor: 300_000, jitter: true, mostPresses: 8 });
  outage(long);
  verdict(isClean(long.audit) && !long.audit.untold, 'all are placed or told the truth');
  if (!values['real-outage']) return;

  console.log(
    `\nThe outage of 40 s, real: sockets, the receiver killed and started again, ${kind!.name}, real time.`,
  );
  const world = await realWorld(kind!, { random: seeded(seed), share: 0 });
  const real = await realOutage(world, {
    patients,
    within: 1000,
    deadFor: 40_000,
    mostPresses: 4,
    calibration: 5,
    random: seeded(seed),
  });
  console.log(`  this receiver takes ${whole(real.capacity)} a second here by itself`);
  outage(real);
  verdict(isClean(real.audit) && !real.audit.untold, 'all are placed or told the truth');
}

function outage({ audit, busiestSecond, load, attempts, over, presses }: OutageResult): void {
  console.log(
    `    ${whole(attempts[0])} attempts before it lived again, ${whole(attempts[1])} after; busiest second ${whole(busiestSecond)} = ${load.toFixed(2)} times what it can take; ${whole(presses)} presses; the last was told after ${whole(over / 1000)} s`,
  );
  told(audit, '    ');
}

function told(audit: Audit, indent = '  '): void {
  const { patients, claims, placed, unknownButStored, unknownAndNotStored, saidNotSent, saidRefused } = audit;
  console.log(
    `${indent}${whole(patients)} patients, told ${whole(claims)} times; in the end: sent ${whole(placed)}, "we do not know" ${whole(unknownButStored + unknownAndNotStored)} (${whole(unknownButStored)} of them stored), not sent ${whole(saidNotSent)}, refused ${whole(saidRefused)}`,
  );
  const { lost, doubled, falseClaims, strange } = audit;
  console.log(
    `${indent}lost ${lost.length}, doubled ${doubled.length}, falsely claimed ${falseClaims.length}, strange ${strange.length}`,
  );
  for (const [what, which] of Object.entries({ lost, doubled, falseClaims, strange }))
    if (which.length) console.log(`${indent}  ${what}: ${which.slice(0, 5).join(' ')}`);
}

function verdict(holds: boolean, what: string): void {
  console.log(`    ${holds ? 'holds' : 'DOES NOT HOLD'}: ${what}`);
  if (!holds) failed = true;
}
