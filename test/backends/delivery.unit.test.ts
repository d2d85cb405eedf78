import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deadline, longestPause } from '../../src/backends/exchange.js';
import { jsonRequests } from '../../src/backends/json/requests.js';
import type { BackendConfig } from '../../src/contract/backend-config.js';
import type { SendOptions } from '../../src/backends/backend.js';
import { json, newRequestId, problem, sampleRequest, scriptedServer } from './scripted-server.js';
import type { Seen, Step } from './scripted-server.js';

const endpoint = 'https://practice.example/requests';
const echo = ({ init }: Seen) => json({ id: JSON.parse(String(init.body)).id, reference: 'AB12' });
const network = new TypeError('Failed to fetch');

async function send(
  steps: Step[],
  options: SendOptions = {},
  { id = newRequestId(), ...config }: Partial<BackendConfig> & { id?: string } = {},
) {
  const server = scriptedServer(...steps);
  const settings = { name: 'json', endpoints: { requests: endpoint }, ...config };
  const outcome = await jsonRequests(settings, server.environment).sendRequest(
    sampleRequest({ id }),
    options,
  );
  return { ...server, outcome, id, code: outcome.kind === 'accepted' ? '' : outcome.problem.code };
}

const doubtless = (status: number) => [json({ id: 'somebody-elses-request', reference: 'X' }, status)];

for (const status of [200, 201, 202])
  test(`accepts a receipt with status ${status} that echoes the id`, async () => {
    const { outcome, id, seen } = await send([
      ({ init }) => json({ id: JSON.parse(String(init.body)).id, reference: 'AB12' }, status),
    ]);
    assert.deepEqual(outcome, { kind: 'accepted', value: { id, reference: 'AB12' } });
    assert.equal(seen.length, 1);
  });

test('null, which many languages write for what is absent, is absent', async () => {
  const { outcome, id } = await send([
    ({ init }) =>
      json({
        id: JSON.parse(String(init.body)).id,
        reference: 'A1',
        receivedAt: null,
        respondBy: null,
        message: null,
      }),
  ]);
  assert.deepEqual(outcome, { kind: 'accepted', value: { id, reference: 'A1' } });
});

for (const [what, answer] of [
  ['another id', doubtless(200)[0]],
  ['null for the reference', ({ init }) => json({ id: JSON.parse(String(init.body)).id, reference: null })],
  ['no id', json({ reference: 'AB12' })],
  [
    'a page of a captive portal',
    new Response('<!doctype html><title>Sign in</title>', { headers: { 'Content-Type': 'text/html' } }),
  ],
  ['an empty body', new Response('')],
  ['JSON that is no object', json('yes')],
  ['204', json(null, 204)],
  [
    'a reference that is no text',
    ({ init }: Seen) => json({ id: JSON.parse(String(init.body)).id, reference: 7 }),
  ],
  ['an empty reference', ({ init }: Seen) => json({ id: JSON.parse(String(init.body)).id, reference: ' ' })],
  [
    'a receipt with status 203, which a proxy changed',
    ({ init }: Seen) => json({ id: JSON.parse(String(init.body)).id, reference: 'A' }, 203),
  ],
] as [string, Step][])
  test(`does not believe a success with ${what}, and does not send again unasked`, async () => {
    const { outcome, code, seen } = await send([answer]);
    assert.equal(outcome.kind, 'unconfirmed');
    assert.equal(code, 'unreadable');
    assert.equal(seen.length, 1);
  });

for (const status of [401, 403, 404, 405, 410])
  test(`calls ${status} with problem details not sent, once`, async () => {
    const { outcome, seen } = await send([problem(status, { code: 'x' })]);
    assert.deepEqual(outcome, {
      kind: 'not-sent',
      problem: { type: 'about:blank', title: 'No', code: 'x', status },
    });
    assert.equal(seen.length, 1);
  });

for (const status of [400, 413, 415, 422])
  test(`calls ${status} with problem details refused, once, and hands its errors on`, async () => {
    const errors = [{ pointer: '#/patient/nhsNumber', detail: 'Modulus 11' }];
    const { outcome, seen } = await send([problem(status, { code: 'invalid', errors })]);
    assert.equal(outcome.kind, 'refused');
    assert.deepEqual(outcome.problem, { type: 'about:blank', title: 'No', code: 'invalid', status, errors });
    assert.equal(seen.length, 1);
  });

