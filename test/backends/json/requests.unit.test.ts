import assert from 'node:assert/strict';
import { test } from 'node:test';
import { jsonRequests } from '../../../src/backends/json/requests.js';
import type { Environment, SendOptions } from '../../../src/backends/backend.js';
import type { BackendConfig } from '../../../src/contract/backend-config.js';
import { fakeUploads } from '../fake-upload.js';
import type { FakeUpload } from '../fake-upload.js';
import { json, newRequestId, problem, sampleRequest, scriptedServer } from '../scripted-server.js';

const endpoint = 'https://practice.example/requests';

async function send(
  config: Partial<BackendConfig> = {},
  options: SendOptions = {},
  request = sampleRequest(),
  environment: Partial<Environment> = {},
) {
  const server = scriptedServer(json({ id: request.id, reference: 'AB12' }, 201));
  const backend = jsonRequests(
    { name: 'json', endpoints: { requests: endpoint }, ...config },
    { ...server.environment, ...environment },
  );
  return {
    outcome: await backend.sendRequest(request, options),
    seen: server.seen,
    request,
    pauses: server.pauses,
  };
}

test('posts the request as JSON with its id as the quoted key', async () => {
  const { seen, request } = await send();
  const [{ url, init }] = seen as [(typeof seen)[0]];
  assert.equal(url, endpoint);
  assert.equal(init.method, 'POST');
  assert.deepEqual(JSON.parse(String(init.body)), request);
  assert.deepEqual(Object.fromEntries(init.headers), {
    accept: 'application/json, application/problem+json',
    'content-type': 'application/json',
    'idempotency-key': `"${request.id}"`,
  });
});

test('leaves the header away where a server does not allow it', async () => {
  const { seen } = await send({ idempotencyHeader: false });
  assert.equal(seen[0]!.init.headers.has('Idempotency-Key'), false);
});

test('uses the address as it is written, but for its fragment', async () => {
  const { seen } = await send({ endpoints: { requests: 'https://practice.example/form.php/?x=a%20b#top' } });
  assert.equal(seen[0]!.url, 'https://practice.example/form.php/?x=a%20b');
});

test('sends cookies as the settings say', async () => {
  assert.equal((await send()).seen[0]!.init.credentials, undefined);
  assert.equal((await send({ credentials: 'include' })).seen[0]!.init.credentials, 'include');
});

test('says not sent without an address for requests', async () => {
  const { outcome, seen } = await send({ endpoints: { slots: 'https://practice.example/slots' } });
  assert.equal(outcome.kind, 'not-sent');
  assert.equal(outcome.problem.code, 'no-endpoint');
  assert.equal(seen.length, 0);
});

test('refuses, when it is made, an address that answers must not be sent to', () => {
  for (const requests of [
    'http://practice.example/requests',
    'ftp://practice.example/',
    '//practice.example/',
    '/requests',
    'javascript:alert(1)',
    'https://user:secret@practice.example/',
    'http://localhost.example/',
    'http://127.0.0.1.example/',
    'http://notlocalhost/',
    'ftp://localhost/',
    '',
  ])
    assert.throws(
      () => jsonRequests({ name: 'json', endpoints: { requests } }),
      { name: 'TypeError', message: /must be an https: address/ },
      requests,
    );
  for (const requests of [
    'https://practice.example/requests',
    'http://localhost:8080/requests',
    'http://demo.localhost/',
    'http://127.0.0.1:3000/',
    'http://127.10.200.30/',
    'http://[::1]:3000/',
  ])
    jsonRequests({ name: 'json', endpoints: { requests } });
});

