import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createBackend, endpointsBelow, newId, registerBackend } from '../../src/backends.js';
import type { Backend } from '../../src/backends.js';
import { requestIdPattern } from '../../src/contract/primitives.js';
import { json, sampleRequest, scriptedServer } from './scripted-server.js';

const endpoints = endpointsBelow('https://practice.example');

test('makes the backend that the settings name', async () => {
  const request = sampleRequest();
  const server = scriptedServer(json({ id: request.id, reference: 'AB12' }));
  for (const name of ['json', 'form']) {
    const outcome = await createBackend({ name, endpoints }, server.environment).sendRequest(request);
    assert.equal(outcome.kind, 'accepted', name);
  }
  assert.equal(server.seen.length, 2);
  await createBackend({ name: 'demo', endpoints }, server.environment).sendRequest(request);
  assert.equal(server.seen.length, 2);
});

test('says clearly that fhir is not there yet, and which names there are', () => {
  assert.throws(() => createBackend({ name: 'fhir', endpoints }), {
    name: 'TypeError',
    message: /"fhir" is not in this version/,
  });
  for (const name of ['soap', 'toString', '__proto__', ''])
    assert.throws(
      () => createBackend({ name, endpoints }),
      { name: 'TypeError', message: /json, form, demo/ },
      name,
    );
});

test('refuses an unsafe address', () => {
  for (const name of ['json', 'form'])
    assert.throws(
      () => createBackend({ name, endpoints: { requests: 'http://practice.example' } }),
      /must be an https: address/,
    );
});

test('uses a registered backend, but never in the place of a built-in one', () => {
  const own = { sendRequest() {} } as unknown as Backend;
  const seen: unknown[] = [];
  registerBackend('own', (config, environment) => (seen.push(config, environment), own));
  registerBackend('json', () => own);
  const environment = {};
  assert.equal(createBackend({ name: 'own', endpoints }, environment), own);
  assert.deepEqual(seen, [{ name: 'own', endpoints }, environment]);
  assert.notEqual(createBackend({ name: 'json', endpoints }), own);
});

test('appends the resources to a base address', () => {
  assert.equal(endpoints.requests, 'https://practice.example/requests');
  assert.equal(
    endpointsBelow('https://a.example/api//')['prescription-orders'],
    'https://a.example/api/prescription-orders',
  );
  assert.equal(endpointsBelow('/api')['status'], '/api/status');
  assert.equal(endpointsBelow('https://a.example/api/?key=1')['slots'], 'https://a.example/api/slots?key=1');
});

test('makes ids that servers take, from randomness alone', () => {
  const ids = Array.from({ length: 1000 }, () => newId());
  assert.equal(new Set(ids).size, 1000);
  for (const id of ids) assert.match(id, requestIdPattern);
  assert.equal(
    newId(() => 0),
    '0'.repeat(26),
  );
  assert.equal(
    newId(() => 0.999999),
    'z'.repeat(26),
  );
});
