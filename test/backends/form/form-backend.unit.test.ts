import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formBackend } from '../../../src/backends/form/form-backend.js';
import type { SendOptions } from '../../../src/backends/backend.js';
import type { BackendConfig } from '../../../src/contract/backend-config.js';
import { fakeUploads } from '../fake-upload.js';
import { json, sampleRequest, scriptedServer } from '../scripted-server.js';
import type { Seen, Step } from '../scripted-server.js';

const echo = ({ init }: Seen) => {
  const { id } = JSON.parse(String((init.body as FormData).get('request')));
  return json({ id, reference: 'AB12' }, 201);
};

function form(steps: Step[], config: Partial<BackendConfig> = {}, upload?: () => XMLHttpRequest) {
  const server = scriptedServer(...steps);
  const settings = { name: 'form', endpoints: { requests: 'https://practice.example/form' }, ...config };
  return { ...server, ...formBackend(settings, { ...server.environment, upload }) };
}

test('sends one form without a header of its own, so that no preflight is needed', async () => {
  const request = sampleRequest();
  const server = form([echo], { getToken: () => 'T', credentials: 'include' });
  assert.equal((await server.sendRequest(request)).kind, 'accepted');
  const { init } = server.seen[0]!;
  assert.deepEqual([...init.headers], []);
  assert.equal(init.method, 'POST');
  assert.equal(init.credentials, 'include');
  const body = init.body as FormData;
  assert.deepEqual([...body.keys()], ['request']);
  assert.deepEqual(JSON.parse(String(body.get('request'))), request);
});

test('sends files beside the request', async () => {
  const attachments = [{ name: 'knee.jpg', type: 'image/jpeg' as const, size: 3 }];
  const server = form([echo]);
  await server.sendRequest(sampleRequest({ attachments }), { files: [new Blob(['abc'])] });
  const file = (server.seen[0]!.init.body as FormData).get('files') as File;
  assert.deepEqual([file.name, await file.text()], ['knee.jpg', 'abc']);
  await assert.rejects(server.sendRequest(sampleRequest({ attachments })), TypeError);
});

test('tries again with the same content where the server knows ids', async () => {
  const server = form([new TypeError('Failed to fetch'), echo]);
  assert.equal((await server.sendRequest(sampleRequest())).kind, 'accepted');
  const [first, second] = server.seen.map(({ init }) => (init.body as FormData).get('request'));
  assert.equal(first, second);
});

test('for a form handler adds what people read, and asks once only', async () => {
  const server = form([new Response('<p>Thank you</p>')], { acknowledgement: 'status' });
  const request = sampleRequest({
    actingFor: { name: 'Bo Example', relationship: 'parent', permission: 'child' },
    answers: [
      { question: 'what', prompt: 'What is it about?', value: 'A sore knee' },
      { question: 'side', prompt: 'Which side?', value: ['l', 'r'], shown: ['Left', 'Right'] },
    ],
  });
  const outcome = await server.sendRequest(request);
  assert.deepEqual(outcome, {
    kind: 'accepted',
    value: { id: request.id, reference: request.id.slice(0, 8) },
  });
  const { request: whole, ...parts } = Object.fromEntries(server.seen[0]!.init.body as FormData);
  assert.ok(whole);
  assert.deepEqual(parts, {
    id: request.id,
    kind: 'symptoms',
    patient: 'Alys Example',
    dateOfBirth: '1980-03-12',
    postcode: 'LS1 4AP',
    nhsNumber: '9912003489',
    registration: 'registered',
    sentBy: 'Bo Example (parent)',
    permission: 'child',
    phone: '07700 900123',
    preferred: 'phone',
    callTimes: 'Mo 09:00-12:30',
    'What is it about?': 'A sore knee',
    'Which side?': 'Left, Right',
  });
  const lost = form([new TypeError('Failed to fetch')], { acknowledgement: 'status' });
  assert.equal((await lost.sendRequest(sampleRequest())).kind, 'unconfirmed');
  assert.equal(lost.seen.length, 1);
});

async function uploads(page: string | undefined, options: SendOptions) {
  const before = Object.getOwnPropertyDescriptor(globalThis, 'location');
  if (page) Object.defineProperty(globalThis, 'location', { configurable: true, value: new URL(page) });
  try {
    const { upload, sent } = fakeUploads((it) => {
      const { id } = JSON.parse(String((it.body as FormData).get('request')));
      it.finish(201, { id, reference: 'AB12' });
    });
    const server = form([echo], {}, upload);
    assert.equal((await server.sendRequest(sampleRequest(), options)).kind, 'accepted');
    return sent.length;
  } finally {
    if (before) Object.defineProperty(globalThis, 'location', before);
    else delete (globalThis as { location?: unknown }).location;
  }
}

test('listens to the upload on its own origin only: across origins that would need a preflight', async () => {
  const options = { onProgress() {} };
  assert.equal(await uploads('https://practice.example/contact', options), 1);
  assert.equal(await uploads('https://www.practice.example/contact', options), 0);
  assert.equal(await uploads(undefined, options), 0);
});

test('tells a form handler’s readers how to reach somebody safely, and what was asked and shown for safety', async () => {
  const server = form([new Response('<p>Thank you</p>')], { acknowledgement: 'status' });
  const sample = sampleRequest();
  await server.sendRequest({
    ...sample,
    replaces: 'an-earlier-request-id',
    contact: {
      ...sample.contact,
      preferred: ['text', 'letter'],
      messageSafe: 'no',
      callTimes: [{ day: 'Mo', from: '09:00', to: '12:00' }],
      language: 'Polish',
      interpreter: 'spoken',
      needs: 'I cannot hear well',
    },
    safety: {
      ...sample.safety,
      questions: [{ id: 'emergency-signs', version: '2026-11', prompt: 'Any of these now?', answer: 'yes' }],
      advice: [{ id: 'call-999', shown: 'Call 999 now.', read: true }],
    },
  });
  const parts = Object.fromEntries(server.seen[0]!.init.body as FormData);
  for (const [name, text] of Object.entries({
    replaces: 'an-earlier-request-id',
    registration: 'registered',
    preferred: 'text, letter',
    messageSafe: 'no',
    callTimes: 'Mo 09:00-12:00',
    language: 'Polish',
    interpreter: 'spoken',
    needs: 'I cannot hear well',
    'Any of these now?': 'yes',
    'advice shown and read': 'Call 999 now.',
  }))
    assert.equal(parts[name], text, name);
});

test('does not offer what is not a request', async () => {
  const server = form([echo]);
  const outcomes = await Promise.all([
    server.listSlots({ from: '2026-03-02', to: '2026-03-03' }),
    server.getStatus(),
    server.listMedications(),
    server.cancel('x'),
  ]);
  for (const outcome of outcomes)
    assert.deepEqual(
      [outcome.kind, outcome.kind !== 'accepted' && outcome.problem.code],
      ['not-sent', 'not-offered'],
    );
  assert.equal(server.seen.length, 0);
  assert.equal(server.holdSlot, undefined);
});

test('needs a safe address, and says so when it is made', async () => {
  assert.throws(
    () => form([echo], { endpoints: { requests: 'http://practice.example/' } }),
    /must be an https: address/,
  );
  const none = await form([echo], { endpoints: {} }).sendRequest(sampleRequest());
  assert.equal(none.kind !== 'accepted' && none.problem.code, 'no-endpoint');
});
