import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import type { Outcome } from '../../src/backends/backend.js';
import type { Appointment } from '../../src/contract/appointments.js';
import type { Booking } from '../../src/contract/booking.js';
import { BookingController, type BookingContent } from '../../src/controllers/booking-controller.js';
import { FakeHost } from './fake-host.js';

const stored = new Map<string, string>();
Object.assign(globalThis, {
  sessionStorage: {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  },
});
const kept = (): Record<string, string> => JSON.parse(stored.get('gp-appointment-picker') ?? '{}') as never;

const content = (slotId = 'slot-1'): BookingContent => ({
  version: 1,
  slotId,
  language: 'en',
  patient: {
    givenName: 'Zoë',
    familyName: 'Brown',
    dateOfBirth: '1980-03-31',
    registration: 'registered',
    ageGroup: 'adult',
  },
  contact: {},
});
const failed = (kind: 'refused' | 'not-sent' | 'unconfirmed', code: string, status?: number) =>
  ({ kind, problem: { type: 'about:blank', title: code, code, ...(status && { status }) } }) as const;
const standing = (id: string): Appointment => ({
  id,
  start: '2026-11-25T09:00:00Z',
  end: '2026-11-25T09:15:00Z',
  mode: 'in-person',
  status: 'booked',
  manageToken: 'secret',
});

describe('Booking', () => {
  let answers: (Outcome<never> | 'throws')[];
  let sent: Booking[];
  let tokens: (string | undefined)[];
  let controller: BookingController;

  const answer = <T>(value: T): Promise<Outcome<T>> => {
    const next = answers.shift();
    if (next === 'throws') return Promise.reject(new Error('a defect of the backend'));
    return Promise.resolve(next ?? { kind: 'accepted', value });
  };
  const make = (): BookingController =>
    new BookingController(new FakeHost() as never, {
      now: () => Date.parse('2026-11-24T09:00:00Z'),
      backend: () =>
        Promise.resolve({
          book: (booking: Booking) => {
            sent.push(booking);
            return answer(standing(booking.id));
          },
          move: (id: string, _move: unknown, { token }: { token?: string }) => {
            tokens.push(token);
            return answer(standing(id));
          },
          cancel: (id: string, { token }: { token?: string }) => {
            tokens.push(token);
            return answer({ id, status: 'cancelled' });
          },
          getAppointment: (id: string) => answer(standing(id)),
        } as never),
    });

  beforeEach(() => {
    answers = [];
    sent = [];
    tokens = [];
    stored.clear();
    controller = make();
  });

  it('keeps the id while its end is not known, so that a reload knows of it, and no longer', async () => {
    answers = [failed('unconfirmed', 'timed-out')];
    assert.equal(await controller.book(content(), 'hold-1'), 'failed');
    assert.deepEqual(kept(), { booking: sent[0]!.id, slot: 'slot-1' });
    assert.equal(await controller.book(content(), 'hold-1'), 'done');
    assert.equal(kept()['booking'], undefined);
    assert.deepEqual(sent[0], sent[1]);
  });

  it('is in doubt also where the backend breaks, and stays so while the network is away', async () => {
    answers = ['throws', failed('not-sent', 'offline')];
    for (let times = 0; times < 2; times++) {
      await controller.book(content(), undefined);
      assert.equal(controller.failure!.kind, 'unconfirmed');
      assert.equal(controller.isInDoubt, true);
    }
    assert.equal(kept()['booking'], sent[0]!.id);
  });

  it('keeps nothing of what was never handed over', async () => {
    answers = [failed('not-sent', 'offline')];
    await controller.book(content(), undefined);
    assert.equal(controller.isInDoubt, false);
    assert.equal(kept()['booking'], undefined);
  });

  it('gives other content another id, and what was noticed does not make other content', async () => {
    answers = [failed('refused', 'invalid', 422), failed('unconfirmed', 'timed-out')];
    await controller.book(content('slot-1'), undefined);
    await controller.book(content('slot-2'), undefined, { notices: [], noticesState: 'on' });
    await controller.book(content('slot-2'), undefined);
    assert.notEqual(sent[0]!.id, sent[1]!.id);
    assert.deepEqual(sent[1], sent[2]);
  });

  it('after a reload asks with the id from before; a server that knows it says so', async () => {
    answers = [failed('not-sent', 'no-token', 401) as never, failed('refused', 'id-reused', 422)];
    assert.equal(await controller.resume('0123456789abcdefghjkmnpqrs'), 'failed');
    assert.deepEqual([controller.isInDoubt, controller.isResumed], [true, true]);
    assert.equal(await controller.book(content(), undefined), 'known');
    assert.equal(sent[0]!.id, '0123456789abcdefghjkmnpqrs');
    assert.equal(controller.isInDoubt, false);
    answers = [];
    await controller.book(content('slot-2'), undefined);
    assert.notEqual(sent[1]!.id, sent[0]!.id);
  });

  it('after a reload shows what the server shows', async () => {
    assert.equal(await controller.resume('0123456789abcdefghjkmnpqrs'), 'done');
    assert.equal(controller.isInDoubt, false);
    assert.equal(controller.appointment!.id, '0123456789abcdefghjkmnpqrs');
  });

  it('of an id that is the server’s own fault to have used, says that it was refused', async () => {
    answers = [failed('refused', 'id-reused', 422)];
    assert.equal(await controller.book(content(), undefined), 'failed');
  });

  it('moves and cancels with the booking’s token, and counts the changes for calendars', async () => {
    await controller.book(content(), undefined);
    assert.equal(await controller.move('slot-2', undefined), 'done');
    assert.equal(await controller.cancel(), 'done');
    assert.deepEqual(tokens, ['secret', 'secret']);
    assert.equal(controller.sequence, 2);
    assert.equal(controller.appointment!.status, 'cancelled');
  });

  it('tells a slot that is taken, and a backend that cannot move', async () => {
    await controller.book(content(), undefined);
    answers = [failed('refused', 'slot-taken', 409), failed('not-sent', 'method-not-allowed', 405)];
    assert.equal(await controller.move('slot-2', undefined), 'taken');
    assert.equal(await controller.move('slot-2', undefined), 'no-move');
    assert.equal(controller.appointment!.start, '2026-11-25T09:00:00Z');
  });

  it('does one thing at a time', async () => {
    const [first, second] = await Promise.all([
      controller.book(content(), undefined),
      controller.book(content('slot-2'), undefined),
    ]);
    assert.deepEqual([first, second, sent.length], ['done', 'failed', 1]);
  });
});
