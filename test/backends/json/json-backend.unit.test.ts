import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonBackend } from '../../../src/backends/json/json-backend.js';
import { endpointsBelow } from '../../../src/contract/endpoints.js';
import type { BackendConfig } from '../../../src/contract/backend-config.js';
import type { Booking } from '../../../src/contract/booking.js';
import type { Registration } from '../../../src/contract/registration-request.js';
import { json, newRequestId, problem, sampleRequest, scriptedServer } from '../scripted-server.js';
import type { Seen, Step } from '../scripted-server.js';

function backend(steps: Step[], config: Partial<BackendConfig> = {}) {
  const server = scriptedServer(...steps);
  const settings = { name: 'json', endpoints: endpointsBelow('https://practice.example/api/'), ...config };
  return { ...server, ...jsonBackend(settings, server.environment) };
}

const { patient } = sampleRequest();
const appointment = (id: string, more: object = {}) => ({
  id,
  start: '2026-03-03T09:00:00Z',
  end: '2026-03-03T09:15:00Z',
  mode: 'in-person',
  status: 'booked',
  ...more,
});
const booking = (): Booking => ({
  version: 1,
  id: newRequestId(),
  slotId: 's/1',
  holdId: 'hold-00000000000001',
  submittedAt: '2026-03-02T09:00:00Z',
  language: 'en',
  patient,
  contact: { phone: '07700 900123' },
});

test('asks for slots by day, mode and hold, and does not keep an old answer', async () => {
  const slots = [{ id: '1' }, 'rubbish'];
  const server = backend([
    json({ slots, bookable: { latest: '2026-04-01T00:00:00Z' } }, 200, {
      Date: 'Mon, 02 Mar 2026 09:00:07 GMT',
    }),
  ]);
  const outcome = await server.listSlots({
    from: '2026-03-02',
    to: '2026-03-08',
    modes: ['telephone', 'video'],
    hold: 'h-1',
  });
  assert.equal(
    server.seen[0]!.url,
    'https://practice.example/api/slots?from=2026-03-02&to=2026-03-08&mode=telephone&mode=video&hold=h-1',
  );
  assert.equal(server.seen[0]!.init.cache, 'no-cache');
  assert.equal(server.seen[0]!.init.headers.has('Idempotency-Key'), false);
  assert.deepEqual(outcome, {
    kind: 'accepted',
    value: {
      slots,
      bookable: { latest: '2026-04-01T00:00:00Z' },
      serverTime: Date.parse('2026-03-02T09:00:07Z'),
    },
  });
});

test('leaves away what is not asked for', async () => {
  const server = backend([json({ slots: [] })]);
  const outcome = await server.listSlots({ from: '2026-03-02', to: '2026-03-08' });
  assert.equal(server.seen[0]!.url, 'https://practice.example/api/slots?from=2026-03-02&to=2026-03-08');
  assert.deepEqual(outcome, { kind: 'accepted', value: { slots: [] } });
});

test('a read that fails is not sent, after four attempts', async () => {
  const server = backend([new TypeError('Failed to fetch')]);
  const outcome = await server.getStatus();
  assert.deepEqual([outcome.kind, server.seen.length], ['not-sent', 4]);
  const refused = await backend([problem(400, { code: 'invalid' })]).getStatistics();
  assert.equal(refused.kind, 'refused');
});

for (const read of ['getStatus', 'getStatistics', 'getAccess', 'listMedications'] as const)
  test(`${read}: what is not of the contract is not sent, with its status`, async () => {
    for (const answer of [
      json({}),
      json(null),
      new Response('<p>Sign in</p>'),
      json({ services: 7, months: 7, medications: 7 }),
    ]) {
      const outcome = await backend([answer])[read]();
      assert.deepEqual(outcome, {
        kind: 'not-sent',
        problem: { type: 'about:blank', title: 'unreadable', code: 'unreadable', status: 200 },
      });
    }
    const signedOut = await backend([problem(401)])[read]();
    assert.equal(signedOut.kind !== 'accepted' && signedOut.problem.status, 401);
  });

