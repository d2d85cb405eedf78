import { newId } from '../../backends/new-id.js';
import { type Appointment, appointment, cancellation } from '../../contract/appointments.js';
import { check } from '../../contract/issues.js';
import { hold, type Slot, slotsAnswer } from '../../contract/slots.js';
import type { CheckId } from '../catalogue.js';
import type { Reply } from '../conversation.js';
import type { Session } from '../session.js';
import { testBooking } from '../test-bodies.js';
import { checkMethods } from './cross-origin.js';
import { expectForm, expectNoStore, fourWeeks, get, isOffered, post } from './reads.js';

export const bookingIds: readonly CheckId[] = [
  ...(['hold-form', 'held-slot-returns', 'books-once', 'slot-taken'] as const),
  ...(['booking-needs-token', 'cancels-repeatedly'] as const),
];

/** Holds the last free time of the next four weeks, books it, and gives it back. Only if asked for. */
export async function checkBookings(session: Session): Promise<void> {
  const { findings, options } = session;
  if (options.base === undefined || !options.book) {
    findings.skip(bookingIds, 'say --base and --book: a free time is held, booked and cancelled');
    return;
  }
  const { from, to } = fourWeeks();
  const path = `slots?from=${from}&to=${to}`;
  const answer = check(slotsAnswer, (await get(session, path)).json).data;
  const latest = Date.parse(answer?.bookable?.latest ?? '9999-01-01');
  const slot = answer?.slots
    .filter(({ start }) => Date.parse(start) < latest)
    .sort((a, b) => Date.parse(a.start) - Date.parse(b.start))
    .at(-1);
  if (!slot) {
    findings.skip(bookingIds, 'there is no free time in the next four weeks');
    return;
  }
  const holdId = await checkHold(session, slot, path);
  const booking = testBooking(slot.id, holdId === undefined ? {} : { holdId });
  const first = expectForm(session, 'books-once', await post(session, 'appointments', booking), appointment);
  if (first) await checkStanding(session, booking, first);
}

/** Gives the hold, if holds are offered. */
async function checkHold(session: Session, slot: Slot, path: string): Promise<string | undefined> {
  const { findings, talk, options } = session;
  const holdId = newId();
  const address = `slots/${encodeURIComponent(slot.id)}/hold/${holdId}`;
  const put = (): Promise<Reply> => talk.send(`${options.base}/${address}`, { method: 'PUT' });
  const held = await put();
  if (!isOffered(held)) {
    findings.skip(['hold-form', 'held-slot-returns'], 'holds are not offered');
    return undefined;
  }
  await checkMethods(session, address, ['PUT', 'DELETE']);
  for (const reply of [held, await put()]) {
    const value = expectForm(session, 'hold-form', reply, hold);
    if (value) findings.expect('hold-form', value.holdId === holdId, `the holdId ${value.holdId}`);
  }
  const list = check(slotsAnswer, (await get(session, `${path}&hold=${holdId}`)).json).data;
  const own = list?.slots.find(({ id }) => id === slot.id);
  findings.expect('held-slot-returns', own?.held === true, own ? 'not marked as held' : 'not in the list');
  return holdId;
}

async function checkStanding(
  session: Session,
  booking: ReturnType<typeof testBooking>,
  first: Appointment,
): Promise<void> {
  const { findings, talk, options } = session;
  findings.expect('books-once', first.id === booking.id, `the id ${first.id}`);
  const again = expectForm(session, 'books-once', await post(session, 'appointments', booking), appointment);
  if (again)
    findings.expect(
      'books-once',
      again.start === first.start && again.id === first.id,
      'another appointment',
    );
  const other = await post(session, 'appointments', testBooking(booking.slotId));
  findings.expect('slot-taken', other.status === 409 && other.problem?.code === 'slot-taken', other.inWords);

  const path = `appointments/${booking.id}`;
  const token =
    first.manageToken === undefined ? options.session : { Authorization: `Bearer ${first.manageToken}` };
  for (const headers of [{}, { Authorization: `Bearer ${newId()}` }])
    session.expectProblem('booking-needs-token', await get(session, path, headers), 401, 403, 404);
  const seen = await get(session, path, token);
  expectForm(session, 'booking-needs-token', seen, appointment);
  expectNoStore(session, seen, 'appointments');
  for (let times = 0; times < 2; times++) {
    const reply = await talk.send(`${options.base}/${path}`, { method: 'DELETE', headers: token ?? {} });
    if (times && reply.status === 404) continue;
    expectForm(session, 'cancels-repeatedly', reply, cancellation);
  }
}
