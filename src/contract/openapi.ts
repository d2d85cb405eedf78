import { documents, jsonSchemaOf } from './json-schema.js';
import type { JsonSchema } from './json-schema.js';

type Json = JsonSchema;

const ref = (title: string): Json => ({ $ref: `#/components/schemas/${title}` });
const jsonOf = (title: string): Json => ({ 'application/json': { schema: ref(title) } });

const parameter = (
  name: string,
  where: 'path' | 'query' | 'header',
  description: string,
  more: Json = {},
): Json => ({
  name,
  in: where,
  description,
  ...(where === 'path' && { required: true }),
  schema: { type: 'string' },
  ...more,
});

const day = { schema: { type: 'string', format: 'date' } };
const appointmentId = parameter('id', 'path', 'The id that the page made for the booking.');
const orderId = parameter('id', 'path', 'The id that the page made for the order.');
const slotId = parameter('slotId', 'path', "The slot's id.");
const holdId = parameter('holdId', 'path', 'A random id made by the page, which owns the hold.');
const idempotencyKey = parameter(
  'Idempotency-Key',
  'header',
  "The body's id in quotes. May be absent (idempotencyHeader: false): then the body's id is the key.",
);

const problems: Readonly<Record<number, string>> = {
  400: 'Refused: the request cannot be read. Nothing is stored.',
  401: 'Sign in first. Nothing is stored.',
  403: 'Not allowed, with the reason. Nothing is stored.',
  404: 'Not here. Nothing is stored.',
  405: 'Not offered here.',
  409: '`in-progress`: the same id is being stored now, ask again. `slot-taken` or another final code: refused. Without a code nobody can say.',
  413: 'Refused: too large. Nothing is stored.',
  415: 'Refused: a form that is not understood, or a type of file that is not taken. Nothing is stored.',
  422: 'Refused. `invalid`: `errors` names the fields. `id-reused`: the id is known with other content.',
  429: 'Too many from this address. Only if nothing is stored; the id is looked up before it is limited. Tried again.',
  503: 'Not now. Only if nothing is stored. Tried again.',
};

const answers = (status: number, description: string, title: string, ...failures: number[]): Json => ({
  [status]: {
    description,
    headers: {
      Date: { schema: { type: 'string' }, description: "The server's clock; expose it across origins." },
    },
    content: jsonOf(title),
  },
  ...Object.fromEntries(
    [...failures, 429, 503].map((code) => [
      code,
      {
        description: problems[code],
        ...(code === 409 || code >= 429
          ? {
              headers: {
                'Retry-After': {
                  schema: { type: 'string' },
                  description:
                    'Seconds or a date; expose it across origins, and repeat it in the body as retryAfter.',
                },
              },
            }
          : {}),
        content: { 'application/problem+json': { schema: ref('Problem') } },
      },
    ]),
  ),
  default: {
    description:
      'Any other answer to a change, and any failure without problem details, means that nobody can say whether it was stored: the widget asks again with the same id.',
  },
});

const bySession = { security: [{ session: [] }, { token: [] }] };
const byToken = { security: [{ manageToken: [] }, { session: [] }] };

