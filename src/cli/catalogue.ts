/** What `check-endpoint` asks of an endpoint, each with the heading of `docs/backend.md` from which it comes. */
export const catalogue = {
  'accepts-request': ['A request that follows the contract is answered with 200, 201 or 202', 'request'],
  'receipt-form': ['The receipt follows the contract: id, reference, instants', 'request'],
  'echoes-id': ['The receipt echoes the id of the request', 'request'],
  'json-type': ['The receipt comes as application/json', 'request'],
  'date-header': ['Answers carry a Date header', 'cors'],
  'longest-id': ['An id of 64 characters is taken', 'request'],
  'body-id-is-key': ['Without Idempotency-Key the id of the body is the key', 'cors'],
  'replaces-taken': ['A request that replaces an earlier one is taken', 'request'],
  'any-characters': ['Any characters are taken: emoji, right to left, markup, control characters', 'request'],
  'no-redirect': ['A POST is never redirected', 'failures'],

  'same-id-again': ['The same request sent again gets the same reference: one request for one id', 'promise'],
  'double-send': [
    'The same request sent four times at once is one request: the same reference, or 409 in-progress',
    'promise',
  ],
  'id-reused': ['The same id with other content: 422 with the code id-reused', 'request'],
  'known-id-first': [
    'A known id is looked up before its body is validated: broken content under it is id-reused, not invalid',
    'promise',
  ],
  'first-content-kept': ['After other content under its id the first request still stands', 'promise'],
  'key-mismatch': ['Idempotency-Key and the id of the body differ: 400', 'request'],

  'invalid-refused': ['What breaks the contract is refused with 422', 'failures'],
  'problem-type': ['Errors are application/problem+json, not a page', 'failures'],
  'problem-members': ['A problem has type, title and its own status', 'failures'],
  'problem-code': ['A problem has the code that clients decide by', 'failures'],
  'names-fields': ['422 invalid names each wrong field by a pointer', 'failures'],
  'nhs-number-checked': ['An NHS number that fails Modulus 11 is refused at #/patient/nhsNumber', 'failures'],
  'dates-checked': ['A day that does not exist is refused', 'failures'],
  'nothing-demanded': [
    'What the contract leaves out may be left out: NHS number, postcode, telephone',
    'failures',
  ],
  'refused-not-stored': ['What was refused is not stored: its id is free', 'promise'],
  'not-json': ['A body that is not JSON: 400', 'failures'],
  'wrong-type': ['A Content-Type that is not offered: 415', 'failures'],

  'preflight-answered': ['A preflight is answered with 2xx', 'cors'],
  'preflight-origin': ['The preflight allows the practice’s origin', 'cors'],
  'preflight-content-type': ['The preflight allows Content-Type', 'cors'],
  'preflight-idempotency-key': ['The preflight allows Idempotency-Key', 'cors'],
  'preflight-methods': [
    'Preflights allow what changes appointments, holds and orders: PATCH, PUT, DELETE, Authorization',
    'cors',
  ],
  'origin-allowed': ['Receipts may be read by the practice’s origin', 'cors'],
  'origin-on-errors': ['Errors may be read by the practice’s origin too', 'cors'],
  'headers-exposed': ['Retry-After and Date are exposed', 'cors'],
  'vary-origin': ['Answers that name one origin vary by Origin', 'cors'],

  'longest-texts': ['4,000 code points of free text and 200 of other text are taken, emoji too', 'request'],
  'long-text-limit': ['4,001 code points of free text are refused', 'request'],
  'short-text-limit': ['201 code points of other text are refused', 'request'],
  'huge-body': ['A body of 5 MB of text is refused with 413 or 422', 'failures'],
  'rate-limit-form': [
    'A limit is answered with 429, problem+json, Retry-After, and retryAfter in the body',
    'failures',
  ],
  'rate-limit-known-id': ['A known id is answered before anything is limited', 'promise'],

  'files-taken': ['A request with two files is taken as multipart/form-data', 'request'],
  'files-same-again': ['The same files again, with another boundary, are the same request', 'request'],
  'files-are-content': ['Other files under the same id: 422 id-reused', 'request'],
  'files-counted': ['Fewer files than announced are refused', 'request'],
  'files-known-by-bytes': ['A file that is not what it says is refused', 'request'],
  'too-many-files': ['Six files are refused', 'request'],
  'large-file': ['A file over 10 MB is refused with 413 or 422', 'request'],
  'large-files': ['Files over 25 MB in all are refused with 413 or 422', 'request'],

  'slow-body': ['A body that arrives slowly is taken', 'promise'],
  'cut-body': ['A body that is cut off leaves nothing: sent again whole, it is one request', 'promise'],

  'status-form': ['GET status follows the contract', 'other'],
  'statistics-form': ['GET statistics follows the contract', 'other'],
  'slots-form': ['GET slots follows the contract', 'other'],
  'slots-in-range': ['GET slots gives only times of the days asked for', 'other'],
  'slots-of-mode': ['GET slots with a mode gives only that mode', 'other'],
  'slots-bad-range': ['GET slots with a malformed date is refused with a problem', 'other'],
  'reads-readable': ['What is read may be read by the practice’s origin', 'cors'],
  'unknown-appointment': ['An appointment that is not there: 401, 403 or 404 with a problem', 'other'],
  'unknown-order': ['An order that is not there: 401, 403 or 404 with a problem', 'other'],
  'signed-out': ['Medications, record and registrations need a sign-in: 401 or 403 with a problem', 'other'],
  'personal-form': ['Medications, record and registrations follow the contract', 'other'],
  'no-store': ['Personal answers carry Cache-Control: no-store', 'other'],
  'booking-validated': ['A booking that breaks the contract is refused with 422', 'other'],
  'unknown-slot': ['A booking of a time that is not there: 409 slot-taken, 404 or 422', 'other'],

  'hold-form': ['A hold is answered with its id and its end, also when repeated', 'other'],
  'held-slot-returns': ['With hold= the held time comes back as held', 'other'],
  'books-once': ['A booking echoes its id; sent again it is the same appointment', 'other'],
  'slot-taken': ['A time that is booked: 409 with the code slot-taken', 'other'],
  'booking-needs-token': ['An appointment is shown only to its manageToken', 'other'],
  'cancels-repeatedly': ['Cancelling is answered with cancelled, also when repeated', 'other'],
} as const satisfies Record<string, readonly [promise: string, section: keyof typeof sections]>;

/** Headings of `docs/backend.md`. */
export const sections = {
  promise: 'The promise',
  request: '`POST {base}/requests`',
  failures: 'When it does not work',
  cors: 'CORS',
  other: 'Everything else',
} as const;

export type CheckId = keyof typeof catalogue;

export const checkIds = Object.keys(catalogue) as CheckId[];

export const isCheckId = (text: string): text is CheckId => Object.hasOwn(catalogue, text);

/** Where a check comes from, as a link into the package's documents. */
export function sourceOf(id: CheckId): string {
  const heading = sections[catalogue[id][1]];
  const anchor = heading
    .toLowerCase()
    .replace(/[^\w\- ]/g, '')
    .replace(/ /g, '-');
  return `docs/backend.md#${anchor}`;
}
