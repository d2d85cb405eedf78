import { audit, isClean, type Audit } from './audit.js';
import { logNormal } from './load.js';
import { patient, type PatientHabits, type PatientJournal, type PatientWorld } from './patient.js';
import { VirtualWorld } from './virtual-world.js';

export interface OutageOptions {
  readonly patients: number;
  /** All press "send" within so many milliseconds from the beginning. */
  readonly within: number;
  /** The receiver is dead from the beginning until then, in milliseconds. */
  readonly deadFor: number;
  /** Requests a second that the receiver can take. */
  readonly capacity: number;
  /** Whether a waiting time is drawn, or always the longest: clients without jitter come back all at once. */
  readonly jitter: boolean;
  readonly mostPresses: number;
  random(): number;
}

export interface OutageResult {
  readonly audit: Audit;
  /** Attempts in the busiest second since the receiver lives again. */
  readonly busiestSecond: number;
  /** Against what it can take. At most 2 is asked for. */
  readonly load: number;
  /** Attempts while it was dead, and after. */
  readonly attempts: readonly [before: number, after: number];
  /** Milliseconds from the beginning until the last patient was told. */
  readonly over: number;
  readonly presses: number;
}

/** Half of the patients who are told "we do not know" press again within so many milliseconds. */
export const medianHesitation = 45_000;
/** Of the logarithm: nine of ten press between 12 s and 2 min 47 s. */
export const hesitationSpread = 0.8;

/** How simulated patients press "ask again": at a log-normal time after they were told that nobody knows. */
export const habits = (random: () => number, mostPresses: number): PatientHabits => ({
  mostPresses,
  hesitation: () => logNormal(random, medianHesitation, hesitationSpread),
});

/** Everybody presses "send", in a given world. Resolves when all were told all they asked for. */
export async function everybody(
  world: PatientWorld,
  {
    patients,
    within,
    mostPresses,
    random,
  }: Pick<OutageOptions, 'patients' | 'within' | 'mostPresses' | 'random'>,
): Promise<PatientJournal[]> {
  const journals: PatientJournal[] = [];
  const presses = habits(random, mostPresses);
  await Promise.all(
    Array.from({ length: patients }, async () => {
      await world.wait(random() * within);
      await patient(world, presses, (journal) => journals.push(journal));
    }),
  );
  return journals;
}

/** The outage in virtual time: the real module as clients, a modelled receiver. */
export async function virtualOutage(options: OutageOptions): Promise<OutageResult> {
  const { capacity, deadFor, jitter, random } = options;
  const world = new VirtualWorld({ capacity, deadUntil: deadFor, random });
  const environment = { ...world.environment, ...(!jitter && { random: () => 0.999999 }) };
  const journals = everybody(
    { endpoint: world.endpoint, environment, clock: () => world.clock(), wait: (time) => world.wait(time) },
    options,
  );
  await world.run(journals, 3_600_000);
  const told = await journals;
  return {
    ...arrivalsAfter(world.arrivals, deadFor, capacity),
    audit: audit(told, world.stored, world.journalled),
    over: Math.max(...told.flatMap((journal) => journal.told.map(({ at }) => at))),
    presses: told.reduce((sum, journal) => sum + journal.told.length, 0),
  };
}

/** How many came back, and how many in the busiest second after the receiver lived again, by a sliding second. */
export function arrivalsAfter(
  arrivals: readonly number[],
  revival: number,
  capacity: number,
): Pick<OutageResult, 'busiestSecond' | 'load' | 'attempts'> {
  const back = arrivals.filter((at) => at >= revival).sort((a, b) => a - b);
  let busiestSecond = 0;
  for (let first = 0, last = 0; last < back.length; last++) {
    while (back[last]! - back[first]! >= 1000) first++;
    busiestSecond = Math.max(busiestSecond, last - first + 1);
  }
  return {
    busiestSecond,
    load: busiestSecond / capacity,
    attempts: [arrivals.length - back.length, back.length],
  };
}

/** What is asked of an outage inside the deadline: nobody comes back in a wave, and every request is placed. */
export const endsWell = ({ audit: found, load }: OutageResult): boolean =>
  isClean(found) && load <= 2 && found.placed === found.patients;
