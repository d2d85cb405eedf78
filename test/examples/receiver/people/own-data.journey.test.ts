import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Receiver, startReceiver } from '../../../../examples/receiver/server.js';
import { samplePeople } from '../../../../examples/receiver/people/sample-people.js';
import { purgePeople } from '../../../../examples/receiver/people/retention.js';
import { sampleRecord } from '../../../../examples/receiver/people/sample-record.js';
import { isNhsNumber } from '../../../../src/domain/people/nhs-number.js';
import { medicationsAnswer, prescriptionOrder } from '../../../../src/contract/prescriptions.js';
import { recordPage } from '../../../../src/contract/record.js';
import { recordSections } from '../../../../src/domain/record/record-section.js';
import { dataDirectory } from '../../../support/data-directory.js';

const site = 'http://localhost:9999';
let receiver: Receiver;
let now = new Date('2026-11-21T10:00:00Z');
const directory = dataDirectory('receiver-people');

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

describe('endpoint by endpoint', () => {
  const endpoints = [
    ['GET', '/medications'],
    ['POST', '/prescription-orders'],
    ['GET', '/prescription-orders/order-of-marta-0001'],
    ['DELETE', '/prescription-orders/order-of-marta-0001'],
    ['GET', '/record?section=test-results'],
    ['GET', '/record?section=consultations'],
    ['GET', '/record/files/marta-kowal.letter-cardiology'],
    ['GET', '/registrations'],
  ] as const;

  it('another person gets nothing of the first, whatever they ask for', async () => {
    const idris = (await signIn('idris-bevan')).cookie;
    const rosalind = (await signIn('rosalind-achebe')).cookie;
    for (const cookie of [idris, rosalind])
      for (const [method, path] of endpoints) {
        const body =
          method === 'POST' ? JSON.stringify(order('order-of-other-0001', 'marta-kowal.metformin')) : null;
        const answer = await ask(path, cookie, { method, body });
        assert.doesNotMatch(await answer.text(), /marta-kowal|Marta Kowal/, `${method} ${path}`);
        assert.equal(answer.headers.get('Cache-Control'), 'no-store', `${method} ${path}`);
      }
  });

  it('nothing is changed without an origin, from another, or for nobody', async () => {
    const { cookie } = await signIn('marta-kowal');
    const changes = [
      ['POST', '/prescription-orders', order('order-from-where-001', 'marta-kowal.metformin')],
      ['DELETE', '/prescription-orders/order-of-marta-0001', undefined],
      ['POST', '/registrations', { id: 'registration-0000001' }],
      ['POST', '/sign-out', undefined],
    ] as const;
    for (const [method, path, content] of changes) {
      const body = content ? JSON.stringify(content) : null;
      const url = `${receiver.address}${path}`;
      const headers = { Cookie: cookie, 'Content-Type': 'application/json' };
      for (const origin of [undefined, 'https://evil.example', 'null', `${site}.evil.example`]) {
        const answer = await fetch(url, {
          method,
          body,
          headers: { ...headers, ...(origin && { Origin: origin }) },
        });
        assert.equal(answer.status, 403, `${method} ${path} from ${origin}`);
      }
    }
    assert.equal((await ask('/medications', cookie)).status, 200, 'still signed in');
    assert.equal(
      (await ask('/prescription-orders/order-from-where-001', cookie)).status,
      404,
      'nothing was stored',
    );
  });

  it('answers are for the practice’s site alone, and never kept', async () => {
    const { cookie } = await signIn('marta-kowal');
    for (const path of ['/medications', '/record?section=letters', '/registrations', '/record/files/x']) {
      const answer = await ask(path, cookie);
      assert.equal(answer.headers.get('Cache-Control'), 'no-store', path);
      assert.equal(answer.headers.get('Access-Control-Allow-Origin'), site, path);
      assert.equal(
        (await ask(path, cookie, { headers: { Origin: 'https://evil.example' } })).status,
        403,
        path,
      );
    }
  });
});

