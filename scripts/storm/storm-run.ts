import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '../../examples/receiver/database/connect.js';
import type { DatabaseKind, TestDatabase } from '../../test/examples/receiver/databases.js';
import { shortLived } from '../../test/examples/receiver/receiver-process.js';
import { audit, type Audit, type StoredRequest } from './audit.js';
import { BreakingProxy, type NetworkFault } from './breaking-proxy.js';
import { exponential } from './load.js';
import { MortalReceiver } from './mortal-receiver.js';
import { everybody, arrivalsAfter, type OutageOptions, type OutageResult } from './outage.js';
import { patient, type PatientJournal, type PatientWorld } from './patient.js';

/** A database, a receiver that can be killed, and a network that breaks: real processes and real sockets. */
export interface RealWorld extends PatientWorld {
  readonly proxy: BreakingProxy;
  readonly receiver: MortalReceiver;
  /** Ends the receiver and reads what is stored. */
  end(): Promise<StoredRequest[]>;
}

/**
 * @param pace how many of a patient's seconds pass in one of ours: delivery's time-outs, pauses and deadline shrink by it
 */
export async function realWorld(
  kind: DatabaseKind,
  options: { random(): number; share: number; kinds?: readonly NetworkFault[]; pace?: number },
): Promise<RealWorld> {
  const { pace = 1 } = options;
  const database = await kind.open();
  const proxy = new BreakingProxy({ ...options, latest: 25_000 / pace });
  // A storm in real time measures what the receiver can take.
  const receiver = new MortalReceiver(database.environment, proxy, pace === 1 ? [] : shortLived);
  const endpoint = await proxy.listen();
  await receiver.start();
  const nap = (milliseconds: number, signal?: AbortSignal): Promise<unknown> =>
    sleep(milliseconds / pace, undefined, signal && { signal }).catch(() => undefined);
  return {
    endpoint,
    proxy,
    receiver,
    environment: { now: () => Date.now() * pace, sleep: nap },
    clock: () => Date.now(),
    wait: nap,
    async end() {
      // What was handed over in the last moment ends before the database is read.
      await sleep(500);
      await receiver.stop();
      await proxy.close();
      const rows = await readStored(database);
      await database.close();
      return rows;
    },
  };
}

async function readStored({ environment }: TestDatabase): Promise<StoredRequest[]> {
  const url = environment['DATABASE_URL'];
  const { database, close } = await connect({
    ...(url && { url }),
    directory: environment['DATA_DIRECTORY'] ?? '',
  });
  try {
    const rows = await database
      .selectFrom('requests')
      .select(['id', 'reference', 'received_at', 'content'])
      .execute();
    return rows.map(({ id, reference, received_at, content }) => ({
      id,
      reference,
      receivedAt: received_at.getTime(),
      words: (JSON.parse(content ?? '{}') as { answers: { value: string }[] }).answers[0]!.value,
    }));
  } finally {
    await close();
  }
}

/** Requests a second that the receiver takes from so many patients at once, over the same sockets, without a fault. */
export async function measureCapacity(
  world: RealWorld,
  seconds: number,
  atOnce: number,
  begun: (journal: PatientJournal) => void,
): Promise<number> {
  const { share } = world.proxy;
  world.proxy.share = 0;
  let placed = 0;
  const send = async (end: number): Promise<void> => {
    while (Date.now() < end) {
      await patient(world, { mostPresses: 1, hesitation: () => 0 }, begun);
      placed++;
    }
  };
  const crowd = (end: number): Promise<unknown> =>
    Promise.all(Array.from({ length: atOnce }, () => send(end)));
  // Programs run faster once they have run for a while.
  await crowd(Date.now() + seconds * 200);
  placed = 0;
  const started = Date.now();
  await crowd(started + seconds * 1000);
  world.proxy.share = share;
  return placed / ((Date.now() - started) / 1000);
}

