import assert from 'node:assert/strict';
import { test } from 'node:test';
import { demoBackend } from '../../../src/backends/demo/demo-backend.js';
import { appointment } from '../../../src/contract/appointments.js';
import { check } from '../../../src/contract/issues.js';
import { medicationsAnswer, prescriptionOrder } from '../../../src/contract/prescriptions.js';
import { recordPage } from '../../../src/contract/record.js';
import { recordSections } from '../../../src/domain/record/record-section.js';
import { accessAnswer, registrationAnswer } from '../../../src/contract/registration.js';
import { serviceStatus } from '../../../src/contract/service-status.js';
import { slotsAnswer } from '../../../src/contract/slots.js';
import { statistics } from '../../../src/contract/statistics.js';
import { newRequestId, sampleRequest, scriptedServer } from '../scripted-server.js';
import type { Outcome } from '../../../src/backends.js';

const demo = () => {
  const server = scriptedServer(new Error('the demonstration must not use the network'));
  return { ...server, ...demoBackend({ name: 'demo', endpoints: {} }, server.environment) };
};

async function value<T>(outcome: Promise<Outcome<T>>): Promise<T> {
  const settled = await outcome;
  assert.equal(settled.kind, 'accepted');
  return (settled as { value: T }).value;
}

const { patient } = sampleRequest();
const wish = (slotId: string, id = newRequestId()) => ({
  version: 1 as const,
  id,
  slotId,
  submittedAt: '2026-03-02T09:00:00Z',
  language: 'en',
  patient,
  contact: {},
});
const week = { from: '2026-03-02', to: '2026-03-08' };

test('accepts a request without the network, with a reference that says what it is', async () => {
  const backend = demo();
  const request = sampleRequest();
  const first = await value(backend.sendRequest(request));
  assert.equal(first.id, request.id);
  assert.match(first.reference, /^DEMO-\d{4}$/);
  assert.equal((await value(backend.sendRequest(request))).reference, first.reference);
  assert.equal(backend.seen.length, 0);
});

test('shows progress, and stops when it is stopped', async () => {
  const backend = demo();
  const steps: number[] = [];
  await backend.sendRequest(sampleRequest(), { onProgress: (sent, total) => void steps.push(sent / total) });
  assert.deepEqual(steps, [0, 0.25, 0.5, 0.75, 1]);
  const outcome = await backend.sendRequest(sampleRequest(), { signal: AbortSignal.abort() });
  assert.deepEqual(
    [outcome.kind, outcome.kind !== 'accepted' && outcome.problem.code],
    ['not-sent', 'aborted'],
  );
});

test('counts files as the contract does, and their bytes in the progress', async () => {
  const backend = demo();
  const attachments = [{ name: 'a.png', type: 'image/png' as const, size: 3 }];
  const files = [new Blob(['abc'])];
  await assert.rejects(
    async () => backend.sendRequest(sampleRequest(), { files }),
    /1 files for 0 attachments/,
  );
  await assert.rejects(async () => backend.sendRequest(sampleRequest({ attachments })), TypeError);
  const totals = new Set<number>();
  const onProgress = (_: number, total: number) => void totals.add(total);
  await value(backend.sendRequest(sampleRequest({ attachments }), { files, onProgress }));
  assert.deepEqual([...totals], [1003]);
});

test('takes time as a network does, and its references from chance', async () => {
  const { environment, elapsed } = scriptedServer(new Error('no network'));
  const backend = demoBackend({ name: 'demo', endpoints: {} }, { ...environment, random: () => 0.0042 });
  assert.equal((await value(backend.sendRequest(sampleRequest()))).reference, 'DEMO-0042');
  assert.equal(elapsed(), 400);
  const stopped = await backend.getStatus({ signal: AbortSignal.abort() });
  assert.deepEqual([stopped.kind, elapsed()], ['not-sent', 400], 'at once');
  const started = Date.now();
  await value(demoBackend({ name: 'demo', endpoints: {} }).getStatus());
  assert.ok(Date.now() - started > 300, 'by the clock where nothing else is given');
});