test('appends to an address as it is, with a slash at its end or in the middle', async () => {
  for (const address of ['https://practice.example/a/b/slots', 'https://practice.example/a/b/slots/']) {
    const server = backend([problem(404)], { endpoints: { appointments: address } });
    await server.getAppointment('x');
    assert.equal(server.seen[0]!.url, 'https://practice.example/a/b/slots/x');
  }
});

test('an answer that is none of the contract is believed nowhere', async () => {
  const rubbish = () => backend([json('yes')]);
  const outcomes = [
    await rubbish().holdSlot('a', 'hold-00000000000001'),
    await rubbish().listRecord({ section: 'letters' }),
    await rubbish().listMedications(),
  ];
  for (const { kind } of outcomes) assert.equal(kind, 'not-sent');
});

test('holds and releases a slot whose id needs escaping', async () => {
  const held = backend([json({ holdId: 'hold-00000000000001', expires: '2026-03-02T09:10:00Z' })]);
  const outcome = await held.holdSlot('a/b c', 'hold-00000000000001');
  assert.equal(held.seen[0]!.url, 'https://practice.example/api/slots/a%2Fb%20c/hold/hold-00000000000001');
  assert.equal(held.seen[0]!.init.method, 'PUT');
  assert.equal(outcome.kind, 'accepted');
  const other = await backend([
    json({ holdId: 'hold-00000000000002', expires: '2026-03-02T09:10:00Z' }),
  ]).holdSlot('a', 'hold-00000000000001');
  assert.equal(other.kind, 'not-sent');
  const none = await backend([problem(405)]).holdSlot('a', 'hold-00000000000001');
  assert.equal(none.kind !== 'accepted' && none.problem.status, 405);
  const released = backend([json(null, 204)]);
  assert.deepEqual(await released.releaseSlot('a', 'hold-00000000000001'), {
    kind: 'accepted',
    value: { holdId: 'hold-00000000000001' },
  });
  const [{ url, init }] = released.seen as [Seen];
  assert.deepEqual(
    [init.method, url, init.keepalive],
    ['DELETE', 'https://practice.example/api/slots/a/hold/hold-00000000000001', true],
    'it outlives the page',
  );
  assert.equal(released.seen[0]!.init.method, 'DELETE');
});

test('books once, with the id as the key, and believes only an appointment with that id', async () => {
  const wish = booking();
  const server = backend([
    new TypeError('Failed to fetch'),
    json(appointment(wish.id, { manageToken: 'T' }), 201),
  ]);
  const outcome = await server.book(wish);
  assert.equal(outcome.kind === 'accepted' && outcome.value.manageToken, 'T');
  assert.deepEqual(
    server.seen.map(({ init }) => init.headers.get('Idempotency-Key')),
    [`"${wish.id}"`, `"${wish.id}"`],
  );
  assert.deepEqual(JSON.parse(String(server.seen[0]!.init.body)), wish);
  const other = await backend([json(appointment(newRequestId()), 201)]).book(booking());
  assert.equal(other.kind, 'unconfirmed');
});

test('a slot that somebody else took is refused', async () => {
  const outcome = await backend([problem(409, { code: 'slot-taken' })]).book(booking());
  assert.deepEqual(
    [outcome.kind, outcome.kind !== 'accepted' && outcome.problem.code],
    ['refused', 'slot-taken'],
  );
});

test('sees, moves and cancels with the token of the booking', async () => {
  const id = newRequestId();
  const calls = backend([json(appointment(id)), json(appointment(id)), json({ id, status: 'cancelled' })], {
    getToken: () => 'page',
  });
  assert.equal((await calls.getAppointment(id, { token: 'T' })).kind, 'accepted');
  assert.equal((await calls.move(id, { slotId: 's2' }, { token: 'T' })).kind, 'accepted');
  assert.deepEqual(await calls.cancel(id, { token: 'T' }), {
    kind: 'accepted',
    value: { id, status: 'cancelled' },
  });
  assert.deepEqual(
    calls.seen.map(({ init, url }) => [init.method, url, init.headers.get('Authorization')]),
    [
      ['GET', `https://practice.example/api/appointments/${id}`, 'Bearer T'],
      ['PATCH', `https://practice.example/api/appointments/${id}`, 'Bearer T'],
      ['DELETE', `https://practice.example/api/appointments/${id}`, 'Bearer T'],
    ],
  );
  assert.deepEqual(JSON.parse(String(calls.seen[1]!.init.body)), { version: 1, slotId: 's2' });
});