test('knows problem details by their type, with parameters and without, and does not need a type', async () => {
  const typed = { 'Content-Type': 'application/problem+json; charset=utf-8' };
  assert.equal((await send([problem(401, {}, typed)])).outcome.kind, 'not-sent');
  const untyped = await send([new Response(null, { status: 401 })]);
  assert.deepEqual([untyped.outcome.kind, untyped.code], ['unconfirmed', 'unexplained']);
});

test('believes the status of the answer, not the one that its body names', async () => {
  const { outcome } = await send([problem(401, { status: 422 })]);
  assert.deepEqual([outcome.kind, outcome.kind !== 'accepted' && outcome.problem.status], ['not-sent', 401]);
});

test('calls 409 refused only with a final code', async () => {
  const final = await send([problem(409, { code: 'slot-taken' }), echo]);
  assert.deepEqual([final.outcome.kind, final.seen.length], ['refused', 1]);
  const without = await send([problem(409)]);
  assert.equal(without.outcome.kind, 'unconfirmed');
});

test('asks again while the server is still busy with the id', async () => {
  const { outcome, seen } = await send([
    problem(409, { code: 'in-progress' }),
    problem(409, { code: 'in-progress' }),
    echo,
  ]);
  assert.equal(outcome.kind, 'accepted');
  assert.equal(seen.length, 3);
  const never = await send([problem(409, { code: 'in-progress' })]);
  assert.equal(never.outcome.kind, 'unconfirmed');
  assert.equal(never.code, 'in-progress');
});

for (const status of [400, 401, 403, 404, 405, 410, 413, 415, 422])
  test(`calls ${status} without problem details unconfirmed`, async () => {
    const { outcome, code, seen } = await send([json({ code: 'invalid' }, status)]);
    assert.equal(outcome.kind, 'unconfirmed');
    assert.equal(code, 'unexplained');
    assert.equal(outcome.problem.status, status);
    assert.equal(seen.length, 1);
  });

test('does not take what is not the form of problem details for them', async () => {
  for (const body of ['[]', 'null', '7', '"x"', 'no JSON']) {
    const answer = new Response(body, {
      status: 404,
      headers: { 'Content-Type': 'application/problem+json' },
    });
    assert.equal((await send([answer])).outcome.kind, 'unconfirmed', body);
  }
});

test('ignores members of problem details whose type is wrong, as RFC 9457 asks, and believes the others', async () => {
  const problems = async (status: number, body: string, type = 'application/problem+json') => {
    const answer = new Response(body, { status, headers: { 'Content-Type': type } });
    const { outcome } = await send([answer]);
    assert.ok(outcome.kind !== 'accepted');
    return [outcome.kind, outcome.problem];
  };
  const plain = { type: 'about:blank', title: '', code: '' };
  const aspNet =
    '{"type":"https://x.example/400","title":"One or more errors","errors":{"name":["Required"]}}';
  assert.deepEqual(await problems(400, aspNet), [
    'refused',
    { type: 'https://x.example/400', title: 'One or more errors', code: '', status: 400 },
  ]);
  assert.deepEqual(await problems(422, '{"type":null,"detail":null,"code":"invalid","retryAfter":"5"}'), [
    'refused',
    { ...plain, code: 'invalid', status: 422 },
  ]);
  assert.deepEqual(await problems(404, '{"code":7}'), ['not-sent', { ...plain, status: 404 }]);
  assert.equal((await problems(409, '{"code":7}'))[0], 'unconfirmed');
  assert.equal((await problems(404, '{"__proto__":{"code":"x"}}'))[0], 'not-sent');
  assert.equal((await problems(404, '{}', 'Application/Problem+JSON'))[0], 'not-sent');
});

for (const status of [408, 429, 500, 502, 503, 504])
  test(`tries again after ${status} without problem details, and stays unconfirmed`, async () => {
    const page = () =>
      new Response('<h1>Bad gateway</h1>', { status, headers: { 'Content-Type': 'text/html' } });
    const { outcome, seen } = await send([page]);
    assert.equal(outcome.kind, 'unconfirmed');
    assert.ok(seen.length > 3, String(seen.length));
    assert.equal((await send([page, echo])).outcome.kind, 'accepted');
  });

for (const status of [500, 504])
  test(`calls ${status} unconfirmed even with problem details`, async () => {
    assert.equal((await send([problem(status)])).outcome.kind, 'unconfirmed');
  });

