import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Receiver, startReceiver } from '../../../../examples/receiver/server.js';
import { databases, type TestDatabase } from '../databases.js';

const site = 'http://localhost:9999';

for (const kind of databases)
  describe(`orders at the same moment on ${kind.name}`, { skip: kind.missing ?? false }, () => {
    let database: TestDatabase;
    let receiver: Receiver;
    let cookie = '';
    before(async () => {
      database = await kind.open();
      const { DATA_DIRECTORY, DATABASE_URL } = database.environment;
      receiver = await startReceiver({
        port: 0,
        origins: [site],
        log: () => undefined,
        ...(DATA_DIRECTORY ? { dataDirectory: DATA_DIRECTORY } : {}),
        ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
      });
      const answer = await fetch(`${receiver.address}/sign-in`, {
        method: 'POST',
        redirect: 'manual',
        headers: { Origin: receiver.address, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ person: 'marta-kowal', return: `${site}/page.html` }),
      });
      cookie = answer.headers.get('Set-Cookie')!.split(';')[0]!;
    });
    after(async () => {
      await receiver?.stop();
      await database?.close();
    });

    const place = async (id: string, medicine: string, more: object = {}): Promise<number> => {
      const items = [{ medicationId: `marta-kowal.${medicine}` }];
      const submittedAt = '2026-11-21T10:00:00Z';
      const answer = await fetch(`${receiver.address}/prescription-orders`, {
        method: 'POST',
        headers: { Cookie: cookie, Origin: site, 'Content-Type': 'application/json' },
        body: JSON.stringify({ version: 1, id, submittedAt, language: 'en', items, ...more }),
      });
      return answer.status;
    };
    const times = (count: number, work: (index: number) => Promise<number>): Promise<number[]> =>
      Promise.all(Array.from({ length: count }, (_, index) => work(index))).then((all) => all.sort());

    it('order a medicine once, whatever their ids', async () => {
      const all = await times(8, (index) => place(`order-at-once-000${index}`, 'amlodipine'));
      assert.deepEqual(all, [201, ...Array<number>(7).fill(422)]);
    });

    it('are one order with the same id', async () => {
      const all = await times(8, () => place('order-same-id-00001', 'salbutamol'));
      assert.deepEqual(all, [...Array<number>(7).fill(200), 201]);
    });

    it('replace an order once', async () => {
      assert.equal(await place('order-replaced-0001', 'metformin'), 201);
      const replaces = 'order-replaced-0001';
      const all = await times(8, (index) => place(`order-instead-000${index}`, 'metformin', { replaces }));
      assert.deepEqual(all, [201, ...Array<number>(7).fill(422)]);
    });
  });
