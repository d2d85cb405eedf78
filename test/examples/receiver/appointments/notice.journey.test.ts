import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Receiver, startReceiver } from '../../../../examples/receiver/server.js';
import type { Appointment } from '../../../../src/contract/appointments.js';
import type { SlotsAnswer } from '../../../../src/contract/slots.js';
import { dataDirectory } from '../../../support/data-directory.js';
import { sampleBooking } from './sample-booking.js';

const day = '2026-11-24';
const slotAt = (time: string): string => `${day}-${time}-ada-cole`;
const directory = dataDirectory('receiver-notice');
let receiver: Receiver;
let now = new Date(`${day}T08:00:00Z`);

before(async () => {
  receiver = await startReceiver({ port: 0, dataDirectory: directory, log: () => undefined, now: () => now });
  const answer = await fetch(`${receiver.address}/sessions`, {
    method: 'POST',
    body: new URLSearchParams({
      date: day,
      from: '09:00',
      to: '11:00',
      length: '10',
      mode: 'telephone',
      clinician: 'Ada Cole',
    }),
    redirect: 'manual',
    headers: { Origin: receiver.address },
  });
  assert.match(answer.headers.get('Location')!, /added=12$/);
});
after(async () => {
  await receiver.stop();
  rmSync(directory, { recursive: true, force: true });
});

const hold = async (slotId: string, holdId: string): Promise<number> =>
  (await fetch(`${receiver.address}/slots/${slotId}/hold/${holdId}`, { method: 'PUT' })).status;
const book = async (slotId: string, holdId?: string): Promise<number> =>
  (
    await fetch(`${receiver.address}/appointments`, {
      method: 'POST',
      body: JSON.stringify(sampleBooking(slotId, holdId === undefined ? {} : { holdId })),
    })
  ).status;
const listed = async (holdId: string): Promise<SlotsAnswer['slots']> => {
  const answer = await fetch(`${receiver.address}/slots?from=${day}&to=${day}&hold=${holdId}`);
  return ((await answer.json()) as SlotsAnswer).slots;
};

describe('the notice before an appointment', () => {
  it('is asked of a page that only says that it holds the time', async () => {
    now = new Date(`${day}T08:30:00Z`);
    assert.equal(await hold(slotAt('0910'), 'hold-too-late-0001'), 409);
    assert.equal(await book(slotAt('0910')), 409);
    assert.equal(await book(slotAt('0910'), 'hold-never-made-01'), 409);
    assert.equal(await hold(slotAt('0940'), 'hold-in-time-00001'), 200);
  });

  it('is kept by whoever holds the time since before: it stays listed, is held longer, and booked', async () => {
    const mine = 'hold-in-time-00002';
    now = new Date(`${day}T08:59:00Z`);
    assert.equal(await hold(slotAt('1000'), mine), 200);
    now = new Date(`${day}T09:05:00Z`);
    assert.ok((await listed(mine)).some(({ id, held }) => id === slotAt('1000') && held));
    assert.ok(!(await listed('hold-of-another-01')).some(({ start }) => start < `${day}T10:05`));
    assert.equal(await hold(slotAt('1000'), mine), 200);
    now = new Date(`${day}T09:12:00Z`);
    assert.equal(await book(slotAt('1000'), mine), 201);
  });

  it('is asked again once the hold is over', async () => {
    const mine = 'hold-in-time-00003';
    now = new Date(`${day}T09:00:00Z`);
    assert.equal(await hold(slotAt('1010'), mine), 200);
    now = new Date(`${day}T09:30:00Z`);
    assert.equal(await book(slotAt('1010'), mine), 409);
  });
});

it('an appointment that has begun is neither moved nor cancelled; what was done before stands', async () => {
  now = new Date(`${day}T08:00:00Z`);
  const make = async (slotId: string): Promise<Appointment> => {
    const body = JSON.stringify(sampleBooking(slotId));
    return (await (
      await fetch(`${receiver.address}/appointments`, { method: 'POST', body })
    ).json()) as Appointment;
  };
  const [kept, cancelled] = [await make(slotAt('1020')), await make(slotAt('1030'))];
  const change = async ({ id, manageToken }: Appointment, method: string, body?: object) => {
    const answer = await fetch(`${receiver.address}/appointments/${id}`, {
      method,
      headers: { Authorization: `Bearer ${manageToken}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    return [answer.status, ((await answer.json()) as { code?: string }).code];
  };
  assert.deepEqual(await change(cancelled, 'DELETE'), [200, undefined]);
  now = new Date(`${day}T10:30:00Z`);
  assert.deepEqual(await change(kept, 'PATCH', { version: 1, slotId: slotAt('1050') }), [409, 'too-late']);
  assert.deepEqual(await change(kept, 'DELETE'), [409, 'too-late']);
  assert.deepEqual(await change(kept, 'PATCH', { version: 1, slotId: slotAt('1020') }), [200, undefined]);
  assert.deepEqual(await change(cancelled, 'DELETE'), [200, undefined]);
});