/** The whole HTTP interface that the `json` backend speaks, as OpenAPI 3.1. */
export function openApi(version: string): Json {
  const schemas = Object.fromEntries(
    Object.entries(documents).map(([name, { title }]) => {
      const { $schema: _draft, $id: _address, ...schema } = jsonSchemaOf(name);
      return [title, schema];
    }),
  );
  return {
    openapi: '3.1.1',
    info: {
      title: 'gp-widgets: what a practice’s backend answers',
      version,
      description:
        'Bodies carry version 1 and an id made by the page. An id belongs to one content: as often as it is sent, it is stored once, and looked up before anything is limited or validated. Keep ids for at least 30 days. Answer only after it is stored. Every resource may be left out.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [
      {
        url: '{base}',
        description: "The practice's `endpoint`.",
        variables: { base: { default: 'https://backend.example' } },
      },
    ],
    security: [],
    tags: [
      { name: 'requests' },
      { name: 'appointments' },
      { name: 'prescriptions' },
      { name: 'record' },
      { name: 'registrations' },
      { name: 'practice' },
    ],
    paths: {
      '/requests': {
        post: {
          operationId: 'sendRequest',
          tags: ['requests'],
          summary: 'Hand over one online request',
          description:
            'With attachments as one form: a text part `request` without a file name, and a part `files` for each file in the order of `attachments`; 10 MB each, 25 MB in all. A request with `replaces` stands for an earlier, unconfirmed one: show both as one.',
          parameters: [idempotencyKey],
          requestBody: {
            required: true,
            content: {
              ...jsonOf('PatientRequest'),
              'multipart/form-data': {
                schema: {
                  type: 'object',
                  properties: {
                    request: {
                      type: 'string',
                      contentMediaType: 'application/json',
                      contentSchema: ref('PatientRequest'),
                    },
                    files: { type: 'array', maxItems: 5, items: { type: 'string', format: 'binary' } },
                  },
                  required: ['request'],
                },
              },
            },
          },
          responses: {
            ...answers(
              201,
              'Stored. The same receipt for the same id, also with 200 or 202.',
              'Receipt',
              400,
              409,
              413,
              415,
              422,
            ),
          },
        },
      },
      '/slots': {
        get: {
          operationId: 'listSlots',
          tags: ['appointments'],
          summary: 'Free times of some days',
          parameters: [
            parameter('from', 'query', 'The first local date.', { required: true, ...day }),
            parameter('to', 'query', 'The last local date, inclusive.', { required: true, ...day }),
            parameter('mode', 'query', 'Only these; repeated for several, all if absent.', {
              schema: { type: 'array', items: { enum: ['in-person', 'telephone', 'video'] } },
              explode: true,
            }),
            parameter('hold', 'query', 'A hold of the page: its slot comes back too, as held.'),
          ],
          responses: answers(200, 'In any order.', 'SlotsAnswer', 400),
        },
      },
      '/slots/{slotId}/hold/{holdId}': {
        parameters: [slotId, holdId],
        put: {
          operationId: 'holdSlot',
          tags: ['appointments'],
          summary: 'Keep a slot for 10 minutes, again to keep it longer',
          description:
            'One slot a hold. 404 or 405 means that holds are not offered; the page goes on without.',
          responses: answers(200, 'Held.', 'Hold', 404, 405, 409),
        },
        delete: {
          operationId: 'releaseSlot',
          tags: ['appointments'],
          summary: 'Let it go',
          responses: {
            ...answers(200, 'Not held any more, also when repeated. 204 will do.', 'Hold', 404),
            204: { description: 'The same.' },
          },
        },
      },
      '/appointments': {
        post: {
          operationId: 'book',
          tags: ['appointments'],
          summary: 'Book a slot',
          parameters: [idempotencyKey],
          requestBody: { required: true, content: jsonOf('Booking') },
          responses: answers(
            201,
            'Booked; it echoes the id and brings the manageToken.',
            'Appointment',
            400,
            403,
            409,
            422,
          ),
        },
      },
      '/appointments/{id}': {
        parameters: [appointmentId],
        get: {
          operationId: 'getAppointment',
          tags: ['appointments'],
          summary: 'See it',
          ...byToken,
          responses: answers(200, 'As it stands.', 'Appointment', 401, 403, 404),
        },
        patch: {
          operationId: 'move',
          tags: ['appointments'],
          summary: 'Move it to another slot, or leave all as it was',
          description:
            'Sets a state, so repeating is safe. 405: not offered; the page books anew and then cancels.',
          ...byToken,
          requestBody: { required: true, content: jsonOf('Move') },
          responses: answers(200, 'Moved.', 'Appointment', 400, 401, 403, 404, 405, 409, 422),
        },
        delete: {
          operationId: 'cancel',
          tags: ['appointments'],
          summary: 'Cancel it',
          ...byToken,
          responses: answers(200, 'Cancelled, also when repeated.', 'Cancellation', 401, 403, 404),
        },
      },
      '/medications': {
        get: {
          operationId: 'listMedications',
          tags: ['prescriptions'],
          summary: 'Repeat medicines, pharmacies and earlier orders of whoever is signed in',
          ...bySession,
          responses: answers(200, 'With Cache-Control: no-store.', 'MedicationsAnswer', 401, 403),
        },
      },
      '/prescription-orders': {
        post: {
          operationId: 'orderPrescription',
          tags: ['prescriptions'],
          summary: 'Order some of them',
          ...bySession,
          parameters: [idempotencyKey],
          requestBody: { required: true, content: jsonOf('NewPrescriptionOrder') },
          responses: answers(201, 'Ordered; it echoes the id.', 'PrescriptionOrder', 400, 401, 403, 409, 422),
        },
      },
      '/prescription-orders/{id}': {
        parameters: [orderId],
        get: {
          operationId: 'getOrder',
          tags: ['prescriptions'],
          summary: 'Follow an order',
          ...bySession,
          responses: answers(200, 'With Cache-Control: no-store.', 'PrescriptionOrder', 401, 403, 404),
        },
        delete: {
          operationId: 'cancelOrder',
          tags: ['prescriptions'],
          summary: 'Cancel what is only requested so far',
          ...bySession,
          responses: answers(
            200,
            'As it stands now, also when repeated.',
            'PrescriptionOrder',
            401,
            403,
            404,
            409,
          ),
        },
      },
      '/record': {
        get: {
          operationId: 'listRecord',
          tags: ['record'],
          summary: 'One page of a section of the record of whoever is signed in',
          ...bySession,
          parameters: [
            parameter('section', 'query', 'Which section.', {
              required: true,
              schema: {
                enum: ['test-results', 'letters', 'consultations', 'medicines', 'allergies', 'vaccinations'],
              },
            }),
            parameter('cursor', 'query', '`next` of the page before.'),
            parameter(
              'series',
              'query',
              'Only results that have a value with this code: for a chart over time.',
            ),
            parameter('search', 'query', 'Only entries with these words.'),
            parameter(
              'only',
              'query',
              'Only what is new since the last visit, or only results with a value outside its range.',
              { schema: { enum: ['new', 'outside'] } },
            ),
          ],
          responses: answers(200, 'Newest first, with Cache-Control: no-store.', 'RecordPage', 400, 401, 403),
        },
      },
      '/registrations': {
        get: {
          operationId: 'getAccess',
          tags: ['registrations'],
          summary: 'How each online service stands for whoever is signed in',
          ...bySession,
          responses: answers(200, 'As it stands.', 'AccessAnswer', 401),
        },
        post: {
          operationId: 'register',
          tags: ['registrations'],
          summary: 'Ask for online services',
          parameters: [idempotencyKey],
          requestBody: { required: true, content: jsonOf('Registration') },
          responses: answers(201, 'Stored; it echoes the id.', 'RegistrationAnswer', 400, 409, 422),
        },
      },
      '/status': {
        get: {
          operationId: 'getStatus',
          tags: ['practice'],
          summary: 'What works now and how busy it is',
          responses: answers(200, 'May be revalidated: polite polling asks with no-cache.', 'ServiceStatus'),
        },
      },
      '/statistics': {
        get: {
          operationId: 'getStatistics',
          tags: ['practice'],
          summary: 'How many requests came in, by month',
          responses: answers(200, 'Suppressed or unknown numbers are null.', 'Statistics'),
        },
      },
    },
    components: {
      schemas,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'session',
          description: "The practice's own sign-in; the name of the cookie is yours. Same site only.",
        },
        token: { type: 'http', scheme: 'bearer', description: 'From the page: getToken.' },
        manageToken: { type: 'http', scheme: 'bearer', description: 'manageToken of the booking.' },
      },
    },
  };
}
