import type { CheckId } from '../catalogue.js';
import { bodyInPieces } from '../body-in-pieces.js';
import { pause } from '../conversation.js';
import { receiptOf, type Session } from '../session.js';
import { testRequest } from '../test-bodies.js';

export const slowBodyIds: readonly CheckId[] = ['slow-body', 'cut-body'];

const pieces = 8;

/** A telephone in a valley: the body comes slowly, or its beginning only. */
export async function checkSlowBodies(session: Session): Promise<void> {
  const { findings, options } = session;
  if (findings.wants('slow-body')) {
    const slow = testRequest();
    const body = bodyInPieces(JSON.stringify(slow), pieces, () => pause(options.slowBody / pieces));
    session.expectTaken('slow-body', await session.send(slow, body), slow);
  }
  if (!findings.wants('cut-body')) return;
  const request = testRequest();
  const control = new AbortController();
  const half = bodyInPieces(JSON.stringify(request), 2, async (piece) => {
    if (!piece) return;
    await pause(Math.min(options.slowBody / pieces, 100));
    control.abort();
  });
  const headers = { ...half.headers, ...session.keyOf(request) };
  await session.send(undefined, { ...half, headers, signal: control.signal });
  const whole = await session.send(request);
  const again = await session.send(request);
  const reference = receiptOf(whole)?.reference;
  findings.expect(
    'cut-body',
    receiptOf(whole)?.id === request.id && receiptOf(again)?.reference === reference,
    `${whole.inWords}, then ${again.inWords}`,
  );
}
