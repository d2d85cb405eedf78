import type { JsonSchema as Json } from '../json-schema.js';

export const ref = (title: string): Json => ({ $ref: `#/components/schemas/${title}` });
export const jsonOf = (title: string): Json => ({ 'application/json': { schema: ref(title) } });

export const parameter = (
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

/** Of everything that is stored once. */
export const idempotencyKey = parameter(
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
  409: '`in-progress`: the same id is being stored now, ask again. `slot-taken`, `too-late` (it has begun) or another final code: refused. Without a code nobody can say.',
  413: 'Refused: too large. Nothing is stored.',
  415: 'Refused: a form that is not understood, or a type of file that is not taken. Nothing is stored.',
  422: 'Refused. `invalid`: `errors` names the fields. `id-reused`: the id is known with other content.',
  429: 'Too many from this address. Only if nothing is stored; the id is looked up before it is limited. Tried again.',
  503: 'Not now. Only if nothing is stored. Tried again.',
};

const success = (status: number, description: string, title: string): Json => ({
  [status]: {
    description,
    headers: {
      Date: { schema: { type: 'string' }, description: "The server's clock; expose it across origins." },
    },
    content: jsonOf(title),
  },
});

export const answers = (status: number, description: string, title: string, ...failures: number[]): Json => ({
  ...success(status, description, title),
  ...(status === 201 && success(200, 'The same id and content again: it is stored once.', title)),
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

export const bySession = { security: [{ session: [] }, { token: [] }] };
