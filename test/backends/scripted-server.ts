import type { Environment } from '../../src/backends/backend.js';
import type { PatientRequest } from '../../src/contract/patient-request.js';

/** One exchange as the server saw it. */
export interface Seen {
  url: string;
  init: RequestInit & { headers: Headers };
  /** Virtual milliseconds since the start. */
  at: number;
}

/** What the server does next: answers, fails, or never ends. */
export type Step =
  Response | Error | 'hang' | ((seen: Seen) => Response | Error | 'hang' | Promise<Response>);

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

export const problem = (status: number, body: object = {}, headers: Record<string, string> = {}) =>
  json({ title: 'No', ...body }, status, { 'Content-Type': 'application/problem+json', ...headers });

/** A network with virtual time: pauses take none, and what hangs is given up at once. The last step is repeated. */
export function scriptedServer(...steps: Step[]) {
  const seen: Seen[] = [];
  const pauses: number[] = [];
  const start = Date.parse('2026-03-02T09:00:00Z');
  let clock = start;
  const environment = {
    now: () => clock,
    random: () => 0.5,
    async sleep(duration: number) {
      pauses.push(duration);
      clock += duration;
    },
    async fetch(url: string | URL | Request, init: RequestInit = {}) {
      const one = { url: String(url), init: init as Seen['init'], at: clock - start };
      const step = steps[Math.min(seen.length, steps.length - 1)]!;
      seen.push(one);
      const result = typeof step === 'function' ? await step(one) : step;
      if (result === 'hang') return new Promise<Response>(() => {});
      if (result instanceof Error) throw result;
      return result.clone();
    },
  } satisfies Environment;
  return {
    environment: environment as Environment & typeof environment,
    seen,
    pauses,
    elapsed: () => clock - start,
    advance: (duration: number) => void (clock += duration),
  };
}

let count = 0;
export const newRequestId = () => `request-${String(++count).padStart(10, '0')}`;

/** A whole request with an id of its own. */
export function sampleRequest(changes: Partial<PatientRequest> = {}): PatientRequest {
  return {
    version: 1,
    id: newRequestId(),
    kind: 'symptoms',
    category: 'clinical',
    submittedAt: '2026-03-02T09:00:00Z',
    language: 'en',
    practice: { name: 'Fernbank Surgery', odsCode: 'A99999' },
    patient: {
      givenName: 'Alys',
      familyName: 'Example',
      dateOfBirth: '1980-03-12',
      postcode: 'LS1 4AP',
      nhsNumber: '9912003489',
      registration: 'registered',
      ageGroup: 'adult',
    },
    answers: [{ question: 'what', prompt: 'What is it about?', value: 'A sore knee' }],
    contact: {
      phone: '07700 900123',
      preferred: ['phone'],
      callTimes: [{ day: 'Mo', from: '09:00', to: '12:30' }],
    },
    safety: { questions: [], advice: [], notices: [], noticesState: 'on' },
    attachments: [],
    ...changes,
  };
}
