import { newId } from '../../backends/new-id.js';
import { check } from '../../contract/issues.js';
import { receipt } from '../../contract/receipt.js';
import type { CheckId } from '../catalogue.js';
import { receiptOf, type Session } from '../session.js';
import { fullRequest, mark, testRequest } from '../test-bodies.js';

/** Besides `accepts-request`, without which the rest cannot be asked. */
export const requestIds: readonly CheckId[] = [
  ...(['receipt-form', 'echoes-id', 'json-type', 'date-header', 'no-redirect'] as const),
  ...(['longest-id', 'replaces-taken', 'any-characters'] as const),
];

/** A request is taken, whatever it holds that the contract allows. Gives whether the plainest one is. */
export async function checkRequests(session: Session): Promise<boolean> {
  const { findings } = session;
  const request = fullRequest();
  const reply = await session.send(request);
  const { status, headers, json, inWords } = reply;
  const isTaken = findings.expect('accepts-request', [200, 201, 202].includes(status), inWords);
  if (!isTaken) return false;
  findings.expect('date-header', headers.has('Date'), 'no Date header');
  findings.expect('no-redirect', true, '');
  const { issues } = check(receipt, json);
  const wrong = issues.map(({ pointer, code }) => `${pointer} ${code}`).join(', ');
  findings.expect(
    'receipt-form',
    !issues.length && !!receiptOf(reply)?.reference,
    `${inWords} (${wrong || 'empty reference'})`,
  );
  findings.expect('echoes-id', (json as { id?: unknown } | null)?.id === request.id, inWords);
  findings.expect('json-type', /^application\/json\b/i.test(headers.get('Content-Type') ?? ''), inWords);

  if (!findings.wants('longest-id', 'replaces-taken', 'any-characters')) return true;
  const longId = testRequest({ id: `A-z_${newId()}`.padEnd(64, '0') });
  session.expectTaken('longest-id', await session.send(longId), longId);
  const replacing = testRequest({ replaces: request.id });
  session.expectTaken('replaces-taken', await session.send(replacing), replacing);

  const odd = testRequest({
    answers: [
      {
        question: 'what',
        prompt: 'What is this?',
        value: `${mark} 🩺 مرحبا ŵ <b>"'&amp;</b> \u0000\u0007\u2028\ud83d ; drop table requests; --`,
      },
    ],
  });
  session.expectTaken('any-characters', await session.send(odd), odd);
  return true;
}
