import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Appointment } from '../../../../src/contract/appointments.js';
import type { SlotsAnswer } from '../../../../src/contract/slots.js';
import { createBackend } from '../../../../src/backends.js';
import { addDays, localDate } from '../../../../src/domain/time/local-date.js';
import { databases, type TestDatabase } from '../databases.js';
import { type ReceiverProcess, startProcess } from '../receiver-process.js';
import { sampleBooking } from './sample-booking.js';

const today = localDate(Date.now(), 'Europe/London');
const day = addDays(today, 8);
const id = (text: string): string => text.padEnd(26, '0');

for (const kind of databases) {
  describe(`Appointments on ${kind.name}`, { skip: kind.missing }, () => {
    let database: TestDatabase;
    let receiver: ReceiverProcess;
    const call = (path: string, init?: RequestInit): Promise<Response> =>
      fetch(`${receiver.address}${path}`, init);
    const book = (body: object): Promise<Response> =>
      call('/appointments', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      });
    const code = async (response: Response): Promise<string> =>
      ((await response.json()) as { code: string }).code;
    const free = async (hold = ''): Promise<SlotsAnswer['slots']> => {
      const answer = await call(`/slots?from=${day}&to=${day}${hold && `&hold=${hold}`}`);
      return ((await answer.json()) as SlotsAnswer).slots;
    };
    const booked = async (slotId: string): Promise<Appointment> => {
      const answer = await book(sampleBooking(slotId));
      assert.equal(answer.status, 201);
      return (await answer.json()) as Appointment;
    };
    const manage = (
      { id: appointmentId, manageToken }: Appointment,
      method: string,
      body?: object,
    ): Promise<Response> =>
      call(`/appointments/${appointmentId}`, {
        method,
        headers: { Authorization: `Bearer ${manageToken}`, 'Content-Type': 'application/json' },
        ...(body && { body: JSON.stringify(body) }),
      });

    before(async () => {
      database = await kind.open();
      receiver = await startProcess({ ...database.environment, REQUESTS_PER_MINUTE: '10000' });
      const form = new URLSearchParams({
        date: day,
        from: '09:00',
        to: '12:00',
        length: '10',
        mode: 'in-person',
        clinician: 'Ada Cole',
        reason: 'Blood test',
      });
      const answer = await call('/sessions', {
        method: 'POST',
        body: form,
        redirect: 'manual',
        headers: { Origin: receiver.address },
      });
      assert.equal(answer.status, 303);
      assert.match(answer.headers.get('Location')!, /added=18$/);
    });
    after(async () => {
      await receiver?.stop();
      await database?.close();
    });

    it('lists what the practice laid out, by the practice’s clock, and for whom it can be booked', async () => {
      const answer = await call(`/slots?from=${day}&to=${day}`);
      const { slots, bookable } = (await answer.json()) as SlotsAnswer;
      assert.equal(slots.length, 18);
      const local = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' });
      assert.equal(local.format(new Date(slots[0]!.start)), '09:00');
      assert.equal(slots[0]!.reason, 'Blood test');
      assert.ok(Date.parse(bookable!.earliest!) > Date.now());
      assert.deepEqual(
        ((await (await call(`/slots?from=${day}&to=${day}&mode=video`)).json()) as SlotsAnswer).slots,
        [],
      );
      assert.deepEqual(
        ((await (await call(`/slots?from=${day}&to=${day}&mode=letter`)).json()) as SlotsAnswer).slots,
        [],
        'a mode that does not exist',
      );
      for (const [from, to] of [
        ['2026-02-30', '2026-03-01'],
        ['0000-01-01', '0000-01-02'],
        ['9999-12-31', '9999-12-31'],
      ])
        assert.equal((await call(`/slots?from=${from}&to=${to}`)).status, 400, from);
    });

    it('gives one slot to one of 200 who book it at the same moment; the others hear that it is taken', async () => {
      const slotId = (await free())[0]!.id;
      const answers = await Promise.all(Array.from({ length: 200 }, () => book(sampleBooking(slotId))));
      const statuses = answers.map(({ status }) => status);
      assert.equal(statuses.filter((status) => status === 201).length, 1);
      assert.equal(statuses.filter((status) => status === 409).length, 199);
      for (const answer of answers) if (answer.status === 409) assert.equal(await code(answer), 'slot-taken');
      assert.ok(!(await free()).some((slot) => slot.id === slotId));
    });

    it('books once for as often as the same booking is sent, also at the same moment', async () => {
      const booking = sampleBooking((await free())[0]!.id);
      const answers = await Promise.all(Array.from({ length: 10 }, () => book(booking)));
      assert.deepEqual([...new Set(answers.map(({ status }) => status))].sort(), [200, 201]);
      const tokens = await Promise.all(
        answers.map(async (answer) => ((await answer.json()) as Appointment).manageToken),
      );
      assert.equal(new Set(tokens).size, 1);
      const other = await book({ ...booking, reason: 'Something else' });
      assert.equal(other.status, 422);
      assert.equal(await code(other), 'id-reused');
    });

    it('keeps a held slot for its page alone, again for longer, and lets it go', async () => {
      const slotId = (await free())[0]!.id;
      const path = (holdId: string): string => `/slots/${encodeURIComponent(slotId)}/hold/${holdId}`;
      const first = await call(path(id('mine')), { method: 'PUT' });
      assert.equal(first.status, 200);
      const { expires } = (await first.json()) as { expires: string };
      assert.ok(Math.abs(Date.parse(expires) - Date.now() - 600_000) < 10_000);
      await sleep(20);
      const again = (await (await call(path(id('mine')), { method: 'PUT' })).json()) as { expires: string };
      assert.ok(again.expires > expires);
      assert.equal((await call(path(id('other')), { method: 'PUT' })).status, 409);
      assert.ok(!(await free()).some((slot) => slot.id === slotId));
      assert.equal((await free(id('mine'))).find((slot) => slot.id === slotId)?.held, true);
      assert.equal((await book(sampleBooking(slotId))).status, 409);
      assert.equal((await book(sampleBooking(slotId, { holdId: id('other') }))).status, 409);
      assert.equal((await call(path(id('mine')), { method: 'DELETE' })).status, 204);
      assert.equal((await call(path(id('mine')), { method: 'DELETE' })).status, 204);
      assert.ok((await free()).some((slot) => slot.id === slotId));
      await call(path(id('mine')), { method: 'PUT' });
      assert.equal((await book(sampleBooking(slotId, { holdId: id('mine') }))).status, 201);
    });

    it('holds for whatever id a page made, and for any slot’s id', async () => {
      const slotId = (await free())[0]!.id;
      const path = `/slots/${encodeURIComponent(slotId)}/hold/${id('hold-of-a-page')}`;
      assert.equal((await call(path, { method: 'PUT' })).status, 200);
      assert.equal((await call(path, { method: 'DELETE' })).status, 204);
      // 405 would say that there are no holds.
      assert.equal((await call(`/slots/${slotId}/hold/short`, { method: 'PUT' })).status, 422);
      const strange = `/slots/${encodeURIComponent('a/hold/b ë')}/hold/${id('mine')}`;
      assert.equal(await code(await call(strange, { method: 'PUT' })), 'slot-taken');
    });

    it('holds one slot a page: another choice frees the one before', async () => {
      const [one, two] = await free();
      await call(`/slots/${one!.id}/hold/${id('single')}`, { method: 'PUT' });
      await call(`/slots/${two!.id}/hold/${id('single')}`, { method: 'PUT' });
      const ids = (await free()).map((slot) => slot.id);
      assert.ok(ids.includes(one!.id) && !ids.includes(two!.id));
      await call(`/slots/${two!.id}/hold/${id('single')}`, { method: 'DELETE' });
    });

    it('holds one slot a page also when it chooses several at the same moment', async () => {
      const slots = await free();
      const wanted = slots.slice(0, 6);
      const answers = await Promise.all(
        wanted.map((slot) => call(`/slots/${slot.id}/hold/${id('hasty')}`, { method: 'PUT' })),
      );
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
      assert.equal((await free()).length, slots.length - 1);
      for (const slot of wanted) await call(`/slots/${slot.id}/hold/${id('hasty')}`, { method: 'DELETE' });
    });

    it('shows an appointment only to its own token', async () => {
      const appointment = await booked((await free())[0]!.id);
      const path = `/appointments/${appointment.id}`;
      assert.equal((await call(path)).status, 401);
      assert.equal((await call(path, { headers: { Authorization: 'Bearer wrong' } })).status, 403);
      for (const unknown of [id('none'), 'none', 'n'.repeat(65)])
        for (const method of ['GET', 'PATCH', 'DELETE']) {
          const answer = await call(`/appointments/${unknown}`, {
            method,
            headers: { Authorization: 'bearer x' },
          });
          assert.equal(answer.status, 404, `${method} ${unknown}`);
        }
      const seen = (await (await manage(appointment, 'GET')).json()) as Appointment;
      assert.equal(seen.reference, appointment.reference);
      assert.equal(seen.manageToken, undefined);
    });

    it('moves as a whole: to a free slot, or not at all, and as often as it is asked', async () => {
      const [one, two, three] = await free();
      const mine = await booked(one!.id);
      await booked(two!.id);
      const taken = await manage(mine, 'PATCH', { slotId: two!.id });
      assert.equal(taken.status, 409);
      assert.equal(await code(taken), 'slot-taken');
      assert.equal(((await (await manage(mine, 'GET')).json()) as Appointment).start, one!.start);
      for (let time = 0; time < 2; time++) {
        const moved = await manage(mine, 'PATCH', { slotId: three!.id });
        assert.equal(moved.status, 200);
        assert.equal(((await moved.json()) as Appointment).start, three!.start);
      }
      assert.ok(
        (await free()).some((slot) => slot.id === one!.id),
        'the old time is free again',
      );
    });

    it('moves once for as often as the same move is sent at the same moment', async () => {
      const [one, two] = await free();
      const mine = await booked(one!.id);
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => manage(mine, 'PATCH', { slotId: two!.id })),
      );
      assert.deepEqual([...new Set(answers.map(({ status }) => status))], [200]);
      await manage(mine, 'DELETE');
    });

    it('gives one slot to one of many who move to it at the same moment', async () => {
      const slots = await free();
      const target = slots.at(-1)!;
      const mine = await Promise.all(slots.slice(0, 4).map((slot) => booked(slot.id)));
      const answers = await Promise.all(mine.map((each) => manage(each, 'PATCH', { slotId: target.id })));
      assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409, 409]);
      await Promise.all(mine.map((each) => manage(each, 'DELETE')));
    });

    it('cancels, again without harm, and frees the time', async () => {
      const slotId = (await free())[0]!.id;
      const appointment = await booked(slotId);
      for (let time = 0; time < 2; time++) {
        const answer = await manage(appointment, 'DELETE');
        assert.equal(answer.status, 200);
        assert.deepEqual(await answer.json(), { id: appointment.id, status: 'cancelled' });
      }
      assert.ok((await free()).some((slot) => slot.id === slotId));
      assert.equal((await manage(appointment, 'PATCH', { slotId })).status, 409);
    });

    it('speaks with the json backend of the widgets', async () => {
      const backend = createBackend({
        name: 'json',
        endpoints: {
          slots: `${receiver.address}/slots`,
          appointments: `${receiver.address}/appointments`,
        },
      });
      const found = await backend.listSlots({ from: day, to: day });
      assert.equal(found.kind, 'accepted');
      const slotId = (await free())[0]!.id;
      assert.equal((await backend.holdSlot!(slotId, id('backend'))).kind, 'accepted');
      const outcome = await backend.book(sampleBooking(slotId, { holdId: id('backend') }));
      assert.ok(outcome.kind === 'accepted');
      const token = outcome.value.manageToken;
      const cancelled = await backend.cancel(outcome.value.id, { token });
      assert.equal(cancelled.kind, 'accepted');
    });

    it('shows the practice what a patient was shown while writing the reason', async () => {
      const [slot] = await free();
      const notice = {
        rule: 'chest-pain',
        question: 'reason',
        quoted: 'my chest <b>hurts</b>',
        shown: 'Call 999 now',
        response: 'not-meant',
      } as const;
      const safety = { notices: [notice], noticesState: 'on' } as const;
      assert.equal((await book({ ...sampleBooking(slot!.id), safety })).status, 201);
      const page = (await (await call(`/sessions?date=${day}`)).text()).replace(/\s+/g, ' ');
      assert.ok(page.includes('They wrote: <q>my chest &lt;b&gt;hurts&lt;/b&gt;</q>'));
      assert.ok(page.includes('<blockquote>Call 999 now</blockquote>'));
      assert.ok(page.includes('Said this is not what they meant'));
    });

    it('shows the staff who comes, and lets them remove only what nobody booked', async () => {
      const slots = await free();
      await booked(slots[0]!.id);
      const page = await (await call(`/sessions?date=${day}`)).text();
      assert.ok(page.includes('Zoë Ó Briain'));
      const never = slots.at(-2)!;
      for (const slot of [slots[0]!, never])
        await call('/sessions/remove', {
          method: 'POST',
          body: new URLSearchParams({ slot: slot.id, date: day }),
          redirect: 'manual',
          headers: { Origin: receiver.address },
        });
      const after = await (await call(`/sessions?date=${day}`)).text();
      assert.ok(after.includes('Zoë Ó Briain'), 'an appointment keeps its time');
      assert.ok(!(await free()).some(({ id: each }) => each === never.id), 'removed');
    });

    it('refuses a booking that does not follow the contract, field by field', async () => {
      const answer = await book({ ...sampleBooking('x'), contact: 'by telephone' });
      assert.equal(answer.status, 422);
      const { errors } = (await answer.json()) as { errors: { pointer: string }[] };
      assert.equal(errors[0]!.pointer, '#/contact');
    });

    it('says of JSON that is nested too deep that it cannot be read', async () => {
      for (const path of ['/appointments', '/registrations']) {
        const answer = await call(path, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Origin: receiver.address },
          body: '['.repeat(20_000) + ']'.repeat(20_000),
        });
        assert.deepEqual([answer.status, await code(answer)], [400, 'malformed'], path);
      }
    });

    it('refuses what no database can hold as a name: nothing was stored under it', async () => {
      const bad = 'no\0text-of-any-database';
      for (const body of [sampleBooking(bad), sampleBooking('x', { id: bad })])
        assert.equal((await book(body)).status, 400);
      const path = `/slots/${encodeURIComponent(bad)}/hold/${id('mine')}`;
      for (const method of ['PUT', 'DELETE']) assert.equal((await call(path, { method })).status, 400);
    });
  });
}
