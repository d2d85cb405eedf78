/**
 * The first page of a record of ten thousand entries against one of a hundred: over HTTP as the widget reads it, from the
 * receiver, through the backend's checks. Ends with an error if the long record is more than 1.5 times as slow.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { patientCookie } from '../examples/receiver/people/patient-session.js';
import { SessionStore } from '../examples/receiver/people/session-store.js';
import { startReceiver } from '../examples/receiver/server.js';
import { jsonRecord } from '../src/backends/json/record.js';

const MOST = 1.5;
const ROUNDS = 60;

const directory = mkdtempSync(join(tmpdir(), 'bench-record-'));
const receiver = await startReceiver({ port: 0, dataDirectory: directory, log: () => undefined });

/** Reads as this person. */
async function readerFor(person: string): Promise<() => Promise<number>> {
  const token = await new SessionStore(receiver.database).open(person, new Date());
  const backend = jsonRecord(
    { name: 'json', endpoints: { record: `${receiver.address}/record` } as never },
    { fetch: (url, init) => fetch(url, { ...init, headers: { Cookie: `${patientCookie}=${token}` } }) },
  );
  return async () => {
    const start = performance.now();
    const outcome = await backend.listRecord({ section: 'test-results' });
    if (outcome.kind !== 'accepted' || outcome.value.entries.length !== 20) throw new Error('No first page');
    return performance.now() - start;
  };
}

const readers = { hundred: await readerFor('ada-hundred'), tenThousand: await readerFor('rosalind-achebe') };
const times: Record<keyof typeof readers, number[]> = { hundred: [], tenThousand: [] };
for (const read of Object.values(readers)) for (let i = 0; i < 10; i++) await read();
// Turn about, so that whatever else the machine does meets both.
for (let round = 0; round < ROUNDS; round++) {
  times.hundred.push(await readers.hundred());
  times.tenThousand.push(await readers.tenThousand());
}
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1]!;
const [short, long] = [median(times.hundred), median(times.tenThousand)];
console.log(`First page of 100 entries:    ${short.toFixed(1)} ms`);
console.log(`First page of 10,000 entries: ${long.toFixed(1)} ms, ${(long / short).toFixed(2)} times`);
await receiver.stop();
rmSync(directory, { recursive: true, force: true });
process.exit(long / short > MOST ? 1 : 0);