test('takes the page’s own token where there is none of the booking', async () => {
  const id = newRequestId();
  const calls = backend([json(appointment(id))], { getToken: () => 'page' });
  await calls.getAppointment(id);
  assert.equal(calls.seen[0]!.init.headers.get('Authorization'), 'Bearer page');
});

test('a cancelling that is repeated and finds nothing any more counts as cancelled; one that never was does not', async () => {
  const id = newRequestId();
  const repeated = await backend([new TypeError('Failed to fetch'), problem(404)]).cancel(id);
  assert.deepEqual(repeated, { kind: 'accepted', value: { id, status: 'cancelled' } });
  const unknown = await backend([problem(404)]).cancel(newRequestId());
  assert.equal(unknown.kind, 'not-sent');
  const page = await backend([
    new TypeError('Failed to fetch'),
    new Response('not here', { status: 404 }),
  ]).cancel(newRequestId());
  assert.equal(page.kind, 'unconfirmed');
  const broken = await backend([problem(500, { code: 'x' })]).cancel(newRequestId());
  assert.equal(broken.kind, 'unconfirmed');
});

test('what was cancelled stays cancelled when it is cancelled again and is gone', async () => {
  const id = newRequestId();
  const done = { kind: 'accepted', value: { id, status: 'cancelled' } };
  const server = backend([json(done.value), problem(404), new Response('not here', { status: 404 })]);
  assert.deepEqual(await server.cancel(id), done);
  assert.deepEqual(await server.cancel(id), done);
  assert.equal(
    (await server.cancel(id)).kind,
    'unconfirmed',
    'a page of somebody else is no word of the server',
  );
  assert.equal((await backend([problem(401)]).cancel(id)).kind, 'unconfirmed', 'after a doubt');
});

test('an unconfirmed move does not put another move of the same appointment in doubt', async () => {
  const id = newRequestId();
  assert.equal((await backend([json({})]).move(id, { slotId: 's2' })).kind, 'unconfirmed');
  assert.equal((await backend([problem(401)]).move(id, { slotId: 's2' })).kind, 'unconfirmed');
  assert.equal((await backend([problem(401)]).move(id, { slotId: 's3' })).kind, 'not-sent');
});

test('tells whether a personal answer may be kept by others', async () => {
  const medications = { medications: [{ id: '1', name: 'Amlodipine', orderable: true }] };
  const good = await backend([
    json(medications, 200, { 'Cache-Control': 'private, no-store' }),
  ]).listMedications();
  assert.deepEqual(good, { kind: 'accepted', value: { ...medications, noStore: true } });
  const bad = await backend([json(medications)]).listMedications();
  assert.equal(bad.kind === 'accepted' && bad.value.noStore, false);
});

test('orders, follows and cancels a prescription', async () => {
  const id = newRequestId();
  const order = { id, items: [{ medicationId: '1', name: 'Amlodipine', status: 'requested' }] };
  const calls = backend([json(order, 201), json(order), json({ ...order, cancellable: false })]);
  const wish = {
    version: 1 as const,
    id,
    submittedAt: '2026-03-02T09:00:00Z',
    language: 'en',
    items: [{ medicationId: '1', note: 'half' }],
  };
  assert.equal((await calls.orderPrescription(wish)).kind, 'accepted');
  assert.deepEqual(await calls.getOrder(id), { kind: 'accepted', value: { ...order, noStore: false } });
  assert.equal((await calls.cancelOrder(id)).kind, 'accepted');
  assert.deepEqual(
    calls.seen.map(({ init, url }) => [
      init.method,
      url.replace(id, '{id}'),
      init.headers.get('Idempotency-Key'),
    ]),
    [
      ['POST', 'https://practice.example/api/prescription-orders', `"${id}"`],
      ['GET', 'https://practice.example/api/prescription-orders/{id}', null],
      ['DELETE', 'https://practice.example/api/prescription-orders/{id}', null],
    ],
  );
});

