import { patientRequest } from '../../src/contract/patient-request.js';
import type { CheckId } from '../../src/cli/catalogue.js';

/** One exchange, with the body read so that it can be looked at and sent on changed. */
export interface Exchange {
  readonly method: string;
  /** From the root, with the query. */
  readonly path: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
  /** The JSON of the body, or of its part `request`. */
  readonly json: Record<string, unknown> | undefined;
  /** Milliseconds until the body was there. */
  readonly took: number;
  /** What the defect keeps from one exchange to the next. */
  readonly memory: Map<string, unknown>;
}

/** The receiver, asked as the exchange says but for the changes. */
export type Receiver = (changes?: {
  path?: string;
  headers?: Readonly<Record<string, string | undefined>>;
  json?: unknown;
}) => Promise<Response>;

export interface PlantedDefect {
  readonly name: string;
  /** The check that must find it. */
  readonly check: CheckId;
  /** Stands in front of the receiver. */
  answer(exchange: Exchange, receiver: Receiver): Promise<Response>;
  /** What becomes of a request whose body never came whole. */
  onCut?(headers: Headers, memory: Exchange['memory']): void;
}

const json = (body: unknown, status = 200, type = 'application/json'): Response =>
  Response.json(body, { status, headers: { 'Content-Type': type } });
const problem = (status: number, code: string, more = {}): Response =>
  json({ type: 'about:blank', title: code, code, status, ...more }, status, 'application/problem+json');

/** The same answer with another body, status or headers. */
async function altered(
  response: Response,
  change: (body: Record<string, unknown>) => unknown,
  { status = response.status, headers = {} as Record<string, string | undefined> } = {},
): Promise<Response> {
  const text = await response.text();
  const changed = new Headers(response.headers);
  for (const [name, value] of Object.entries(headers))
    if (value === undefined) changed.delete(name);
    else changed.set(name, value);
  changed.delete('Content-Length');
  const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
  const body = isJson ? JSON.stringify(change(JSON.parse(text) as Record<string, unknown>)) : text;
  return new Response([204, 304].includes(status) ? null : body, { status, headers: changed });
}
const same = (body: unknown): unknown => body;
const isRequest = ({ method, path }: Exchange): boolean => method === 'POST' && path === '/requests';
const isValid = (value: unknown): boolean => patientRequest.safeParse(value).success;
const receiptFor = (value: Exchange['json'], reference = 'AAA-AAA'): Response =>
  json({ id: value?.['id'], reference }, 201);
const patientOf = (value: Exchange['json']): Record<string, unknown> =>
  (value?.['patient'] ?? {}) as Record<string, unknown>;
const textOf = (value: Exchange['json']): string => {
  const [answer] = (value?.['answers'] ?? []) as { value?: unknown }[];
  return typeof answer?.value === 'string' ? answer.value : '';
};
/** The embedded database works without letting anything else go on; others do not. */
const asLongAsADatabase = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
let fresh = 0;
const freshId = (): string => `planted-defect-${String(++fresh).padStart(8, '0')}${Date.now()}`;

/** A defect in the answers to posted requests alone. */
const ofRequests = (
  name: string,
  check: CheckId,
  answer: PlantedDefect['answer'],
  more: Partial<PlantedDefect> = {},
): PlantedDefect => ({
  name,
  check,
  answer: (exchange, receiver) => (isRequest(exchange) ? answer(exchange, receiver) : receiver()),
  ...more,
});
/** A defect in the answers that have one of these statuses. */
const ofAnswers = (
  name: string,
  check: CheckId,
  statuses: readonly number[],
  change: (response: Response, exchange: Exchange) => Response | Promise<Response>,
): PlantedDefect => ({
  name,
  check,
  answer: async (exchange, receiver) => {
    const response = await receiver();
    return statuses.includes(response.status) ? change(response, exchange) : response;
  },
});
const ofPath = (
  name: string,
  check: CheckId,
  wanted: RegExp,
  answer: PlantedDefect['answer'],
): PlantedDefect => ({
  name,
  check,
  answer: (exchange, receiver) =>
    wanted.test(`${exchange.method} ${exchange.path}`) ? answer(exchange, receiver) : receiver(),
});

