import assert from 'node:assert/strict';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { buildContract } from '../../../scripts/build-contract.js';
import { resources } from '../../../src/contract/endpoints.js';
import { documents } from '../../../src/contract/json-schema.js';
import { openApi } from '../../../src/contract/openapi/openapi.js';

type Operation = {
  operationId: string;
  responses: Record<string, { content?: object }>;
  requestBody?: object;
};
const paths = openApi('1.2.3')['paths'] as Record<string, Record<string, Operation>>;
const operations = Object.entries(paths).flatMap(([path, item]) =>
  Object.entries(item)
    .filter(([method]) => method !== 'parameters')
    .map(([method, operation]) => ({ path, method, operation })),
);

test('is valid OpenAPI 3.1 by an independent validator', async () => {
  const validator = new Validator();
  const result = await validator.validate(structuredClone(openApi('1.2.3')));
  assert.deepEqual(result.errors ?? [], []);
  assert.equal(result.valid, true);
  assert.equal(validator.version, '3.1');
});

test('a broken document is noticed by that validator', async () => {
  const broken = structuredClone(openApi('1.2.3'));
  (broken['paths'] as Record<string, unknown>)['requests'] = { post: { responses: 7 } };
  assert.equal((await new Validator().validate(broken)).valid, false);
});

test('has a path for every resource of the contract', () => {
  for (const resource of resources) assert.ok(paths[`/${resource}`], resource);
});

test('answers every operation with problem details where it can fail', () => {
  for (const { path, method, operation } of operations) {
    const failures = Object.entries(operation.responses).filter(([status]) => Number(status) >= 400);
    assert.ok(failures.length >= 2, `${method} ${path}`);
    for (const [status, { content }] of failures)
      assert.deepEqual(
        Object.keys(content ?? {}),
        ['application/problem+json'],
        `${method} ${path} ${status}`,
      );
  }
});

test('has an answer for what is sent again: the same as the first, with 200', () => {
  const creating = operations.filter(({ operation }) => '201' in operation.responses);
  assert.equal(creating.length, 4);
  for (const { path, operation } of creating)
    assert.deepEqual(operation.responses['200']?.content, operation.responses['201']!.content, path);
});

test('refers only to schemas that are there, and to each of them but those for settings', () => {
  const api = openApi('1.2.3');
  const { schemas } = api['components'] as { schemas: Record<string, unknown> };
  const used = new Set(
    [...JSON.stringify(api).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name),
  );
  for (const name of used) assert.ok(name! in schemas, name);
  const parts = [
    'PracticeConfig',
    'HoursException',
    'BackendConfig',
    'Slot',
    'Pharmacy',
    'Medication',
    'RecordEntry',
  ];
  assert.deepEqual(
    Object.keys(schemas)
      .filter((name) => !used.has(name))
      .sort(),
    parts.sort(),
  );
});

test('writes a file for every document and openapi.json, with the version of the package', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'));
  try {
    const written = await buildContract(folder);
    const names = [...Object.keys(documents).map((name) => `${name}.schema.json`), 'openapi.json'].sort();
    assert.deepEqual((await readdir(folder)).sort(), names);
    assert.equal(written.length, names.length);
    const { version } = JSON.parse(await readFile(new URL('../../../package.json', import.meta.url), 'utf8'));
    assert.equal(JSON.parse(await readFile(join(folder, 'openapi.json'), 'utf8')).info.version, version);
  } finally {
    await rm(folder, { recursive: true });
  }
});
