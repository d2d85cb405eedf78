import { newId } from '../../backends/new-id.js';
import type { CheckId } from '../catalogue.js';
import { bodyInPieces, Gate } from '../body-in-pieces.js';
import { isSuccess, pause, type Reply } from '../conversation.js';
import { receiptOf, type Session } from '../session.js';
import { longAnswer, testRequest } from '../test-bodies.js';

export const idIds: readonly CheckId[] = [
  ...(['same-id-again', 'body-id-is-key', 'id-reused', 'known-id-first', 'first-content-kept'] as const),
  ...(['key-mismatch', 'double-send'] as const),
];

/** Milliseconds in which several sendings come to the endpoint. */
const gathering = 200;

/** An id is one request, whatever happens. */
export async function checkIds(session: Session): Promise<void> {
  const { findings } = session;
  const request = testRequest();
  const first = receiptOf(await session.send(request))?.reference;
  const isFirst = (reply: Reply): boolean =>
    first !== undefined && receiptOf(reply)?.id === request.id && receiptOf(reply)?.reference === first;
  const again = await session.send(request);
  findings.expect('same-id-again', isFirst(again), `first the reference ${first}, then ${again.inWords}`);

  const byBody = await session.talk.send(session.options.requests, {
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(request),
  });
  findings.expect('body-id-is-key', isFirst(byBody), `first the reference ${first}, then ${byBody.inWords}`);

  const other = await session.send({ ...request, kind: 'letter' });
  const isReused = ({ status, problem }: Reply): boolean => status === 422 && problem?.code === 'id-reused';
  findings.expect('id-reused', isReused(other), other.inWords);
  const broken = await session.send({ ...request, patient: {}, answers: [longAnswer(5000)] });
  findings.expect('known-id-first', isReused(broken), broken.inWords);
  const standing = await session.send(request);
  findings.expect(
    'first-content-kept',
    isFirst(standing),
    `first the reference ${first}, then ${standing.inWords}`,
  );

  if (session.options.idempotencyHeader) {
    const mismatched = await session.send(testRequest(), { headers: { 'Idempotency-Key': `"${newId()}"` } });
    session.expectProblem('key-mismatch', mismatched, 400);
  } else findings.skip(['key-mismatch'], 'no Idempotency-Key is used');

  await checkDoubleSends(session);
}

/** All but the last piece of each stands at the endpoint before any is whole: then they are whole at once. */
async function checkDoubleSends(session: Session): Promise<void> {
  for (let round = 0; round < 2; round++) {
    const request = testRequest();
    const gate = new Gate();
    const sending = Array.from({ length: 4 }, () =>
      session.send(
        request,
        bodyInPieces(JSON.stringify(request), 2, async (piece) => piece && (await gate.opened)),
      ),
    );
    await pause(gathering);
    gate.open();
    const replies = await Promise.all(sending);
    const last = await session.send(request);
    const references = new Set(
      [...replies, last].filter(isSuccess).map((reply) => receiptOf(reply)?.reference ?? 'no receipt'),
    );
    const strange = replies.find(
      (reply) => !isSuccess(reply) && !(reply.status === 409 && reply.problem?.code === 'in-progress'),
    );
    session.findings.expect(
      'double-send',
      references.size === 1 && receiptOf(last)?.id === request.id && !strange,
      strange ? strange.inWords : `the references ${[...references].join(', ')}`,
    );
  }
}