const taken = [200, 201];
const refused = [400, 413, 415, 422];

/** Mistakes that backends make, each in front of the real receiver. */
export const plantedDefects: readonly PlantedDefect[] = [
  // The receipt
  ofRequests('answers 204 without a receipt', 'accepts-request', async (_, receiver) => {
    const { ok, ...response } = await receiver();
    return ok ? new Response(null, { status: 204 }) : (response as Response);
  }),
  ofRequests('redirects', 'no-redirect', () =>
    Promise.resolve(new Response(null, { status: 307, headers: { Location: 'https://elsewhere.example/' } })),
  ),
  ofAnswers('does not echo the id', 'echoes-id', taken, (response) =>
    altered(response, (body) => ({ ...body, id: 'another-id-of-its-own-0001' })),
  ),
  ofAnswers('leaves the reference out', 'receipt-form', taken, (response) =>
    altered(response, ({ reference: _, ...body }) => body),
  ),
  ofAnswers('says when without an offset', 'receipt-form', taken, (response) =>
    altered(response, (body) => ({ ...body, receivedAt: '2026-11-20 09:15' })),
  ),
  ofAnswers('calls a receipt text/html', 'json-type', taken, (response) =>
    altered(response, same, { headers: { 'Content-Type': 'text/html' } }),
  ),
  ofRequests('cuts ids to 36 characters of a database column', 'longest-id', ({ json: value }, receiver) =>
    String(value?.['id']).length > 36 ? Promise.resolve(problem(422, 'invalid')) : receiver(),
  ),
  ofRequests('does not know "replaces"', 'replaces-taken', ({ json: value }, receiver) =>
    value && 'replaces' in value ? Promise.resolve(problem(422, 'invalid')) : receiver(),
  ),
  ofRequests('breaks on NUL, as PostgreSQL text does', 'any-characters', ({ json: value }, receiver) =>
    textOf(value).includes('\0') ? Promise.resolve(problem(500, 'internal')) : receiver(),
  ),

  // One id, one request
  ofRequests('stores every sending anew', 'same-id-again', async ({ json: value }, receiver) => {
    if (!isValid(value)) return receiver();
    const response = await receiver({
      json: { ...value, id: freshId() },
      headers: { 'Idempotency-Key': undefined },
    });
    return altered(response, (body) => ({ ...body, id: value?.['id'] }));
  }),
  ofRequests(
    'stores each of several sendings at once',
    'double-send',
    async ({ json: value, memory }, receiver) => {
      const id = String(value?.['id']);
      const isSecond = memory.has(id);
      memory.set(id, true);
      await asLongAsADatabase();
      const response = await (isSecond
        ? receiver({ json: { ...value, id: freshId() }, headers: { 'Idempotency-Key': undefined } })
        : receiver());
      memory.delete(id);
      return isSecond ? altered(response, (body) => ({ ...body, id })) : response;
    },
  ),
  ofRequests(
    'refuses the second of two at once',
    'double-send',
    async ({ json: value, memory }, receiver) => {
      const id = String(value?.['id']);
      if (memory.has(id)) return problem(422, 'duplicate');
      memory.set(id, true);
      await asLongAsADatabase();
      const response = await receiver();
      memory.delete(id);
      return response;
    },
  ),
  ofRequests('takes the header alone for the key', 'body-id-is-key', ({ headers }, receiver) =>
    headers.has('Idempotency-Key') ? receiver() : Promise.resolve(problem(400, 'no-key')),
  ),
  ofRequests(
    'answers other content with the first receipt',
    'id-reused',
    async ({ json: value, memory }, receiver) => {
      const response = await receiver();
      const id = String(value?.['id']);
      if (response.ok) memory.set(id, await response.clone().json());
      return response.status === 422 && memory.has(id) ? json(memory.get(id)) : response;
    },
  ),
  ofRequests('calls a reused id a conflict', 'id-reused', async (_, receiver) => {
    const response = await receiver();
    const { code } = (await response.clone().json()) as { code?: string };
    return code === 'id-reused' ? problem(409, 'conflict') : response;
  }),
  ofRequests('validates before it looks the id up', 'known-id-first', ({ json: value }, receiver) =>
    value && !isValid(value) ? Promise.resolve(problem(422, 'invalid')) : receiver(),
  ),
  ofRequests(
    'lets other content replace the first',
    'first-content-kept',
    async ({ json: value, memory }, receiver) => {
      const response = await receiver();
      const id = String(value?.['id']);
      const { code } = (await response.clone().json()) as { code?: string };
      if (code === 'id-reused') memory.set(id, true);
      return response.ok && memory.has(id)
        ? altered(response, (body) => ({ ...body, reference: 'NEW-ONE' }))
        : response;
    },
  ),
  ofRequests('does not compare header and body', 'key-mismatch', (_, receiver) =>
    receiver({ headers: { 'Idempotency-Key': undefined } }),
  ),

  // Errors
  ofAnswers('answers 200 to what is invalid', 'invalid-refused', [422], (response) =>
    altered(response, same, { status: 200 }),
  ),
  ofAnswers('answers 400 to what is invalid', 'invalid-refused', [422], (response) =>
    altered(response, (body) => ({ ...body, status: 400 }), { status: 400 }),
  ),
  ofAnswers('calls problems application/json', 'problem-type', refused, (response) =>
    altered(response, same, { headers: { 'Content-Type': 'application/json' } }),
  ),
  ofAnswers(
    'answers errors with a page',
    'problem-type',
    refused,
    ({ status }) =>
      new Response('<!doctype html><title>Error</title>', {
        status,
        headers: { 'Content-Type': 'text/html' },
      }),
  ),
  ofAnswers('leaves the code out', 'problem-code', refused, (response) =>
    altered(response, ({ code: _, ...body }) => body),
  ),
  ofAnswers('has one code for everything', 'problem-code', refused, (response) =>
    altered(response, (body) => ({ ...body, code: 'error' })),
  ),
  ofAnswers('says another status than it has', 'problem-members', refused, (response) =>
    altered(response, (body) => ({ ...body, status: 200 })),
  ),
  ofAnswers('leaves the title out', 'problem-members', refused, (response) =>
    altered(response, ({ title: _, ...body }) => body),
  ),
  ofAnswers('names no field', 'names-fields', [422], (response) =>
    altered(response, ({ errors: _, ...body }) => body),
  ),
  ofAnswers('names fields with dots', 'names-fields', [422], (response) =>
    altered(response, (body) => ({
      ...body,
      errors: [{ pointer: 'patient.familyName', detail: 'missing' }],
    })),
  ),
  ofRequests('takes any ten digits for an NHS number', 'nhs-number-checked', ({ json: value }, receiver) =>
    receiver({ json: { ...value, patient: { ...patientOf(value), nhsNumber: undefined } } }),
  ),
  ofRequests('takes the 30th of February', 'dates-checked', ({ json: value }, receiver) =>
    patientOf(value)['dateOfBirth'] === '2023-02-30' ? Promise.resolve(receiptFor(value)) : receiver(),
  ),
  ofRequests('demands an NHS number', 'nothing-demanded', ({ json: value }, receiver) =>
    isValid(value) && !patientOf(value)['nhsNumber'] ? Promise.resolve(problem(422, 'invalid')) : receiver(),
  ),
  ofRequests('stores what it refuses', 'refused-not-stored', async ({ json: value, memory }, receiver) => {
    const id = String(value?.['id']);
    if (memory.has(id)) return problem(422, 'id-reused');
    const response = await receiver();
    if (response.status === 422) memory.set(id, true);
    return response;
  }),
  ofRequests('breaks on what is not JSON', 'not-json', ({ json: value }, receiver) =>
    value ? receiver() : Promise.resolve(problem(500, 'internal')),
  ),
  ofRequests('takes JSON by any name', 'wrong-type', ({ headers }, receiver) =>
    headers.get('Content-Type') === 'text/plain'
      ? receiver({ headers: { 'Content-Type': 'application/json' } })
      : receiver(),
  ),

  // CORS
  ofPath('knows no OPTIONS', 'preflight-answered', /^OPTIONS/, () =>
    Promise.resolve(problem(405, 'method-not-allowed')),
  ),
  ofPath('answers a preflight for another site', 'preflight-origin', /^OPTIONS/, async (_, receiver) =>
    altered(await receiver(), same, { headers: { 'Access-Control-Allow-Origin': 'https://other.example' } }),
  ),
  ofPath('allows no Content-Type', 'preflight-content-type', /^OPTIONS/, async (_, receiver) =>
    altered(await receiver(), same, { headers: { 'Access-Control-Allow-Headers': 'Idempotency-Key' } }),
  ),
  ofPath('allows no Idempotency-Key', 'preflight-idempotency-key', /^OPTIONS/, async (_, receiver) =>
    altered(await receiver(), same, { headers: { 'Access-Control-Allow-Headers': 'Content-Type' } }),
  ),
  ofPath(
    'allows no PATCH across origins',
    'preflight-methods',
    /^OPTIONS \/appointments/,
    async (_, receiver) =>
      altered(await receiver(), same, { headers: { 'Access-Control-Allow-Methods': 'GET,POST,DELETE' } }),
  ),
  ofPath('allows every header but Authorization', 'preflight-methods', /^OPTIONS/, async (_, receiver) =>
    altered(await receiver(), same, { headers: { 'Access-Control-Allow-Headers': '*' } }),
  ),
  ofAnswers('forgets CORS on receipts', 'origin-allowed', taken, (response) =>
    altered(response, same, { headers: { 'Access-Control-Allow-Origin': undefined } }),
  ),
  ofAnswers('forgets CORS on errors', 'origin-on-errors', refused, (response) =>
    altered(response, same, { headers: { 'Access-Control-Allow-Origin': undefined } }),
  ),
  ofRequests('exposes no header', 'headers-exposed', async (_, receiver) =>
    altered(await receiver(), same, { headers: { 'Access-Control-Expose-Headers': undefined } }),
  ),
  ofRequests('lets caches mix sites', 'vary-origin', async (_, receiver) =>
    altered(await receiver(), same, { headers: { Vary: undefined } }),
  ),

  // Limits
  ofRequests('cuts long texts', 'long-text-limit', ({ json: value }, receiver) =>
    receiver({
      json: {
        ...value,
        answers: [{ question: 'what', prompt: 'What?', value: textOf(value).slice(0, 4000) }],
      },
    }),
  ),
  ofRequests('cuts long names', 'short-text-limit', ({ json: value }, receiver) => {
    const patient = patientOf(value);
    const familyName = [...String(patient['familyName'])].slice(0, 200).join('');
    return patient['familyName']
      ? receiver({ json: { ...value, patient: { ...patient, familyName } } })
      : receiver();
  }),
  ofRequests('counts emoji twice', 'longest-texts', ({ json: value }, receiver) =>
    textOf(value).length > 4000 ? Promise.resolve(problem(422, 'invalid')) : receiver(),
  ),
  ofRequests('breaks on huge texts', 'huge-body', ({ body }, receiver) =>
    body.length > 1_000_000 ? Promise.resolve(new Response('out of memory', { status: 500 })) : receiver(),
  ),
  ofAnswers('leaves retryAfter out of the body', 'rate-limit-form', [429], (response) =>
    altered(response, ({ retryAfter: _, ...body }) => body),
  ),
  ofAnswers('leaves Retry-After out', 'rate-limit-form', [429], (response) =>
    altered(response, same, { headers: { 'Retry-After': undefined } }),
  ),
  ofRequests('limits before it looks the id up', 'rate-limit-known-id', async ({ memory }, receiver) => {
    const limited = problem(429, 'too-many', { retryAfter: 5 });
    if (memory.has('limited')) return limited;
    const response = await receiver();
    if (response.status === 429) memory.set('limited', true);
    return response;
  }),

  // Files
  ofRequests('takes no multipart', 'files-taken', ({ headers }, receiver) =>
    /^multipart/.test(headers.get('Content-Type') ?? '')
      ? Promise.resolve(problem(415, 'no-files'))
      : receiver(),
  ),
  ofRequests(
    'makes the boundary a part of the content',
    'files-same-again',
    async ({ headers, json: value, memory }, receiver) => {
      const type = headers.get('Content-Type') ?? '';
      const before = memory.get(String(value?.['id']));
      memory.set(String(value?.['id']), type);
      return before !== undefined && before !== type ? problem(422, 'id-reused') : receiver();
    },
  ),
  ofRequests(
    'does not compare the files',
    'files-are-content',
    async ({ headers, json: value }, receiver) => {
      const response = await receiver();
      const { code } = (await response.clone().json()) as { code?: string };
      return code === 'id-reused' && /^multipart/.test(headers.get('Content-Type') ?? '')
        ? receiptFor(value)
        : response;
    },
  ),
  ofRequests('does not count the files', 'files-counted', async ({ json: value }, receiver) => {
    const response = await receiver();
    return /announced/.test(await response.clone().text()) ? receiptFor(value) : response;
  }),
  ofRequests('believes the type of a file', 'files-known-by-bytes', async ({ json: value }, receiver) => {
    const response = await receiver();
    return /attachments\/0\/type/.test(await response.clone().text()) ? receiptFor(value) : response;
  }),
  ofRequests('takes six files', 'too-many-files', async ({ json: value }, receiver) =>
    (value?.['attachments'] as unknown[] | undefined)?.length === 6 ? receiptFor(value) : receiver(),
  ),
  ofRequests('takes a file of any size', 'large-file', async ({ json: value, body }, receiver) =>
    body.length > 10_000_000 ? receiptFor(value) : receiver(),
  ),
  ofRequests('takes files of any size in all', 'large-files', async ({ json: value, body }, receiver) =>
    body.length > 25_000_000 ? receiptFor(value) : receiver(),
  ),

  // Slow lines
  ofRequests('gives slow bodies up', 'slow-body', ({ took }, receiver) =>
    took > 250 ? Promise.resolve(problem(408, 'too-slow')) : receiver(),
  ),
  ofRequests(
    'keeps the id of a body that was cut off',
    'cut-body',
    ({ json: value, memory }, receiver) =>
      memory.has(`"${String(value?.['id'])}"`) ? Promise.resolve(problem(422, 'id-reused')) : receiver(),
    { onCut: (headers, memory) => void memory.set(headers.get('Idempotency-Key') ?? '', true) },
  ),

  // What is read
  ofPath('tells a status of its own', 'status-form', /^GET \/status/, () =>
    Promise.resolve(json({ status: 'ok' })),
  ),
  ofPath('counts in words', 'statistics-form', /^GET \/statistics/, () =>
    Promise.resolve(
      json({
        months: [{ month: '2026-10', participating: true, clinical: 'many', administrative: 1, other: 0 }],
      }),
    ),
  ),
  ofPath('gives times without an offset', 'slots-form', /^GET \/slots/, async (_, receiver) =>
    altered(await receiver(), (body) => ({
      ...body,
      slots: [{ id: 's', start: '2026-11-24T09:00:00', end: '2026-11-24T09:10:00', mode: 'video' }],
    })),
  ),
  ofPath('gives times of another year', 'slots-in-range', /^GET \/slots/, async (_, receiver) =>
    altered(await receiver(), (body) => ({
      ...body,
      slots: [{ id: 's', start: '2031-11-24T09:00:00Z', end: '2031-11-24T09:10:00Z', mode: 'telephone' }],
    })),
  ),
  ofPath('does not look at the mode', 'slots-of-mode', /^GET \/slots/, ({ path }, receiver) =>
    receiver({ path: path.replace(/&mode=\w+/, '') }),
  ),
  ofPath('takes any date', 'slots-bad-range', /^GET \/slots\?from=soon/, () =>
    Promise.resolve(json({ slots: [] })),
  ),
  ofPath('forgets CORS where it is read', 'reads-readable', /^GET \/status/, async (_, receiver) =>
    altered(await receiver(), same, { headers: { 'Access-Control-Allow-Origin': undefined } }),
  ),
  ofPath(
    'answers 500 for an appointment that is not there',
    'unknown-appointment',
    /^GET \/appointments/,
    () => Promise.resolve(problem(500, 'internal')),
  ),
  ofPath('answers 404 with a page for an order', 'unknown-order', /^GET \/prescription-orders/, () =>
    Promise.resolve(
      new Response('<h1>Not found</h1>', { status: 404, headers: { 'Content-Type': 'text/html' } }),
    ),
  ),
  ofPath('shows medications to anybody', 'signed-out', /^GET \/medications/, () =>
    Promise.resolve(json({ medications: [] })),
  ),
  ofPath('sends people to a page to sign in', 'signed-out', /^GET \/record/, () =>
    Promise.resolve(new Response(null, { status: 302, headers: { Location: '/sign-in' } })),
  ),
  ofPath(
    'gives medications a form of its own',
    'personal-form',
    /^GET \/medications/,
    async ({ headers }, receiver) => (headers.has('Cookie') ? json({ drugs: [] }) : receiver()),
  ),
  ofPath('lets the record be kept', 'no-store', /^GET \/record/, async (_, receiver) =>
    altered(await receiver(), same, { headers: { 'Cache-Control': 'private, max-age=60' } }),
  ),
  ofPath('does not look at a booking', 'booking-validated', /^POST \/appointments/, async (_, receiver) => {
    const response = await receiver();
    return response.status === 422 ? problem(409, 'slot-taken') : response;
  }),
  ofPath(
    'books a time that is not there',
    'unknown-slot',
    /^POST \/appointments/,
    async ({ json: value }, receiver) =>
      value?.['slotId'] === 'gp-widgets-no-such-slot' ? receiptFor(value) : receiver(),
  ),

  // Bookings
  ofPath('gives a hold an id of its own', 'hold-form', /^PUT \/slots/, async (_, receiver) =>
    altered(await receiver(), (body) => ({ ...body, holdId: 'another-hold-of-its-own-01' })),
  ),
  ofPath('hides the held time from its holder', 'held-slot-returns', /^GET \/slots/, ({ path }, receiver) =>
    receiver({ path: path.replace(/&hold=\w+/, '') }),
  ),
  ofPath(
    'books anew with each sending',
    'books-once',
    /^POST \/appointments/,
    async ({ json: value, memory }, receiver) => {
      const id = String(value?.['id']);
      if (memory.has(id)) return problem(409, 'slot-taken');
      const response = await receiver();
      if (response.ok) memory.set(id, true);
      return response;
    },
  ),
  ofPath(
    'books a time twice',
    'slot-taken',
    /^POST \/appointments/,
    async ({ json: value, memory }, receiver) => {
      const response = await receiver();
      if (response.ok) memory.set('booked', await response.clone().json());
      return response.status === 409 && memory.has('booked')
        ? json({ ...(memory.get('booked') as object), id: value?.['id'] }, 201)
        : response;
    },
  ),
  ofPath(
    'shows an appointment to anybody',
    'booking-needs-token',
    /^(POST|GET) \/appointments/,
    async ({ method, memory }, receiver) => {
      if (method === 'GET')
        return receiver({ headers: { Authorization: `Bearer ${String(memory.get('token'))}` } });
      const response = await receiver();
      const { manageToken } = (await response.clone().json()) as { manageToken?: string };
      if (manageToken) memory.set('token', manageToken);
      return response;
    },
  ),
  ofPath('cancels only once', 'cancels-repeatedly', /^DELETE \/appointments/, ({ memory }, receiver) => {
    if (memory.has('cancelled')) return Promise.resolve(problem(410, 'gone'));
    memory.set('cancelled', true);
    return receiver();
  }),
];