export interface StormOptions {
  readonly seconds: number;
  /** Requests a second asked for. */
  readonly rate: number;
  /** The receiver is driven at no more than this share of what it takes by itself, so that it can catch up after a death. */
  readonly headroom: number;
  /** Mean milliseconds between a start and the next kill, and of the time until it is started again. */
  readonly life: number;
  readonly death: number;
  /** Patients under way at most; beyond that, the next waits outside and is counted. */
  readonly mostAtOnce: number;
  readonly calibration: number;
  random(): number;
}

export interface StormResult {
  readonly audit: Audit;
  /** Requests a second: what the receiver takes by itself, and at what rate patients were let come. */
  readonly capacity: number;
  readonly driven: number;
  /** Requests newly placed a second, from the beginning of the storm to its last patient. */
  readonly placedASecond: number;
  readonly heldBack: number;
  readonly exchanges: number;
  readonly broken: ReadonlyMap<NetworkFault, number>;
  readonly kills: number;
  readonly took: number;
}

export async function storm(world: RealWorld, options: StormOptions): Promise<StormResult> {
  const { seconds, rate, headroom, life, death, mostAtOnce, calibration, random } = options;
  const journals: PatientJournal[] = [];
  const begun = (journal: PatientJournal): void => void journals.push(journal);
  const capacity = await measureCapacity(world, calibration, 48, begun);
  const before = journals.length;
  const exchangesBefore = world.proxy.exchanges;
  const driven = Math.min(rate, capacity * headroom);
  const started = Date.now();
  const end = started + seconds * 1000;
  const deaths = world.receiver.dieAndRise(
    () => Date.now() >= end,
    // A short storm sees a death too.
    () => Math.min(500 + exponential(random, life), (seconds * 1000) / 2),
    () => exponential(random, death),
  );
  const underWay = new Set<Promise<void>>();
  let heldBack = 0;
  for (let next = started; next < end; next += exponential(random, 1000 / driven)) {
    const early = next - Date.now();
    if (early > 0) await sleep(early);
    if (underWay.size >= mostAtOnce) {
      heldBack++;
      continue;
    }
    // A few seconds, so that presses fall into the storm; three presses more before they telephone.
    const one = patient(world, { mostPresses: 4, hesitation: () => exponential(random, 5000) }, begun);
    underWay.add(one);
    void one.finally(() => underWay.delete(one));
  }
  await deaths;
  await Promise.all(underWay);
  const took = (Date.now() - started) / 1000;
  const found = audit(journals, await world.end(), world.receiver.journalled);
  return {
    audit: found,
    capacity,
    driven,
    placedASecond: (found.placed - before) / took,
    heldBack,
    exchanges: world.proxy.exchanges - exchangesBefore,
    broken: world.proxy.broken,
    kills: world.receiver.kills,
    took,
  };
}

/** An outage with real sockets and the real receiver, in a patient's time. */
export async function realOutage(
  world: RealWorld,
  options: Omit<OutageOptions, 'jitter' | 'capacity'> & { calibration: number; pace?: number },
): Promise<OutageResult & { capacity: number }> {
  const { deadFor, calibration, pace = 1 } = options;
  const early: PatientJournal[] = [];
  const capacity = await measureCapacity(world, calibration, 48, (journal) => void early.push(journal));
  await world.receiver.kill();
  const started = Date.now();
  const arrivalsBefore = world.proxy.arrivals.length;
  const told = everybody(world, options);
  await sleep(deadFor / pace);
  await world.receiver.start();
  const revival = world.receiver.revivals.at(-1)!;
  const journals = await told;
  const over = Date.now() - started;
  const arrivals = world.proxy.arrivals.slice(arrivalsBefore);
  const stored = await world.end();
  return {
    ...arrivalsAfter(arrivals, revival, capacity),
    capacity,
    audit: audit([...early, ...journals], stored, world.receiver.journalled),
    over,
    presses: journals.reduce((sum, journal) => sum + journal.told.length, 0),
  };
}