test('reads a page of the record, leaves malformed entries out and counts them', async () => {
  const entry = { id: '1', date: '2026-02-01', title: 'HbA1c', values: [{ name: 'HbA1c', value: 48 }] };
  const server = backend([
    json({ section: 'test-results', entries: [entry, { id: '2' }, null], next: 'c2', total: 3 }),
  ]);
  const outcome = await server.listRecord({
    section: 'test-results',
    cursor: 'c1',
    series: 'hba1c',
    search: 'sugar & co',
  });
  assert.equal(
    server.seen[0]!.url,
    'https://practice.example/api/record?section=test-results&cursor=c1&series=hba1c&search=sugar+%26+co',
  );
  assert.deepEqual(outcome, {
    kind: 'accepted',
    value: { section: 'test-results', entries: [entry], next: 'c2', total: 3, malformed: 2, noStore: false },
  });
  const other = await backend([json({ section: 'letters', entries: [] })]).listRecord({
    section: 'test-results',
  });
  assert.equal(other.kind, 'not-sent');
});

test('registers once, and tells how each service stands', async () => {
  const wish: Registration = {
    version: 1,
    id: newRequestId(),
    submittedAt: '2026-03-02T09:00:00Z',
    language: 'en',
    practice: {},
    services: ['record'],
    who: 'myself',
    patient,
    proof: 'at-practice',
    contact: { preferred: [], callTimes: [] },
  };
  const services = [{ service: 'record', state: 'asked-for' }];
  const calls = backend([json({ id: wish.id, reference: 'AB12', services }, 201), json({ services })]);
  assert.deepEqual(await calls.register(wish), {
    kind: 'accepted',
    value: { id: wish.id, reference: 'AB12', services },
  });
  assert.deepEqual(await calls.getAccess(), { kind: 'accepted', value: { services, noStore: false } });
  assert.deepEqual(
    calls.seen.map(({ init }) => init.method),
    ['POST', 'GET'],
  );
});

test('reads status and statistics', async () => {
  const status = { updatedAt: '2026-03-02T09:00:00Z', services: [{ service: 'requests', state: 'busy' }] };
  assert.deepEqual(await backend([json(status)]).getStatus(), { kind: 'accepted', value: status });
  const months = [{ month: '2026-02', participating: true, clinical: 700, administrative: null, other: 3 }];
  assert.deepEqual(await backend([json({ months })]).getStatistics(), {
    kind: 'accepted',
    value: { months },
  });
});

test('null is absent at any depth; in a list, and for a figure that is suppressed, it is what it is', async () => {
  const updatedAt = '2026-03-02T09:00:00Z';
  const services = [{ service: 'requests', state: 'busy' }];
  assert.deepEqual(
    await backend([
      json({ updatedAt, services: [{ ...services[0], note: null, until: null }], message: null }),
    ]).getStatus(),
    { kind: 'accepted', value: { updatedAt, services } },
  );
  const figures = { month: '2026-02', participating: true, clinical: 700, administrative: null, other: 3 };
  assert.deepEqual(
    await backend([json({ odsCode: null, months: [{ ...figures, patients: null }] })]).getStatistics(),
    { kind: 'accepted', value: { months: [{ ...figures, patients: null }] } },
  );
  const { other: _, ...fewer } = figures;
  assert.equal((await backend([json({ months: [fewer] })]).getStatistics()).kind, 'not-sent');
  const id = newRequestId();
  assert.deepEqual(
    await backend([
      json(appointment(id, { clinician: null, location: null, manageToken: null })),
    ]).getAppointment(id),
    { kind: 'accepted', value: appointment(id) },
  );
  assert.deepEqual(
    await backend([json({ slots: [null, { id: 's', clinician: null }] })]).listSlots({
      from: '2026-03-02',
      to: '2026-03-08',
    }),
    {
      kind: 'accepted',
      value: { slots: [null, { id: 's' }] },
    },
  );
});

test('what the settings name no address for is not sent', async () => {
  const none = backend([json({})], { endpoints: {} });
  for (const outcome of [
    await none.getStatus(),
    await none.book(booking()),
    await none.cancel(newRequestId()),
  ])
    assert.deepEqual(
      [outcome.kind, outcome.kind !== 'accepted' && outcome.problem.code],
      ['not-sent', 'no-endpoint'],
    );
  assert.equal(none.seen.length, 0);
});
