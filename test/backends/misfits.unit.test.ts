import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formBackend } from '../../src/backends/form/form-backend.js';
import { jsonBackend } from '../../src/backends/json/json-backend.js';
import { endpointsBelow } from '../../src/contract/endpoints.js';
import { json, newRequestId, sampleRequest, scriptedServer } from './scripted-server.js';
import type { Step } from './scripted-server.js';

function backend(...steps: Step[]) {
  const { environment } = scriptedServer(...steps);
  return jsonBackend({ name: 'json', endpoints: endpointsBelow('https://practice.example') }, environment);
}

/** What the console says while something is asked. */
async function linesOf(ask: () => Promise<unknown>): Promise<string[]> {
  const lines: string[] = [];
  const { error } = console;
  console.error = (line: string) => void lines.push(line);
  try {
    await ask();
  } finally {
    console.error = error;
  }
  return lines;
}

const send = (answer: (id: string) => Response) => async () => {
  const request = sampleRequest({ id: newRequestId() });
  return backend(answer(request.id)).sendRequest(request);
};

test('an answer that is none of the contract is named with what was expected, once, and never quoted', async () => {
  const numeric = send((id) => json({ id, reference: 90210 }));
  assert.deepEqual(await linesOf(numeric), ['gp-widgets: POST requests 200: /reference text-expected']);
  assert.deepEqual(await linesOf(numeric), []);
  const [line, ...more] = await linesOf(
    send((id) => json({ id, reference: '', respondBy: 'Monday, Jane Doe' })),
  );
  assert.deepEqual(more, []);
  assert.match(line!, /\/reference missing, \/respondBy instant-malformed/);
  assert.doesNotMatch(line!, /Jane|Monday/);
});

test('what is no JSON, or about something else, is named too', async () => {
  assert.deepEqual(await linesOf(send(() => new Response('<p>Thank you, Jane</p>'))), [
    'gp-widgets: POST requests 200: / object-expected',
  ]);
  const [other] = await linesOf(send(() => json({ id: 'somebody-elses-request', reference: 'A1' })));
  assert.match(other!, /^gp-widgets: POST requests 200: \/id id-malformed$/);
  const [status] = await linesOf(send((id) => json({ id, reference: 'A1' }, 203)));
  assert.equal(status, 'gp-widgets: POST requests 203: unexpected');
});

test('an entry of the record that is left out is named by its place', async () => {
  const entry = { id: '1', date: '2026-02-01', title: 'Letter of Jane' };
  const lines = await linesOf(async () =>
    backend(json({ section: 'letters', entries: [entry, { ...entry, date: 'February' }] })).listRecord({
      section: 'letters',
    }),
  );
  assert.deepEqual(lines, ['gp-widgets: GET record 200: /entries/1/date date-malformed']);
});

test('an answer of the contract, and a page where a status is enough, say nothing', async () => {
  assert.deepEqual(await linesOf(send((id) => json({ id, reference: 'A1', more: 7 }))), []);
  const request = sampleRequest();
  const { environment } = scriptedServer(new Response('<p>Thank you</p>'));
  const form = formBackend(
    {
      name: 'form',
      endpoints: { requests: 'https://practice.example/send.php' },
      acknowledgement: 'status',
    },
    environment,
  );
  assert.deepEqual(await linesOf(async () => form.sendRequest(request)), []);
});