test('says of what is not there that it is not, with the status of a server', async () => {
  const backend = demo();
  const problems = [
    await backend.getAppointment('nobody'),
    await backend.move('nobody', { slotId: 'x' }),
    await backend.cancel('nobody'),
    await backend.getOrder('nobody'),
    await backend.cancelOrder('nobody'),
  ];
  for (const outcome of problems)
    assert.deepEqual(outcome, {
      kind: 'not-sent',
      problem: { type: 'about:blank', title: 'not-found', code: 'not-found', status: 404 },
    });
  const aborted = await backend.getStatus({ signal: AbortSignal.abort() });
  assert.ok(aborted.kind !== 'accepted' && !('status' in aborted.problem));
});

test('offers believable times in surgery hours, none of them past, by mode', async () => {
  const backend = demo();
  const found = await value(backend.listSlots(week));
  assert.deepEqual(check(slotsAnswer, found).issues, []);
  const slots = slotsAnswer.parse(found).slots;
  assert.ok(slots.length > 10, String(slots.length));
  for (const { start } of slots) {
    assert.ok(Date.parse(start) > backend.environment.now());
    assert.match(start, /T(0[89]|1[0-6]):/);
  }
  const byPhone = slotsAnswer.parse(await value(backend.listSlots({ ...week, modes: ['telephone'] }))).slots;
  assert.ok(byPhone.length && byPhone.every(({ mode }) => mode === 'telephone'));
});

test('books, moves and cancels; a taken slot is gone for others', async () => {
  const backend = demo();
  const [first, second] = slotsAnswer.parse(await value(backend.listSlots(week))).slots;
  const mine = wish(first!.id);
  const booked = await value(backend.book(mine));
  assert.deepEqual(check(appointment, booked).issues, []);
  assert.equal(booked.start, first!.start);
  assert.deepEqual(
    [booked.manageToken, booked.practice?.phone, !!booked.practice?.name, !!booked.preparation],
    [`demo-${mine.id}`, '01632 960001', true, true],
  );
  assert.equal((await backend.book(wish('2026-03-02T1'))).kind, 'refused', 'no such slot');
  assert.equal((await value(backend.move(mine.id, { slotId: first!.id }))).start, first!.start, 'its own');
  assert.deepEqual(await value(backend.book(mine)), booked, 'once per id');
  const taken = await backend.book(wish(first!.id));
  assert.deepEqual([taken.kind, taken.kind !== 'accepted' && taken.problem.code], ['refused', 'slot-taken']);
  const left = slotsAnswer.parse(await value(backend.listSlots(week))).slots;
  assert.ok(!left.some(({ id }) => id === first!.id));
  assert.equal((await value(backend.move(mine.id, { slotId: second!.id }))).start, second!.start);
  assert.equal((await value(backend.getAppointment(mine.id))).start, second!.start);
  assert.deepEqual(await value(backend.cancel(mine.id)), { id: mine.id, status: 'cancelled' });
  assert.equal((await value(backend.getAppointment(mine.id))).status, 'cancelled');
  assert.equal((await value(backend.book(wish(second!.id)))).start, second!.start, 'free again');
  const unknown = await backend.cancel('nobody');
  assert.equal(unknown.kind, 'not-sent');
});

test('holds and releases', async () => {
  const backend = demo();
  const held = await value(backend.holdSlot('x', 'hold-00000000000001'));
  assert.equal(held.expires, '2026-03-02T09:10:00.400Z');
  assert.deepEqual(await value(backend.releaseSlot('x', 'hold-00000000000001')), {
    holdId: 'hold-00000000000001',
  });
});

