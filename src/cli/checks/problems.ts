import type { CheckId } from '../catalogue.js';
import type { Reply } from '../conversation.js';
import type { Session } from '../session.js';
import { testRequest } from '../test-bodies.js';

export const problemIds: readonly CheckId[] = [
  ...(['invalid-refused', 'problem-type', 'problem-members', 'problem-code', 'names-fields'] as const),
  ...(['nhs-number-checked', 'dates-checked', 'nothing-demanded', 'refused-not-stored'] as const),
  ...(['not-json', 'wrong-type'] as const),
];

type Broken = Record<string, unknown>;

const without = (value: object, name: string): Broken =>
  Object.fromEntries(Object.entries(value).filter(([key]) => key !== name));

/** Requests that break the contract in one place, and where. */
function broken(): (readonly [pointer: string, request: unknown])[] {
  const request = testRequest();
  const { patient, contact } = request;
  return [
    ['#/kind', { ...testRequest(), kind: 'gossip' }],
    ['#/patient/familyName', { ...testRequest(), patient: without(patient, 'familyName') }],
    ['#/patient/givenName', { ...testRequest(), patient: { ...patient, givenName: '  ' } }],
    ['#/answers', { ...testRequest(), answers: 'none' }],
    ['#/contact/preferred/0', { ...testRequest(), contact: { ...contact, preferred: ['pigeon'] } }],
    ['#/version', { ...testRequest(), version: 2 }],
    ['#/submittedAt', { ...testRequest(), submittedAt: 'yesterday' }],
  ];
}

/** What breaks the contract is refused, said in a form that the widget understands, and not stored. */
export async function checkProblems(session: Session): Promise<void> {
  const { findings } = session;
  const errors: Reply[] = [];
  for (const [pointer, request] of broken()) {
    const reply = await session.send(request);
    errors.push(reply);
    const { status, problem, inWords } = reply;
    const isRefused = findings.expect('invalid-refused', status === 422, `wrong ${pointer}: ${inWords}`);
    if (!isRefused || !problem) continue;
    findings.expect(
      'problem-code',
      problem.code === 'invalid',
      `wrong ${pointer}: the code “${problem.code}”`,
    );
    findings.expect('names-fields', names(reply, pointer), `wrong ${pointer}: ${inWords}`);
  }
  const { patient } = testRequest();
  const misread = await session.send(testRequest({ patient: { ...patient, nhsNumber: '9000000008' } }));
  findings.expect(
    'nhs-number-checked',
    misread.status === 422 && (!misread.problem || names(misread, '#/patient/nhsNumber')),
    misread.inWords,
  );
  const noDay = await session.send(testRequest({ patient: { ...patient, dateOfBirth: '2023-02-30' } }));
  findings.expect('dates-checked', noDay.status === 422, noDay.inWords);
  const least = testRequest();
  session.expectTaken('nothing-demanded', await session.send(least), least);

  const request = testRequest();
  const refused = await session.send({ ...request, patient: {} });
  const mended = await session.send(request);
  session.expectTaken('refused-not-stored', mended, request);

  const garbled = await session.send(undefined, { body: '{"version": 1,' });
  findings.expect('not-json', garbled.status === 400, garbled.inWords);
  const wrongType = await session.send(undefined, {
    headers: { 'Content-Type': 'text/plain' },
    body: JSON.stringify(testRequest()),
  });
  findings.expect('wrong-type', wrongType.status === 415, wrongType.inWords);

  errors.push(misread, noDay, refused, garbled, wrongType);
  for (const reply of errors.filter(({ status }) => status >= 400)) {
    const { status, problem, inWords } = reply;
    findings.expect('problem-type', !!problem, inWords);
    if (!problem) continue;
    findings.expect('problem-code', problem.code !== '', `no code: ${inWords}`);
    findings.expect(
      'problem-members',
      problem.title !== '' && hasType(reply) && problem.status === status,
      inWords,
    );
  }
}

const names = ({ problem }: Reply, pointer: string): boolean =>
  !!problem?.errors?.some((error) => error.pointer === pointer);

const hasType = ({ json }: Reply): boolean => typeof (json as { type?: unknown } | null)?.type === 'string';