for (const status of [429, 503])
  test(`tries again after ${status} with problem details, and calls it not sent in the end`, async () => {
    assert.equal((await send([problem(status), problem(status), echo])).outcome.kind, 'accepted');
    const { outcome, seen, elapsed } = await send([() => problem(status, { code: 'busy' })]);
    assert.equal(outcome.kind, 'not-sent');
    assert.ok(seen.length > 3);
    assert.ok(elapsed() < deadline);
  });

for (const status of [301, 302, 303, 307, 308])
  test(`does not follow ${status}`, async () => {
    const { outcome, code, seen } = await send([
      new Response(null, { status, headers: { Location: 'https://elsewhere.example/' } }),
      echo,
    ]);
    assert.equal(outcome.kind, 'unconfirmed');
    assert.equal(code, 'redirected');
    assert.equal(seen.length, 1);
    assert.equal(seen[0]!.init.redirect, 'manual');
  });

const looksLike = (over: object) =>
  Object.assign(json({}), {}) &&
  new Proxy(json({}), {
    get: (target, key) =>
      key in over
        ? over[key as never]
        : key === 'clone'
          ? () => looksLike(over)
          : Reflect.get(target, key, target),
  });

test('does not believe what a browser hides: a redirect, an opaque answer', async () => {
  const redirect = await send([looksLike({ type: 'opaqueredirect', status: 0, text: async () => '' })]);
  assert.deepEqual(
    [redirect.outcome.kind, redirect.code, redirect.seen.length],
    ['unconfirmed', 'redirected', 1],
  );
  const opaque = await send([looksLike({ type: 'opaque', status: 0, text: async () => '' })]);
  assert.deepEqual([opaque.outcome.kind, opaque.code, opaque.seen.length], ['unconfirmed', 'opaque', 1]);
  const followed = await send([looksLike({ redirected: true })]);
  assert.deepEqual([followed.outcome.kind, followed.code], ['unconfirmed', 'redirected']);
});

test('sends the same id and the same bytes on every attempt', async () => {
  const { outcome, seen, id } = await send([network, network, json({}, 500), echo]);
  assert.equal(outcome.kind, 'accepted');
  assert.equal(seen.length, 4);
  assert.deepEqual([...new Set(seen.map(({ init }) => init.headers.get('Idempotency-Key')))], [`"${id}"`]);
  assert.equal(new Set(seen.map(({ init }) => init.body)).size, 1);
});

test('a failed connection is unconfirmed, and tried again within the deadline only', async () => {
  const { outcome, code, seen, elapsed } = await send([network]);
  assert.deepEqual([outcome.kind, code], ['unconfirmed', 'network']);
  assert.ok(seen.length >= 6, String(seen.length));
  assert.ok(elapsed() <= deadline);
});

test('gives an attempt up after 20 seconds, the whole after 60', async () => {
  const { outcome, code, seen, elapsed, pauses } = await send(['hang']);
  assert.deepEqual([outcome.kind, code], ['unconfirmed', 'timed-out']);
  assert.equal(pauses[0], 20_000);
  assert.equal(seen.length, 3);
  assert.ok(elapsed() <= 60_000, String(elapsed()));
  assert.equal(seen[0]!.init.signal!.aborted, true);
});

test('a body that never ends counts as an attempt without an answer', async () => {
  const stalled = () =>
    new Response(new ReadableStream({ pull: () => new Promise(() => {}) }), { status: 201 });
  const { outcome, seen } = await send([stalled, echo]);
  assert.equal(outcome.kind, 'accepted');
  assert.equal(seen.length, 2);
});

test('a body that breaks off is tried again', async () => {
  const broken = () =>
    new Response(new ReadableStream({ start: (it) => it.error(new TypeError('reset')) }), { status: 201 });
  assert.equal((await send([broken, echo])).outcome.kind, 'accepted');
});

test('gives slow uplinks longer: a second for every 100 kB of attachments', async () => {
  const server = scriptedServer('hang');
  const backend = jsonRequests({ name: 'json', endpoints: { requests: endpoint } }, server.environment);
  const attachments = [{ name: 'a.pdf', type: 'application/pdf' as const, size: 2_000_000 }];
  await backend.sendRequest(sampleRequest({ attachments }), {
    files: [new Blob([new Uint8Array(2_000_000)])],
  });
  assert.equal(server.pauses[0], 40_000);
  assert.ok(server.elapsed() > 60_000 && server.elapsed() <= 80_000, String(server.elapsed()));
});