test('sends files in one form: the request as text without a file name, then each file under its name', async () => {
  const attachments = [
    { name: 'knee.jpg', type: 'image/jpeg' as const, size: 3 },
    { name: 'letter.pdf', type: 'application/pdf' as const, size: 4 },
  ];
  const files = [new Blob(['abc'], { type: 'image/jpeg' }), new Blob(['%PDF'], { type: 'application/pdf' })];
  const { seen, request } = await send({}, { files }, sampleRequest({ attachments }));
  const { init } = seen[0]!;
  assert.equal(init.headers.has('Content-Type'), false, 'the form brings its own, with the boundary');
  assert.equal(init.headers.get('Idempotency-Key'), `"${request.id}"`);
  const form = init.body as FormData;
  assert.deepEqual([...form.keys()], ['request', 'files', 'files']);
  assert.equal(typeof form.get('request'), 'string');
  assert.deepEqual(JSON.parse(String(form.get('request'))), request);
  const sent = form.getAll('files') as File[];
  assert.deepEqual(
    sent.map(({ name, type }) => [name, type]),
    [
      ['knee.jpg', 'image/jpeg'],
      ['letter.pdf', 'application/pdf'],
    ],
  );
  assert.deepEqual(await Promise.all(sent.map((file) => file.text())), ['abc', '%PDF']);
});

test('files that do not fit the described attachments are a programmer’s mistake', async () => {
  await assert.rejects(send({}, { files: [new Blob(['x'])] }), TypeError);
  const attachments = [{ name: 'a.pdf', type: 'application/pdf' as const, size: 1 }];
  await assert.rejects(send({}, {}, sampleRequest({ attachments })), TypeError);
});

test('with acknowledgement "status" any 2xx counts, and makes a reference of the id', async () => {
  const id = newRequestId();
  for (const answer of [new Response('<p>Thank you</p>'), json(null, 204), json({ ok: true }, 200)]) {
    const { outcome } = await send(
      { acknowledgement: 'status' },
      {},
      sampleRequest({ id }),
      scriptedServer(answer).environment,
    );
    assert.deepEqual(outcome, { kind: 'accepted', value: { id, reference: id.slice(0, 8) } });
  }
});

test('with acknowledgement "status" a receipt still counts as what it is', async () => {
  const { outcome } = await send({ acknowledgement: 'status' });
  assert.equal(outcome.kind === 'accepted' && outcome.value.reference, 'AB12');
});

test('a server that does not know ids is asked once only, unless it says that it stored nothing', async () => {
  for (const [step, attempts] of [
    [new TypeError('Failed to fetch'), 1],
    [new Response('', { status: 502 }), 1],
    ['hang', 1],
  ] as const) {
    const server = scriptedServer(step);
    const { outcome } = await send({ acknowledgement: 'status' }, {}, sampleRequest(), server.environment);
    assert.equal(outcome.kind, 'unconfirmed');
    assert.equal(server.seen.length, attempts);
  }
  const busy = scriptedServer(problem(429), new Response(''));
  assert.equal(
    (await send({ acknowledgement: 'status' }, {}, sampleRequest(), busy.environment)).outcome.kind,
    'accepted',
  );
});

async function upload(
  answer: (request: FakeUpload) => void,
  { config = {}, options = {} }: { config?: Partial<BackendConfig>; options?: SendOptions } = {},
) {
  const uploads = fakeUploads(answer);
  const steps: [number, number][] = [];
  const onProgress = (sent: number, total: number) => void steps.push([sent, total]);
  const { outcome, seen, request } = await send(config, { onProgress, ...options }, sampleRequest(), {
    upload: uploads.upload,
  });
  return { outcome, sent: uploads.sent, steps, seen, request };
}

const stored = (request: FakeUpload) =>
  request.finish(201, { id: JSON.parse(String(request.body)).id, reference: 'AB12' });

test('uploads with progress only if somebody wants to see it', async () => {
  const { outcome, sent, steps, seen, request } = await upload((it) => {
    it.upload.onprogress!({ loaded: 5, total: 10 });
    it.upload.onprogress!({ loaded: 10, total: 10 });
    stored(it);
  });
  assert.equal(outcome.kind, 'accepted');
  assert.deepEqual(steps, [
    [5, 10],
    [10, 10],
  ]);
  assert.equal(seen.length, 0, 'not by fetch');
  const [it] = sent as [FakeUpload];
  assert.deepEqual([it.method, it.url, it.withCredentials], ['POST', endpoint, false]);
  assert.deepEqual(JSON.parse(String(it.body)), request);
  assert.equal(it.headers['idempotency-key'], `"${request.id}"`);
  const without = fakeUploads(stored);
  assert.equal((await send({}, {}, sampleRequest(), { upload: without.upload })).seen.length, 1);
  assert.equal(without.sent.length, 0);
});