describe('an order', () => {
  let cookie: string;
  const staff = (path: string, form: Record<string, string>, origin = receiver.address): Promise<Response> =>
    fetch(`${receiver.address}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Origin: origin },
      body: new URLSearchParams(form),
    });
  const page = async (query = ''): Promise<string> =>
    (await fetch(`${receiver.address}/orders${query}`)).text();
  const place = (id: string, more: object, ...medicines: string[]): Promise<Response> =>
    ask('/prescription-orders', cookie, {
      method: 'POST',
      body: JSON.stringify({ ...order(id, ...medicines), ...more }),
    });
  const itemOf = async (id: string) =>
    prescriptionOrder.parse(await (await ask(`/prescription-orders/${id}`, cookie)).json()).items[0]!;
  const item = 'idris-bevan.amlodipine';

  before(async () => {
    ({ cookie } = await signIn('idris-bevan'));
  });

  it('that replaces one in doubt stands in its place, for patient and practice', async () => {
    assert.equal((await place('order-in-doubt-0001', {}, item)).status, 201);
    const items = [{ medicationId: item, note: 'Two <b>left</b>' }];
    const edited = await place('order-edited-000001', { replaces: 'order-in-doubt-0001', items });
    assert.equal(edited.status, 201, await edited.clone().text());
    const { orders = [] } = medicationsAnswer.parse(await (await ask('/medications', cookie)).json());
    assert.deepEqual(
      orders.map(({ id }) => id),
      ['order-edited-000001'],
    );
    const shown = await page();
    assert.match(shown, /Replaces [A-Z0-9]{3}-[A-Z0-9]{3}/);
    assert.match(shown, /Two &lt;b&gt;left&lt;\/b&gt;/);
    assert.equal(shown.match(/<h2>\s*Idris Bevan/g)?.length, 1);
    const marta = (await signIn('marta-kowal')).cookie;
    const stolen = await ask('/prescription-orders', marta, {
      method: 'POST',
      body: JSON.stringify({
        ...order('order-stolen-000001', 'marta-kowal.metformin'),
        replaces: 'order-edited-000001',
      }),
    });
    assert.equal(stolen.status, 201);
    assert.equal(
      (await itemOf('order-edited-000001')).status,
      'requested',
      'another person’s order is not touched',
    );
  });

  it('holds a medicine once', async () => {
    const twice = await place(
      'order-of-two-000001',
      {},
      'idris-bevan.atorvastatin',
      'idris-bevan.atorvastatin',
    );
    assert.equal(twice.status, 422);
    const { errors } = (await twice.json()) as { errors: { pointer: string }[] };
    assert.deepEqual(
      errors.map(({ pointer }) => pointer),
      ['#/items/1/medicationId'],
    );
  });

  it('is moved on by the practice, step by step, and the patient sees each', async () => {
    const path = '/orders/order-edited-000001';
    assert.equal(
      (await staff(path, { item, to: 'sent-to-pharmacy' })).status,
      422,
      'not before it is approved',
    );
    assert.equal((await staff(path, { item, to: 'approved' })).status, 303);
    assert.equal((await itemOf('order-edited-000001')).status, 'approved');
    const late = await ask('/prescription-orders/order-edited-000001', cookie, { method: 'DELETE' });
    assert.equal(late.status, 409);
    assert.equal(((await late.json()) as { code: string }).code, 'too-late');
    assert.equal((await staff(path, { item, to: 'sent-to-pharmacy' })).status, 303);
    assert.equal((await itemOf('order-edited-000001')).status, 'sent-to-pharmacy');
    assert.doesNotMatch(await page(), /Idris Bevan/, 'nothing is left to do');
    assert.match(await page('?state=all'), /Idris Bevan/);
  });

  it('is not approved only with a reason, which the patient reads', async () => {
    assert.equal((await place('order-to-reject-001', {}, 'idris-bevan.atorvastatin')).status, 201);
    const form = { item: 'idris-bevan.atorvastatin', to: 'rejected' };
    assert.equal((await staff('/orders/order-to-reject-001', form)).status, 422);
    const told = { ...form, reason: 'Please book a blood test.' };
    assert.equal((await staff('/orders/order-to-reject-001', told)).status, 303);
    const { status, reason } = await itemOf('order-to-reject-001');
    assert.deepEqual([status, reason], ['rejected', 'Please book a blood test.']);
  });

  it('is moved on only from the receiver’s own page, and only if it is there', async () => {
    const form = { item, to: 'approved' };
    assert.equal((await staff('/orders/order-edited-000001', form, site)).status, 403);
    assert.equal((await staff('/orders/no-such-order-0001', form)).status, 404);
  });

  it('is shown to nobody without the practice’s password', async () => {
    const other = dataDirectory('receiver-staff');
    const guarded = await startReceiver({
      port: 0,
      dataDirectory: other,
      staffPassword: 'a long enough password',
      log: () => undefined,
    });
    for (const path of ['/orders', '/sign-ups'])
      assert.equal((await fetch(`${guarded.address}${path}`, { redirect: 'manual' })).status, 303, path);
    await guarded.stop();
    rmSync(other, { recursive: true, force: true });
  });
});

describe('signing up', () => {
  const registration = (id: string, more: object = {}) => ({
    version: 1,
    id,
    submittedAt: '2026-11-21T10:00:00Z',
    language: 'en',
    practice: {},
    services: ['record'],
    who: 'myself',
    patient: {
      givenName: 'Ada',
      familyName: 'Example',
      dateOfBirth: '1980-02-01',
      registration: 'registered',
      ageGroup: 'adult',
    },
    proof: 'at-practice',
    contact: { phone: '01632 960001', preferred: [], callTimes: [], messageSafe: 'no' },
    coercion: { concern: 'yes', safeContact: 'At work before noon' },
    ...more,
  });
  const send = (body: object, cookie = ''): Promise<Response> =>
    ask('/registrations', cookie, { method: 'POST', body: JSON.stringify(body) });

  it('is stored once for an id, and an edited one is shown to the practice as one with what it replaces', async () => {
    const first = registration('registration-0000001');
    assert.equal((await send(first)).status, 201);
    assert.equal((await send(first)).status, 200);
    assert.equal((await send({ ...first, proof: 'video' })).status, 422);
    const edited = registration('registration-0000002', { replaces: 'registration-0000001', proof: 'video' });
    assert.equal((await send(edited)).status, 201);
    const page = await (await fetch(`${receiver.address}/sign-ups`)).text();
    assert.equal(page.match(/Ada Example/g)?.length, 1);
    assert.match(page, /Replaces [A-Z0-9]{3}-[A-Z0-9]{3}/);
    assert.match(page, /At work before noon/);
    assert.match(page, /Yes, or not sure/);
  });

  it('is answered as before when it is asked again after signing in, or once the sign-in is over', async () => {
    const { cookie } = await signIn('marta-kowal');
    for (const [first, then] of [
      ['', cookie],
      [cookie, ''],
    ] as const) {
      const body = registration(`registration-again-${first ? 'out' : 'in'}`);
      assert.equal((await send(body, first)).status, 201);
      assert.equal((await send(body, then)).status, 200);
    }
    const other = (await signIn('idris-bevan')).cookie;
    assert.equal((await send(registration('registration-again-out'), other)).status, 422);
  });

  it('shows as asked for what somebody asked for themselves, as it stands now', async () => {
    const { cookie } = await signIn('tom-hartley');
    const states = async (): Promise<string[]> => {
      const { services } = (await (await ask('/registrations', cookie)).json()) as {
        services: { service: string; state: string }[];
      };
      return services.filter(({ state }) => state === 'asked-for').map(({ service }) => service);
    };
    const before = await states();
    assert.equal(
      (await send(registration('registration-0000003', { services: ['prescriptions'] }), cookie)).status,
      201,
    );
    assert.deepEqual(await states(), [...before, 'prescriptions']);
    const other = registration('registration-0000004', {
      services: ['record'],
      replaces: 'registration-0000003',
    });
    assert.equal((await send(other, cookie)).status, 201);
    assert.ok(!(await states()).includes('prescriptions'));
  });
});

describe('the record', () => {
  it('is found by what is new and by what lies outside its range', async () => {
    const { cookie } = await signIn('marta-kowal');
    const read = async (query: string) =>
      recordPage.parse(await (await ask(`/record?section=test-results${query}`, cookie)).json());
    const all = await read('');
    const outside = await read('&only=outside');
    assert.ok(outside.entries.length && outside.total! < all.total!);
    for (const { values = [] } of outside.entries)
      assert.ok(values.some(({ inside }) => inside === 'above' || inside === 'below'));
    for (const entry of (await read('&only=new')).entries) assert.equal(entry.new, true);
    assert.equal((await ask('/record?section=test-results&only=sad', cookie)).status, 400);
  });

  it('marks what is new since the last visit, also after signing in again in the middle of one', async () => {
    const start = now;
    const person = samplePeople.find(({ id }) => id === 'ada-hundred')!;
    const today = '2026-12-09';
    const latest = sampleRecord(person, 'test-results', today)[0]!.date;
    assert.ok(latest < today);
    const newestAt = async (moment: string): Promise<boolean | undefined> => {
      now = new Date(moment);
      const { cookie } = await signIn(person.id);
      const answer = await ask('/record?section=test-results', cookie);
      return recordPage.parse(await answer.json()).entries[0]!.new;
    };
    try {
      await newestAt(`${latest}T09:00:00Z`);
      assert.equal(await newestAt(`${today}T09:00:00Z`), true, 'it may have come later on that day');
      assert.equal(await newestAt(`${today}T09:30:00Z`), true, 'the same visit');
      assert.equal(await newestAt(`${today}T18:00:00Z`), undefined, 'another visit');
    } finally {
      now = start;
    }
  });

  it('gives files to look at and to keep, in which nothing can run', async () => {
    const { cookie } = await signIn('marta-kowal');
    const { entries } = recordPage.parse(await (await ask('/record?section=letters', cookie)).json());
    const { url, downloadUrl } = entries.find(({ file }) => file)!.file!;
    for (const [address, kind] of [
      [url, 'inline'],
      [downloadUrl!, 'attachment'],
    ] as const) {
      const answer = await fetch(address, { headers: { Cookie: cookie } });
      assert.match(answer.headers.get('Content-Disposition')!, new RegExp(`^${kind}`));
      assert.match(answer.headers.get('Content-Security-Policy')!, /sandbox/);
      assert.equal(answer.headers.get('X-Content-Type-Options'), 'nosniff');
      assert.match(await answer.text(), /^%PDF/);
    }
  });

  it('of ten thousand entries is read to its end, page by page, each entry once', async () => {
    const { cookie } = await signIn('rosalind-achebe');
    const seen = new Set<string>();
    let next: string | undefined = '9800';
    for (let pages = 0; next !== undefined; pages++) {
      assert.ok(pages < 30, 'it has an end');
      const answer: Response = await ask(`/record?section=test-results&cursor=${next}`, cookie);
      const page = recordPage.parse(await answer.json());
      assert.ok(page.total! >= 10_000);
      for (const { id } of page.entries) {
        assert.ok(!seen.has(id));
        seen.add(id);
      }
      ({ next } = page);
    }
    assert.ok(seen.size > 200);
  });
});

describe('the end of the retention time', () => {
  const signUp = (id: string) => ({
    version: 1,
    id,
    submittedAt: now.toISOString(),
    language: 'en',
    services: ['record'],
    who: 'myself',
    patient: {
      givenName: 'Vanishing',
      familyName: 'Person',
      dateOfBirth: '1980-03-31',
      registration: 'registered',
      ageGroup: 'adult',
    },
    proof: 'at-practice',
    practice: {},
    contact: { preferred: ['phone'], phone: '07700 900982', callTimes: [] },
  });

  it('takes the content of orders and sign-ups and leaves their ids, which are answered and never used anew', async () => {
    const placedAt = now;
    const { cookie } = await signIn('marta-kowal');
    const orderable = medicationsAnswer
      .parse(await (await ask('/medications', cookie)).json())
      .medications.find(({ orderable: can }) => can)!;
    const placed = JSON.stringify(order('retention-order-000000000', orderable.id));
    const asked = JSON.stringify(signUp('retention-sign-up-0000000'));
    assert.equal((await ask('/prescription-orders', cookie, { method: 'POST', body: placed })).status, 201);
    assert.equal((await ask('/registrations', '', { method: 'POST', body: asked })).status, 201);
    const days = (count: number): Date => new Date(placedAt.getTime() + count * 86_400_000);
    const { database } = receiver;
    assert.equal(await purgePeople(database, 365, days(364)), 0);
    assert.ok((await purgePeople(database, 365, days(366))) >= 2);
    assert.equal(await purgePeople(database, 365, days(366)), 0);
    const left = JSON.stringify([
      await database.selectFrom('prescription_orders').selectAll().execute(),
      await database.selectFrom('registrations').selectAll().execute(),
    ]);
    assert.ok(left.includes('retention-order-000000000') && left.includes('retention-sign-up-0000000'));
    assert.ok(!left.includes('Vanishing') && !left.includes(orderable.name));
    const again = await ask('/prescription-orders', cookie, { method: 'POST', body: placed });
    assert.equal(again.status, 200);
    assert.deepEqual(prescriptionOrder.parse(await again.json()).items, []);
    assert.equal((await ask('/registrations', '', { method: 'POST', body: asked })).status, 200);
    const { orders } = medicationsAnswer.parse(await (await ask('/medications', cookie)).json());
    assert.deepEqual(orders, []);
    for (const page of ['/orders?state=all', '/sign-ups'])
      assert.equal((await fetch(`${receiver.address}${page}`)).status, 200, page);
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