test('pauses grow up to 16 seconds, with full jitter', async () => {
  const pausesWith = async (random: () => number) => {
    const server = scriptedServer(network);
    const environment = { ...server.environment, random };
    await jsonRequests({ name: 'json', endpoints: { requests: endpoint } }, environment).sendRequest(
      sampleRequest(),
    );
    return server.pauses;
  };
  assert.deepEqual(await pausesWith(() => 0.5), [500, 1000, 2000, 4000, ...Array<number>(6).fill(8000)]);
  assert.deepEqual((await pausesWith(() => 0.999)).map(Math.round), [999, 1998, 3996, 7992, 15984, 15984]);
  const none = await pausesWith(() => 0);
  assert.equal(none.length, 29, 'even without pauses there is an end');
  assert.ok(none.every((pause) => pause === 0));
  let turn = 0;
  const mixed = await pausesWith(() => (turn++ % 7) / 7);
  assert.ok(mixed.every((pause) => pause <= longestPause));
  assert.ok(new Set(mixed).size > 4);
});

const date = (seconds: number) => new Date(Date.parse('2026-03-02T09:00:00Z') + seconds * 1000).toUTCString();

for (const [what, headers, body, wait] of [
  ['in seconds', { 'Retry-After': '7' }, {}, 7000],
  ['as a date', { 'Retry-After': date(9) }, {}, 9000],
  ['as a date by the clock of the server', { 'Retry-After': date(109), Date: date(100) }, {}, 9000],
  ['in the body', {}, { retryAfter: 11 }, 11_000],
  ['in the body, where the header is unreadable', { 'Retry-After': 'soon' }, { retryAfter: 11 }, 11_000],
  ['as a date that is over', { 'Retry-After': date(-30) }, {}, 0],
  ['in the body, where the date looks over', { 'Retry-After': date(-30) }, { retryAfter: 11 }, 11_000],
  ['as a negative number', {}, { retryAfter: -5 }, 0],
] as const)
  for (const status of [429, 503])
    test(`waits as ${status} says ${what}, with jitter on top`, async () => {
      const { outcome, pauses } = await send([problem(status, body, headers), echo]);
      assert.equal(outcome.kind, 'accepted');
      assert.deepEqual(pauses, [wait + 500]);
    });

test('tells how long to wait if that is too long for now', async () => {
  for (const [headers, retryAfter] of [
    [{ 'Retry-After': '3600' }, 3600],
    [{ 'Retry-After': date(7200) }, 7200],
  ] as const) {
    const { outcome, seen } = await send([problem(503, {}, headers)]);
    assert.equal(outcome.kind, 'not-sent');
    assert.equal(outcome.problem.retryAfter, retryAfter);
    assert.equal(seen.length, 1);
  }
});

test('once unconfirmed, only accepted or refused ends it', async () => {
  for (const status of [401, 404, 429, 503]) {
    const { outcome } = await send([network, () => problem(status, { code: 'x' })]);
    assert.deepEqual(
      [outcome.kind, outcome.kind !== 'accepted' && outcome.problem.status],
      ['unconfirmed', status],
    );
  }
  assert.equal((await send([network, problem(422)])).outcome.kind, 'refused');
  assert.equal((await send([network, echo])).outcome.kind, 'accepted');
});

test('remembers across calls and backends that an id is unconfirmed, until it is settled', async () => {
  const { id, outcome } = await send([doubtless(200)[0]!]);
  assert.equal(outcome.kind, 'unconfirmed');
  assert.equal((await send([problem(401)], {}, { id })).outcome.kind, 'unconfirmed');
  assert.equal((await send([problem(403)])).outcome.kind, 'not-sent', 'another id is another matter');
  assert.equal((await send([echo], {}, { id })).outcome.kind, 'accepted');
  assert.equal((await send([problem(401)], {}, { id })).outcome.kind, 'not-sent');
});

test('takes the word of the page that an id was unconfirmed before a reload', async () => {
  const { id, outcome } = await send([problem(401)], { unconfirmedBefore: true });
  assert.equal(outcome.kind, 'unconfirmed');
  assert.equal((await send([problem(401)], {}, { id })).outcome.kind, 'unconfirmed');
});

test('what was never stored stays not sent however often', async () => {
  const { id } = await send([problem(401)]);
  assert.equal((await send([problem(401)], {}, { id })).outcome.kind, 'not-sent');
});

