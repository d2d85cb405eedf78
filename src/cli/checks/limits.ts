import { longTextLimit, shortTextLimit } from '../../contract/primitives.js';
import type { CheckId } from '../catalogue.js';
import { isSuccess, type Reply } from '../conversation.js';
import { receiptOf, type Session } from '../session.js';
import { longAnswer, testRequest } from '../test-bodies.js';

export const lengthIds: readonly CheckId[] = [
  ...(['longest-texts', 'long-text-limit', 'short-text-limit', 'huge-body'] as const),
];
export const rateLimitIds: readonly CheckId[] = ['rate-limit-form', 'rate-limit-known-id'];

const refusals = [413, 422];

/** Lengths are counted in code points; what is longer is refused, not cut. */
export async function checkLengths(session: Session): Promise<void> {
  const { findings } = session;
  const { patient } = testRequest();
  const named = (length: number) =>
    testRequest({ patient: { ...patient, familyName: `Request ${'𝒳'.repeat(length - 8)}` } });
  const longest = { ...named(shortTextLimit), answers: [longAnswer(longTextLimit, '🩺')] };
  session.expectTaken('longest-texts', await session.send(longest), longest);
  const answer = await session.send(testRequest({ answers: [longAnswer(longTextLimit + 1)] }));
  session.expectProblem('long-text-limit', answer, ...refusals);
  session.expectProblem('short-text-limit', await session.send(named(shortTextLimit + 1)), ...refusals);
  if (!findings.wants('huge-body')) return;
  const huge = await session.send(testRequest({ answers: [longAnswer(5_000_000)] }));
  session.expectProblem('huge-body', huge, ...refusals);
}

/**
 * Sends what is refused until the limit is met, so that nothing is stored. Of all checks the last: afterwards the endpoint
 * does not want to hear more from here.
 */
export async function checkRateLimit(session: Session): Promise<void> {
  const { findings, talk, options } = session;
  if (!options.untilLimited) {
    findings.skip(rateLimitIds, 'say --until-limited with a number');
    return;
  }
  const known = testRequest();
  const reference = receiptOf(await session.send(known))?.reference;
  const post = (request: { id: string }): Promise<Reply> =>
    talk.sendOnce(options.requests, {
      headers: { 'Content-Type': 'application/json', ...session.keyOf(request) },
      body: JSON.stringify(request),
    });
  let limited: Reply | undefined;
  for (let count = 0; !limited && count < options.untilLimited; count += 10) {
    const replies = await Promise.all(
      Array.from({ length: 10 }, () => post({ ...testRequest(), kind: 'gossip' } as never)),
    );
    limited = replies.find(({ status }) => status === 429 || status === 503);
  }
  if (!limited) {
    findings.skip(rateLimitIds, `no limit was met in ${options.untilLimited} requests`);
    return;
  }
  const again = await post(known);
  findings.expect(
    'rate-limit-known-id',
    isSuccess(again) && receiptOf(again)?.reference === reference,
    again.inWords,
  );
  const { problem, headers, inWords } = limited;
  const retryAfter = (limited.json as { retryAfter?: unknown } | null)?.retryAfter;
  const header = headers.get('Retry-After');
  findings.expect(
    'rate-limit-form',
    !!problem?.code && typeof retryAfter === 'number' && retryAfter > 0 && header !== null,
    `Retry-After: ${header ?? 'none'}, ${inWords}`,
  );
}