test('orders medicines, follows and cancels the order', async () => {
  const backend = demo();
  const list = await value(backend.listMedications());
  assert.deepEqual(check(medicationsAnswer, list).issues, []);
  assert.ok(
    list.medications.some(({ orderable }) => orderable) &&
      list.medications.some(({ orderable }) => !orderable),
  );
  const id = newRequestId();
  const order = await value(
    backend.orderPrescription({
      version: 1,
      id,
      submittedAt: '2026-03-02T09:00:00Z',
      language: 'en',
      items: [{ medicationId: list.medications[0]!.id }],
    }),
  );
  assert.deepEqual(check(prescriptionOrder, order).issues, []);
  assert.equal(order.items[0]!.name, list.medications[0]!.name);
  assert.match(order.reference!, /^DEMO-/);
  assert.equal((await value(backend.getOrder(id))).items[0]!.status, 'requested');
  assert.equal((await value(backend.cancelOrder(id))).items[0]!.status, 'cancelled');
  const cancelled = await value(backend.getOrder(id));
  assert.deepEqual([order.cancellable, cancelled.cancellable, cancelled.noStore], [true, false, true]);
  assert.equal(order.pharmacy!.name, 'Fernbank Pharmacy');
  const second = await value(
    backend.orderPrescription({
      version: 1,
      id: newRequestId(),
      submittedAt: '2026-03-02T09:00:00Z',
      language: 'en',
      items: [{ medicationId: 'unknown' }],
      pharmacy: list.pharmacies![1]!,
    }),
  );
  assert.deepEqual([second.items[0]!.name, second.pharmacy!.id], ['unknown', 'ph-2']);
  const after = await value(backend.listMedications());
  assert.deepEqual(
    after.orders!.map((each) => each.id),
    [second.id, id],
    'the newest first',
  );
  assert.deepEqual([after.noStore, after.pharmacies!.length], [true, 2]);
  assert.equal((await backend.getOrder('nobody')).kind, 'not-sent');
});

test('shows every section of a record, page by page, by series and by search', async () => {
  const backend = demo();
  for (const section of recordSections) {
    const page = await value(backend.listRecord({ section }));
    assert.deepEqual(check(recordPage, page).issues, []);
    assert.ok(page.entries.length, section);
    const dates = page.entries.map(({ date }) => date);
    assert.deepEqual(dates, [...dates].sort().reverse(), `${section}: newest first`);
  }
  const first = await value(backend.listRecord({ section: 'test-results' }));
  const second = await value(backend.listRecord({ section: 'test-results', cursor: first.next }));
  assert.equal(first.entries.length + second.entries.length, first.total);
  assert.equal(second.next, undefined);
  assert.equal(
    (await value(backend.listRecord({ section: 'test-results', series: 'none' }))).entries.length,
    0,
  );
  const count = async (query: Parameters<typeof backend.listRecord>[0]) =>
    (await value(backend.listRecord(query))).total;
  assert.equal(await count({ section: 'letters', search: 'CARDIO' }), 1);
  assert.equal(await count({ section: 'letters', search: 'no follow-up' }), 1, 'in the text, too');
  assert.equal(await count({ section: 'allergies', search: 'undefined' }), 0);
  assert.equal(await count({ section: 'test-results', series: 'hba1c' }), 24);
  assert.equal(await count({ section: 'letters', series: 'hba1c' }), 0);
  assert.equal(await count({ section: 'letters', only: 'new' }), 1);
  const outside = await value(backend.listRecord({ section: 'test-results', only: 'outside' }));
  assert.ok(outside.total! > 3 && outside.total! < 24);
  assert.ok(outside.entries.every((entry) => entry.values![0]!.inside === 'above'));
  assert.equal(await count({ section: 'letters', only: 'outside' }), 0);
  assert.deepEqual([first.noStore, first.malformed, first.entries.length], [true, 0, 20]);
});

test('asks for online services, and then shows them as asked for', async () => {
  const backend = demo();
  const before = await value(backend.getAccess());
  assert.deepEqual(check(accessAnswer, before).issues, []);
  const answer = await value(
    backend.register({
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
    }),
  );
  assert.deepEqual(check(registrationAnswer, answer).issues, []);
  assert.match(answer.reference, /^DEMO-/);
  const after = await value(backend.getAccess());
  assert.deepEqual(
    [before, after].map(({ services }) => services.find(({ service }) => service === 'record')!.state),
    ['off', 'asked-for'],
  );
  assert.deepEqual(
    before.services.map(({ service, state }) => `${service} ${state}`),
    ['appointments on', 'prescriptions off', 'record off'],
  );
  assert.equal(before.noStore, true);
});

test('shows a believable status and a year of statistics, mostly clinical', async () => {
  const backend = demo();
  assert.deepEqual(check(serviceStatus, await value(backend.getStatus())).issues, []);
  const year = await value(backend.getStatistics());
  assert.deepEqual(check(statistics, year).issues, []);
  assert.deepEqual(
    [year.months.length, year.months[0]!.month, year.months[11]!.month],
    [12, '2025-03', '2026-02'],
  );
  for (const { clinical, administrative, other } of year.months)
    assert.ok(Math.abs(clinical! / (clinical! + administrative! + other!) - 0.73) < 0.01);
});