test('a second call for an id that is under way never says not sent', async () => {
  const id = newRequestId();
  const first = send(['hang', echo], {}, { id });
  await Promise.resolve();
  const second = await send([problem(429, {}, { 'Retry-After': '3600' })], {}, { id });
  assert.equal(second.outcome.kind, 'unconfirmed');
  assert.equal((await first).outcome.kind, 'accepted');
});

test('hands nothing over if the page stopped it before', async () => {
  const { outcome, code, seen } = await send([echo], { signal: AbortSignal.abort() });
  assert.deepEqual([outcome.kind, code, seen.length], ['not-sent', 'aborted', 0]);
});

test('is unconfirmed if it is stopped while under way, and does not go on', async () => {
  const control = new AbortController();
  const { outcome, code, seen } = await send([() => (control.abort(), 'hang')], { signal: control.signal });
  assert.deepEqual([outcome.kind, code, seen.length], ['unconfirmed', 'aborted', 1]);
  assert.equal(seen[0]!.init.signal!.aborted, true);
});

test('a stop in a pause ends it: not sent if the server had stored nothing, else unconfirmed', async () => {
  for (const [step, kind] of [
    [problem(429), 'not-sent'],
    [network, 'unconfirmed'],
  ] as const) {
    const control = new AbortController();
    const server = scriptedServer(step, echo);
    const environment = {
      ...server.environment,
      sleep: () => (control.abort(), new Promise<void>(() => {})),
    };
    const backend = jsonRequests({ name: 'json', endpoints: { requests: endpoint } }, environment);
    const outcome = await backend.sendRequest(sampleRequest(), { signal: control.signal });
    assert.equal(outcome.kind, kind);
    assert.equal(server.seen.length, 1, 'nothing leaves after it was stopped');
  }
});

test('nothing leaves if it is stopped while the page looks for a token', async () => {
  const control = new AbortController();
  let give = (_: string) => {};
  const getToken = () => new Promise<string>((resolve) => (give = resolve));
  const sending = send([echo], { signal: control.signal }, { getToken });
  await new Promise((resolve) => setImmediate(resolve));
  control.abort();
  const { outcome, code, seen } = await sending;
  give('late');
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([outcome.kind, code, seen.length], ['not-sent', 'aborted', 0]);
});

test('a token that fails, is malformed or never comes means not sent', async () => {
  for (const getToken of [async () => Promise.reject(new Error('no')), () => 'two\nlines']) {
    const { outcome, code, seen } = await send([echo], {}, { getToken });
    assert.deepEqual([outcome.kind, code, seen.length], ['not-sent', 'token', 0]);
  }
  const { outcome, code, seen } = await send([echo], {}, { getToken: () => new Promise<string>(() => {}) });
  assert.deepEqual([outcome.kind, code, seen.length], ['not-sent', 'timed-out', 0]);
});

test('asks for the token anew at each attempt', async () => {
  let turn = 0;
  const { seen } = await send([network, echo], {}, { getToken: () => `t${++turn}` });
  assert.deepEqual(
    seen.map(({ init }) => init.headers.get('Authorization')),
    ['Bearer t1', 'Bearer t2'],
  );
});

async function withConnection<T>(states: boolean[], run: () => Promise<T>): Promise<T> {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  Object.defineProperty(globalThis, 'navigator', {
    configurable: true,
    value: {
      get onLine() {
        return states.length > 1 ? states.shift() : states[0];
      },
    },
  });
  try {
    return await run();
  } finally {
    if (before) Object.defineProperty(globalThis, 'navigator', before);
    else delete (globalThis as { navigator?: unknown }).navigator;
  }
}

test('hands nothing over while the device is offline', async () => {
  const { outcome, code, seen, pauses } = await withConnection([false], () => send([echo]));
  assert.deepEqual([outcome.kind, code, seen.length], ['not-sent', 'offline', 0]);
  assert.deepEqual(pauses, [], 'the patient hears at once');
});

test('goes on when the device is back, if it went offline in between', async () => {
  const { outcome, seen } = await withConnection([true, false, false, true], () => send([network, echo]));
  assert.deepEqual([outcome.kind, seen.length], ['accepted', 2]);
  const lost = await withConnection([true, false], () => send([network, echo]));
  assert.deepEqual([lost.outcome.kind, lost.seen.length], ['unconfirmed', 1]);
});