test('an upload can be a class or a function', async () => {
  const server = scriptedServer(json({}));
  const { upload: make, sent } = fakeUploads(stored);
  class Upload {
    constructor() {
      return make();
    }
  }
  const outcome = await jsonRequests(
    { name: 'json', endpoints: { requests: endpoint } },
    { ...server.environment, upload: Upload as unknown as new () => XMLHttpRequest },
  ).sendRequest(sampleRequest(), { onProgress() {} });
  assert.equal(outcome.kind, 'accepted');
  assert.equal(sent.length, 1);
});

test('an upload that does not say where its answer came from was not redirected', async () => {
  const { outcome } = await upload((it) => {
    Object.assign(it, { responseURL: undefined });
    stored(it);
  });
  assert.equal(outcome.kind, 'accepted');
});

test('progress stays silent if only a fetch of one’s own is given', async () => {
  let steps = 0;
  const { outcome, seen } = await send({}, { onProgress: () => steps++ });
  assert.deepEqual([outcome.kind, seen.length, steps], ['accepted', 1, 0]);
});

test('an upload takes cookies along with "include", and is none with "omit"', async () => {
  assert.equal((await upload(stored, { config: { credentials: 'include' } })).sent[0]!.withCredentials, true);
  const omitted = await upload(stored, { config: { credentials: 'omit' } });
  assert.equal(omitted.sent.length, 0);
  assert.equal(omitted.seen[0]!.init.credentials, 'omit');
});

test('an upload that fails or is refused ends as any other', async () => {
  let turn = 0;
  const failing = await upload((it) => (turn++ ? stored(it) : it.onerror!(new Error('network'))));
  assert.deepEqual([failing.outcome.kind, failing.sent.length], ['accepted', 2]);
  const refused = await upload((it) =>
    it.finish(422, { title: 'No', code: 'invalid' }, { 'Content-Type': 'application/problem+json' }),
  );
  assert.equal(refused.outcome.kind, 'refused');
});

test('an upload that was redirected is not believed, is named on the console, and goes by fetch from then on', async () => {
  const { error } = console;
  let said = '';
  console.error = (text: string) => (said += text);
  const config = { endpoints: { requests: 'https://moved.example/requests' } };
  const answer = (it: FakeUpload) => {
    it.responseURL = 'https://elsewhere.example/';
    stored(it);
  };
  const first = await upload(answer, { config }).finally(() => (console.error = error));
  assert.deepEqual([first.outcome.kind, first.sent.length, first.seen.length], ['unconfirmed', 1, 0]);
  assert.equal(first.outcome.kind === 'unconfirmed' && first.outcome.problem.code, 'redirected');
  assert.match(said, /moved\.example\/requests.*elsewhere\.example/);
  const again = await upload(answer, { config });
  assert.deepEqual([again.sent.length, again.seen[0]!.init.redirect], [0, 'manual']);
  assert.equal((await upload(stored)).sent.length, 1, 'other addresses keep their progress');
});

test('an upload is broken off when the page stops it, and when it hangs', async () => {
  const control = new AbortController();
  const stopped = await upload(() => control.abort(), { options: { signal: control.signal } });
  assert.deepEqual(
    [stopped.outcome.kind, stopped.sent.length, stopped.sent[0]!.aborted],
    ['unconfirmed', 1, true],
  );
  const hanging = await upload(() => {});
  assert.deepEqual(
    [hanging.outcome.kind, hanging.sent.length, hanging.sent[0]!.aborted],
    ['unconfirmed', 3, true],
  );
});
