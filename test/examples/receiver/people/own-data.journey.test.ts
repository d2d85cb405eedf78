import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Receiver, startReceiver } from '../../../../examples/receiver/server.js';
import { samplePeople } from '../../../../examples/receiver/people/sample-people.js';
import { sampleRecord } from '../../../../examples/receiver/people/sample-record.js';
import { isNhsNumber } from '../../../../src/domain/people/nhs-number.js';
import { medicationsAnswer, prescriptionOrder } from '../../../../src/contract/prescriptions.js';
import { recordPage, recordSections } from '../../../../src/contract/record.js';

const site = 'http://localhost:9999';
let receiver: Receiver;
let now = new Date('2026-11-21T10:00:00Z');
const directory = mkdtempSync(join(tmpdir(), 'receiver-people-'));

before(async () => {
  receiver = await startReceiver({
    port: 0,
    dataDirectory: directory,
    origins: [site],
    log: () => undefined,
    now: () => now,
  });
});
after(async () => {
  await receiver.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function signIn(
  person: string,
  back = `${site}/page.html`,
): Promise<{ cookie: string; to: string | null }> {
  const answer = await fetch(`${receiver.address}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: receiver.address, 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ person, return: back }),
  });
  const cookie = answer.headers.get('Set-Cookie') ?? '';
  return { cookie: cookie.split(';')[0]!, to: answer.headers.get('Location') };
}

const ask = (path: string, cookie = '', more: RequestInit = {}): Promise<Response> =>
  fetch(`${receiver.address}${path}`, {
    ...more,
    headers: { Cookie: cookie, Origin: site, 'Content-Type': 'application/json', ...more.headers },
  });

const order = (id: string, ...medicines: string[]) => ({
  version: 1,
  id,
  submittedAt: '2026-11-21T10:00:00Z',
  language: 'en',
  items: medicines.map((medicationId) => ({ medicationId })),
});

describe('a person’s own data', () => {
  it('is for nobody who is not signed in', async () => {
    for (const path of [
      '/medications',
      '/prescription-orders/x',
      '/record?section=letters',
      '/record/files/x',
      '/registrations',
    ])
      for (const cookie of ['', 'gp-patient=made-up', 'gp-patient='])
        assert.equal((await ask(path, cookie)).status, 401, `${path} with "${cookie}"`);
  });

  it('is given to who signed in, never kept by anybody on the way, and to the practice’s site alone', async () => {
    const { cookie } = await signIn('marta-kowal');
    const answer = await ask('/medications', cookie);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    assert.equal(answer.headers.get('Access-Control-Allow-Origin'), site);
    assert.equal(answer.headers.get('Access-Control-Allow-Credentials'), 'true');
    const body = medicationsAnswer.parse(await answer.json());
    assert.equal(body.person?.name, 'Marta Kowal');
    assert.ok(body.medications.every(({ id }) => id.startsWith('marta-kowal.')));
    assert.equal(
      (await ask('/medications', cookie, { headers: { Origin: 'https://evil.example' } })).status,
      403,
    );
  });

  it('is not given to another person: orders, medicines and files', async () => {
    const marta = (await signIn('marta-kowal')).cookie;
    const idris = (await signIn('idris-bevan')).cookie;
    const id = 'order-of-marta-0001';
    const post = (cookie: string, body: object) =>
      ask('/prescription-orders', cookie, { method: 'POST', body: JSON.stringify(body) });
    const mine = order(id, 'marta-kowal.amlodipine');
    assert.equal((await post(marta, mine)).status, 201);
    assert.equal((await post(marta, mine)).status, 200, 'once for an id');

    assert.equal((await ask(`/prescription-orders/${id}`, idris)).status, 404);
    assert.equal((await ask(`/prescription-orders/${id}`, idris, { method: 'DELETE' })).status, 404);
    const taken = await post(idris, mine);
    assert.equal(taken.status, 422);
    assert.doesNotMatch(await taken.text(), /Amlodipine/);
    assert.equal((await post(idris, order('order-of-idris-0001', 'marta-kowal.atorvastatin'))).status, 422);

    const file = '/record/files/marta-kowal.letter-cardiology';
    assert.equal((await ask(file, marta)).status, 200);
    assert.equal((await ask(file, idris)).status, 403, 'the record of Idris is not switched on');
    assert.equal((await ask(file, (await signIn('rosalind-achebe')).cookie)).status, 404);
    assert.equal(
      prescriptionOrder.parse(await (await ask(`/prescription-orders/${id}`, marta)).json()).id,
      id,
    );
  });

  it('changes only at the word of a page of an allowed site', async () => {
    const { cookie } = await signIn('marta-kowal');
    const body = JSON.stringify(order('order-from-nowhere-1', 'marta-kowal.metformin'));
    for (const origin of ['https://evil.example', 'null']) {
      const answer = await ask('/prescription-orders', cookie, {
        method: 'POST',
        body,
        headers: { Origin: origin },
      });
      assert.equal(answer.status, 403, origin);
    }
    const withoutOrigin = await fetch(`${receiver.address}/prescription-orders`, {
      method: 'POST',
      body,
      headers: { Cookie: cookie, 'Content-Type': 'application/json' },
    });
    assert.equal(withoutOrigin.status, 403);
  });

  it('says in words why a service is not switched on', async () => {
    const { cookie } = await signIn('tom-hartley');
    const answer = await ask('/medications', cookie);
    assert.equal(answer.status, 403);
    assert.match(((await answer.json()) as { detail: string }).detail, /not switched on/);
  });

  it('is out of reach after signing out, and after 20 minutes without use', async () => {
    const first = (await signIn('marta-kowal')).cookie;
    assert.equal((await ask('/sign-out', first, { method: 'POST' })).status, 204);
    assert.equal((await ask('/medications', first)).status, 401);
    const second = (await signIn('marta-kowal')).cookie;
    const start = now;
    now = new Date(start.getTime() + 19 * 60_000);
    assert.equal((await ask('/medications', second)).status, 200);
    now = new Date(start.getTime() + 40 * 60_000);
    assert.equal((await ask('/medications', second)).status, 401);
    now = start;
  });

  it('is ordered, followed and cancelled once', async () => {
    const { cookie } = await signIn('marta-kowal');
    const id = 'order-to-cancel-0001';
    const body = JSON.stringify(order(id, 'marta-kowal.salbutamol'));
    await ask('/prescription-orders', cookie, { method: 'POST', body });
    const list = medicationsAnswer.parse(await (await ask('/medications', cookie)).json());
    const salbutamol = list.medications.find((each) => each.name === 'Salbutamol');
    assert.equal(salbutamol?.notOrderable?.reason, 'already-ordered');
    for (const attempt of [1, 2]) {
      const answer = await ask(`/prescription-orders/${id}`, cookie, { method: 'DELETE' });
      assert.equal(answer.status, 200, `attempt ${attempt}`);
      assert.equal(prescriptionOrder.parse(await answer.json()).items[0]?.status, 'cancelled');
    }
  });
});

describe('signing in', () => {
  it('returns to the practice’s site only', async () => {
    assert.equal((await signIn('marta-kowal')).to, `${site}/page.html#gp-signed-in`);
    for (const elsewhere of [
      'https://evil.example/',
      `${site}.evil.example/`,
      'javascript:alert(1)',
      '//evil.example',
    ])
      assert.equal((await signIn('marta-kowal', elsewhere)).to, null, elsewhere);
  });

  it('cannot be done from another site', async () => {
    const answer = await fetch(`${receiver.address}/sign-in`, {
      method: 'POST',
      headers: { Origin: 'https://evil.example', 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'person=marta-kowal',
    });
    assert.equal(answer.status, 403);
    assert.equal(answer.headers.get('Set-Cookie'), null);
  });
});

describe('sample people', () => {
  it('have valid NHS numbers of the range for tests', () => {
    for (const { nhsNumber } of samplePeople) {
      assert.ok(isNhsNumber(nhsNumber), nhsNumber);
      assert.match(nhsNumber, /^999/);
    }
  });

  it('have records that follow the contract, newest first', () => {
    for (const person of samplePeople)
      for (const section of recordSections) {
        const entries = sampleRecord(person, section, '2026-11-21');
        recordPage.parse({ section, entries });
        const dates = entries.map(({ date }) => date);
        assert.deepEqual(dates, [...dates].sort().reverse(), `${person.name}: ${section}`);
        assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
      }
  });
});
