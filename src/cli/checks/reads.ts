import type * as z from 'zod/mini';
import { newId } from '../../backends/new-id.js';
import { check } from '../../contract/issues.js';
import { medicationsAnswer } from '../../contract/prescriptions.js';
import { recordPage } from '../../contract/record.js';
import { accessAnswer } from '../../contract/registration.js';
import { serviceStatus } from '../../contract/service-status.js';
import { slotsAnswer } from '../../contract/slots.js';
import { statistics } from '../../contract/statistics.js';
import { addDays } from '../../domain/time/local-date.js';
import type { CheckId } from '../catalogue.js';
import { isSuccess, type Reply } from '../conversation.js';
import type { Session } from '../session.js';
import { testBooking } from '../test-bodies.js';
import { allows, checkMethods } from './cross-origin.js';

export const readIds: readonly CheckId[] = [
  ...(['status-form', 'statistics-form', 'slots-form', 'slots-in-range', 'slots-of-mode'] as const),
  ...(['slots-bad-range', 'reads-readable', 'unknown-appointment', 'unknown-order', 'signed-out'] as const),
  ...(['personal-form', 'no-store', 'booking-validated', 'unknown-slot', 'preflight-methods'] as const),
];

export const isOffered = ({ status }: Reply): boolean => ![404, 405, 501].includes(status);

/** Today's local date for most practices, and the day four weeks on. */
export function fourWeeks(): { from: string; to: string } {
  const from = new Date().toISOString().slice(0, 10);
  return { from, to: addDays(from, 27) };
}

/** What can be asked without changing anything. */
export async function checkReads(session: Session): Promise<void> {
  const { findings, options } = session;
  if (options.base === undefined) {
    findings.skip(readIds, 'say --base with the address above the resources');
    return;
  }
  findings.skip(['preflight-methods'], options.origin === undefined ? 'say --origin' : 'not offered');
  await checkPublic(session);
  const offersSlots = await checkSlots(session);
  const offersMedications = await checkPersonal(session);

  // A 404 says of a backend with free times that this one is not there; of others, that there are none.
  const order = await get(session, `prescription-orders/${newId()}`);
  if (!isOffered(order) && !offersMedications) findings.skip(['unknown-order'], 'not offered');
  else {
    session.expectProblem('unknown-order', order, 401, 403, 404);
    await checkMethods(session, `prescription-orders/${newId()}`, ['DELETE']);
  }

  const booking = testBooking('gp-widgets-no-such-slot');
  const missing = await post(session, 'appointments', booking);
  if (!isOffered(missing) && !offersSlots) {
    findings.skip(['unknown-appointment', 'booking-validated', 'unknown-slot'], 'not offered');
    return;
  }
  session.expectProblem('unknown-slot', missing, 404, 409, 422);
  await checkMethods(session, `appointments/${newId()}`, ['PATCH', 'DELETE'], 'authorization');
  const unknown = await get(session, `appointments/${newId()}`, { Authorization: `Bearer ${newId()}` });
  session.expectProblem('unknown-appointment', unknown, 401, 403, 404);
  const invalid = await post(
    session,
    'appointments',
    Object.assign({ ...booking, id: newId() }, { patient: {} }),
  );
  session.expectProblem('booking-validated', invalid, 422);
}

export const get = (session: Session, path: string, headers: Record<string, string> = {}): Promise<Reply> =>
  session.talk.send(`${session.options.base}/${path}`, { method: 'GET', headers });

export const post = (session: Session, path: string, body: { id: string }): Promise<Reply> =>
  session.talk.send(`${session.options.base}/${path}`, {
    headers: { 'Content-Type': 'application/json', ...session.keyOf(body) },
    body: JSON.stringify(body),
  });

