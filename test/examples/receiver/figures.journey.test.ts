import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { Figures } from '../../../examples/receiver/figures/figures.js';
import { seed } from '../../../examples/receiver/figures/seed.js';
import { type Receiver, startReceiver } from '../../../examples/receiver/server.js';
import { patientRequest } from '../../../src/contract/patient-request.js';
import { serviceStatus } from '../../../src/contract/service-status.js';
import { statistics } from '../../../src/contract/statistics.js';
import { summarise } from '../../../src/domain/service-status/busyness.js';

/** The practice's clock as `Intl` tells it: month, weekday and hour of a moment. */
const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  weekday: 'short',
  hour: '2-digit',
  hourCycle: 'h23',
});
function partsOf(at: Date): { month: string; day: string; hour: number } {
  const parts = Object.fromEntries(clock.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    month: `${parts['year']}-${parts['month']}`,
    day: parts['weekday']!.slice(0, 2),
    hour: Number(parts['hour']),
  };
}

describe('figures of the receiver', () => {
  const now = new Date('2026-11-20T14:30:00Z');
  let current = now;
  let directory: string;
  let receiver: Receiver;
  let rows: { category: string; received_at: Date }[];
  before(async () => {
    directory = mkdtempSync(join(tmpdir(), 'receiver-'));
    receiver = await startReceiver({
      port: 0,
      dataDirectory: directory,
      log: () => undefined,
      now: () => current,
      origins: ['https://surgery.example'],
      respondBy: 'next-core-day',
      registeredPatients: 8400,
    });
    await seed(receiver.database, now);
    const [row] = await receiver.database.selectFrom('requests').selectAll().limit(1).execute();
    // Shortly after midnight by the practice's clock, shortly before it by UTC: another month, another weekday.
    const nights = ['2026-06-30T23:30:00Z', '2026-09-06T23:30:00Z', '2026-08-31T23:10:00Z'];
    await receiver.database
      .insertInto('requests')
      .values(nights.map((at) => ({ ...row!, id: `night-${at}`, reference: at, received_at: new Date(at) })))
      .execute();
    rows = await receiver.database.selectFrom('requests').select(['category', 'received_at']).execute();
  });
  after(async () => {
    await receiver?.stop();
    rmSync(directory, { recursive: true, force: true });
  });
  const read = async <T>(path: string, schema: { parse(data: unknown): T }): Promise<T> =>
    schema.parse(await (await fetch(`${receiver.address}${path}`)).json());

  it('a seeded year is believable: 73% clinical, Monday mornings busiest, weekends quiet', () => {
    const clinical = rows.filter(({ category }) => category === 'clinical').length / rows.length;
    assert.ok(Math.abs(clinical - 0.73) < 0.02, String(clinical));
    assert.ok(rows.length > 8000 && rows.length < 15_000, String(rows.length));
    assert.ok(rows.every(({ received_at }) => received_at <= now));
  });

  it('a seeded request follows the contract, and seeding again adds nothing', async () => {
    const { content } = await receiver.database
      .selectFrom('requests')
      .select('content')
      .orderBy('received_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow();
    assert.equal(patientRequest.safeParse(JSON.parse(content!)).success, true);
    assert.equal(await seed(receiver.database, now), 0);
  });

  it('statistics are the same sums as counted by hand, by the practice’s months', async () => {
    const expected = new Map<string, { clinical: number; administrative: number }>();
    for (const { category, received_at } of rows) {
      const { month } = partsOf(received_at);
      const sums = expected.get(month) ?? { clinical: 0, administrative: 0 };
      sums[category as 'clinical']++;
      expected.set(month, sums);
    }
    // The month that is not over is left out.
    expected.delete('2026-11');
    const { months, suppressedBelow } = await read('/statistics', statistics);
    assert.deepEqual(
      months.map(({ month, clinical, administrative }) => [month, { clinical, administrative }]),
      [...expected].sort(([a], [b]) => (a < b ? -1 : 1)),
    );
    assert.equal(suppressedBelow, 5);
    assert.ok(
      months.every(({ participating, other, patients }) => participating && other === 0 && patients === 8400),
    );
  });

  it('the busy hours are the same as counted by hand, and Monday morning is busiest', async () => {
    const from = now.getTime() - 13 * 7 * 86_400_000;
    const counts = new Map<string, number>();
    for (const { received_at } of rows) {
      if (received_at.getTime() < from) continue;
      const { day, hour } = partsOf(received_at);
      counts.set(`${day} ${hour}`, (counts.get(`${day} ${hour}`) ?? 0) + 1);
    }
    const largest = Math.max(...counts.values());
    const { busyness, answerBy } = await read('/status', serviceStatus);
    assert.deepEqual(
      new Map(busyness!.map(({ day, hour, level }) => [`${day} ${hour}`, level])),
      new Map([...counts].map(([key, count]) => [key, Math.round((100 * count) / largest) / 100])),
    );
    assert.equal(summarise(busyness!)?.busiest.day, 'Mo');
    assert.equal(answerBy, '2026-11-23T18:30:00.000Z');
  });

  it('says busy when far more than usual come in, and only then', async () => {
    const state = async (): Promise<string | undefined> =>
      (await read('/status', serviceStatus)).services.find(({ service }) => service === 'requests')?.state;
    assert.equal(await state(), 'working');
    const [row] = await receiver.database.selectFrom('requests').selectAll().limit(1).execute();
    await receiver.database
      .insertInto('requests')
      .values(
        Array.from({ length: 40 }, (_, index) => ({
          ...row!,
          id: `burst-burst-burst-${index}`,
          reference: `BURST-${index}`,
          received_at: new Date(now.getTime() - index * 1000),
        })),
      )
      .execute();
    assert.equal(await state(), 'working', 'the answer of this minute is kept');
    current = new Date(now.getTime() + 61_000);
    assert.equal(await state(), 'busy');
  });

  it('a new practice is not always busy: usual is what came in the weeks that there are', async () => {
    const week = 7 * 86_400_000;
    const [row] = await receiver.database.selectFrom('requests').selectAll().limit(1).execute();
    await receiver.database
      .transaction()
      .execute(async (changes) => {
        const young = new Figures(changes);
        await changes.deleteFrom('requests').execute();
        const come = async (count: number, before: number): Promise<void> => {
          const rows = Array.from({ length: count }, (_, index) => ({
            ...row!,
            id: `young-${before}-${index}`,
            reference: `YOUNG-${before}-${index}`,
            received_at: new Date(now.getTime() - before - index * 1000),
          }));
          await changes.insertInto('requests').values(rows).execute();
        };
        await come(10, 60_000);
        assert.equal(await young.isBusy(now), false, 'nothing is usual yet');
        assert.equal(await young.weeksKnown(now), 0);
        await come(10, week + 60_000);
        await come(10, 2 * week + 60_000);
        assert.equal(await young.isBusy(now), false, 'as many as each week');
        assert.equal(await young.weeksKnown(now), 2);
        await come(6, 120_000);
        assert.equal(await young.isBusy(now), true, 'half as many again');
        throw new Error('taken back');
      })
      .catch((error: unknown) => assert.equal((error as Error).message, 'taken back'));
  });

  it('counts a request that stands for another once', async () => {
    const total = async (): Promise<number> => {
      current = new Date(current.getTime() + 61_000);
      const { months } = await read('/statistics', statistics);
      return months.reduce((sum, { clinical, administrative }) => sum + clinical! + administrative!, 0);
    };
    const before = await total();
    const [earlier] = await receiver.database
      .selectFrom('requests')
      .selectAll()
      .where('received_at', '<', new Date('2026-09-01'))
      .limit(1)
      .execute();
    await receiver.database
      .insertInto('requests')
      .values({ ...earlier!, id: 'stands-for-another', reference: 'STANDS', replaces: earlier!.id })
      .execute();
    assert.equal(await total(), before);
  });

  it('does not publish small numbers, but shows them to the practice', async () => {
    const small = new Date('2024-02-10T10:00:00Z');
    const [row] = await receiver.database
      .selectFrom('requests')
      .selectAll()
      .where('category', '=', 'clinical')
      .limit(1)
      .execute();
    await receiver.database
      .insertInto('requests')
      .values({ ...row!, id: 'alone-in-its-month', reference: 'ALONE', received_at: small })
      .execute();
    current = new Date(current.getTime() + 61_000);
    const { months } = await read('/statistics', statistics);
    assert.deepEqual([months[0]?.month, months[0]?.clinical], ['2024-02', null]);
    assert.equal(months[1]?.clinical, 0, 'nobody asked in March');
    const page = await (await fetch(`${receiver.address}/figures`)).text();
    assert.match(page, /Feb 2024<\/th>\s*<td>1<\/td>/);
  });

  it('lets the practice’s site read, asked each time whether it is still so', async () => {
    const ask = (headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${receiver.address}/statistics`, { headers: { Origin: 'https://surgery.example', ...headers } });
    const first = await ask();
    assert.equal(first.headers.get('Access-Control-Allow-Origin'), 'https://surgery.example');
    assert.equal(first.headers.get('Cache-Control'), 'no-cache');
    const again = await ask({ 'If-None-Match': first.headers.get('ETag')! });
    assert.equal(again.status, 304);
    const other = await ask({ Origin: 'https://other.example' });
    assert.equal(other.status, 403);
    const posted = await fetch(`${receiver.address}/status`, { method: 'POST' });
    assert.equal(posted.status, 405);
  });

  it('tells what is usual only once it is known and not of a single person', async () => {
    const [row] = await receiver.database.selectFrom('requests').selectAll().limit(1).execute();
    const busiest = async (...counts: readonly [weeksAgo: number, count: number][]): Promise<unknown> => {
      await receiver.database.deleteFrom('requests').execute();
      const values = counts.flatMap(([weeksAgo, count]) =>
        Array.from({ length: count }, (_, index) => ({
          ...row!,
          id: `usual-usual-${weeksAgo}-${index}`,
          reference: `USUAL-${weeksAgo}-${index}`,
          replaces: null,
          received_at: new Date(now.getTime() - weeksAgo * 7 * 86_400_000 + index * 1000),
        })),
      );
      await receiver.database.insertInto('requests').values(values).execute();
      current = new Date(current.getTime() + 3_601_000);
      return (await read('/status', serviceStatus)).busyness?.length;
    };
    assert.equal(await busiest([6, 4]), undefined, 'hardly anybody');
    assert.equal(await busiest([2, 50]), undefined, 'two weeks');
    assert.equal(await busiest([6, 1], [5, 4]), 1);
  });
});
