import type { CheckId } from '../catalogue.js';
import { isSuccess, type Reply } from '../conversation.js';
import type { Session } from '../session.js';
import { testRequest } from '../test-bodies.js';

export const crossOriginIds: readonly CheckId[] = [
  'preflight-answered',
  'preflight-origin',
  'preflight-content-type',
  'preflight-idempotency-key',
  'origin-allowed',
  'origin-on-errors',
  'headers-exposed',
  'vary-origin',
];

/** What a browser asks before it lets a page of the practice's origin send and read. */
export async function checkCrossOrigin(session: Session): Promise<void> {
  const { findings, options } = session;
  const { origin } = options;
  if (origin === undefined) {
    findings.skip(crossOriginIds, 'say --origin with the address of the practice’s website');
    return;
  }
  const preflight = await session.talk.send(options.requests, {
    method: 'OPTIONS',
    headers: {
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': options.idempotencyHeader
        ? 'content-type,idempotency-key'
        : 'content-type',
    },
  });
  findings.expect('preflight-answered', isSuccess(preflight), preflight.inWords);
  findings.expect('preflight-origin', allows(preflight, origin), allowedBy(preflight));
  const headers = namesIn(preflight, 'Access-Control-Allow-Headers');
  const isAllowed = (name: string): boolean => headers.includes(name) || headers.includes('*');
  const seen = `Access-Control-Allow-Headers: ${headers.join(', ') || 'none'}`;
  findings.expect('preflight-content-type', isAllowed('content-type'), seen);
  if (options.idempotencyHeader)
    findings.expect(
      'preflight-idempotency-key',
      isAllowed('idempotency-key'),
      `${seen}. If it cannot be allowed, the practice sets "idempotencyHeader": false`,
    );
  else findings.skip(['preflight-idempotency-key'], 'no Idempotency-Key is used');

  const taken = await session.send(testRequest());
  findings.expect('origin-allowed', allows(taken, origin), allowedBy(taken));
  const errors = [
    await session.send({ ...testRequest(), kind: 'gossip' }),
    await session.send(undefined, { body: '{' }),
    await session.send(undefined, { headers: { 'Content-Type': 'text/plain' }, body: 'x' }),
  ];
  for (const error of errors)
    findings.expect('origin-on-errors', allows(error, origin), `${allowedBy(error)} on ${error.inWords}`);
  for (const reply of [taken, ...errors]) {
    const exposed = namesIn(reply, 'Access-Control-Expose-Headers');
    findings.expect(
      'headers-exposed',
      ['retry-after', 'date'].every((name) => exposed.includes(name)) || exposed.includes('*'),
      `Access-Control-Expose-Headers: ${exposed.join(', ') || 'none'} on ${reply.status}`,
    );
    if (reply.headers.get('Access-Control-Allow-Origin') === '*') continue;
    findings.expect(
      'vary-origin',
      namesIn(reply, 'Vary').some((name) => /^(origin|\*)$/.test(name)),
      'no Vary: Origin',
    );
  }
}

/**
 * What a browser asks before a page of the practice's origin may change something that is there already. `*` would not do
 * for `Authorization`, and browsers tell `PATCH` from `patch`.
 */
export async function checkMethods(
  { findings, options, talk }: Session,
  path: string,
  methods: readonly string[],
  header?: string,
): Promise<void> {
  const { base, origin } = options;
  if (origin === undefined) return;
  for (const method of methods) {
    const preflight = await talk.send(`${base}/${path}`, {
      method: 'OPTIONS',
      headers: {
        'Access-Control-Request-Method': method,
        ...(header !== undefined && { 'Access-Control-Request-Headers': header }),
      },
    });
    const allowed = (preflight.headers.get('Access-Control-Allow-Methods') ?? '').split(/\s*,\s*/);
    const headers = namesIn(preflight, 'Access-Control-Allow-Headers');
    findings.expect(
      'preflight-methods',
      isSuccess(preflight) &&
        allows(preflight, origin) &&
        (allowed.includes(method) || allowed.includes('*')) &&
        (header === undefined || headers.includes(header)),
      `${method} ${path.split('/')[0]}: ${preflight.status}, ${allowedBy(preflight)}, methods: ${allowed.join(', ') || 'none'}, headers: ${headers.join(', ') || 'none'}`,
    );
  }
}

export function allows({ headers }: Reply, origin: string): boolean {
  const allowed = headers.get('Access-Control-Allow-Origin');
  return allowed === '*' || allowed === origin;
}

const allowedBy = ({ headers }: Reply): string =>
  `Access-Control-Allow-Origin: ${headers.get('Access-Control-Allow-Origin') ?? 'none'}`;

const namesIn = ({ headers }: Reply, name: string): string[] =>
  (headers.get(name) ?? '')
    .toLowerCase()
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