/** The value, if it follows the contract; says so, and what is wrong. */
export function expectForm<T>(
  { findings }: Session,
  id: CheckId,
  reply: Reply,
  schema: z.ZodMiniType<T>,
): T | undefined {
  const { data, issues } = check(schema, reply.json);
  const wrong = issues.slice(0, 5).map(({ pointer, code }) => `${pointer} ${code}`);
  const holds = isSuccess(reply) && !issues.length;
  findings.expect(id, holds, isSuccess(reply) ? wrong.join(', ') : reply.inWords);
  return holds ? data : undefined;
}

async function checkPublic(session: Session): Promise<void> {
  const { findings, options } = session;
  for (const [id, path, schema] of [
    ['status-form', 'status', serviceStatus],
    ['statistics-form', 'statistics', statistics],
  ] as const) {
    const reply = await get(session, path);
    if (!isOffered(reply)) {
      findings.skip([id], 'not offered');
      continue;
    }
    expectForm<unknown>(session, id, reply, schema);
    expectReadable(session, reply, path);
  }
  if (options.origin === undefined) findings.skip(['reads-readable'], 'say --origin');
}

function expectReadable({ findings, options: { origin } }: Session, reply: Reply, path: string): void {
  if (origin !== undefined)
    findings.expect('reads-readable', allows(reply, origin), `${path}: no Access-Control-Allow-Origin`);
}

/** Gives whether free times are offered. */
async function checkSlots(session: Session): Promise<boolean> {
  const { findings } = session;
  const { from, to } = fourWeeks();
  const reply = await get(session, `slots?from=${from}&to=${to}`);
  if (!isOffered(reply)) {
    findings.skip(['slots-form', 'slots-in-range', 'slots-of-mode', 'slots-bad-range'], 'not offered');
    return false;
  }
  expectReadable(session, reply, 'slots');
  const answer = expectForm(session, 'slots-form', reply, slotsAnswer);
  // A day of grace on both sides: whatever the zone of the practice is.
  const outside = answer?.slots.find(
    ({ start }) =>
      Date.parse(start) < Date.parse(from) - 86_400_000 || Date.parse(start) > Date.parse(addDays(to, 2)),
  );
  if (answer) findings.expect('slots-in-range', !outside, `${outside?.start} for ${from} to ${to}`);
  const ofMode = await get(session, `slots?from=${from}&to=${to}&mode=telephone`);
  const slots = check(slotsAnswer, ofMode.json).data?.slots;
  const other = slots?.find(({ mode }) => mode !== 'telephone');
  findings.expect(
    'slots-of-mode',
    !!slots && !other,
    other ? `${other.mode} for mode=telephone` : ofMode.inWords,
  );
  session.expectProblem('slots-bad-range', await get(session, 'slots?from=soon&to=later'), 400, 422);
  return true;
}

/** Behind the sign-in: nothing without a session; with one, in the contract's form and kept by nobody. Gives whether medications are offered. */
async function checkPersonal(session: Session): Promise<boolean> {
  const { findings, options } = session;
  const personal = [
    ['medications', medicationsAnswer],
    ['record?section=test-results', recordPage],
    ['registrations', accessAnswer],
  ] as const;
  const offered = new Set<string>();
  for (const [path, schema] of personal) {
    const reply = await get(session, path);
    if (!isOffered(reply)) continue;
    offered.add(path);
    session.expectProblem('signed-out', reply, 401, 403);
    expectReadable(session, reply, path);
    if (options.session === undefined) continue;
    const signedIn = await get(session, path, options.session);
    expectForm<unknown>(session, 'personal-form', signedIn, schema);
    expectNoStore(session, signedIn, path);
  }
  if (options.session === undefined)
    findings.skip(['personal-form', 'no-store'], 'say --session for a test person who is signed in');
  findings.skip(['signed-out'], 'not offered');
  return offered.has('medications');
}

export function expectNoStore({ findings }: Session, { headers }: Reply, path: string): void {
  const control = headers.get('Cache-Control');
  findings.expect(
    'no-store',
    /\bno-store\b/i.test(control ?? ''),
    `${path}: Cache-Control: ${control ?? 'none'}`,
  );
}
