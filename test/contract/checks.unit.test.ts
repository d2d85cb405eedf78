import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { buildChecks, checked } from '../../scripts/build-checks.js';
import { read } from '../../src/contract/check.js';
import type { Fault, Shape } from '../../src/contract/check.js';
import { issueOf } from '../../src/contract/issue-words.js';
import type { Issue } from '../../src/contract/issue-words.js';
import { check } from '../../src/contract/issues.js';
import type { JsonSchema } from '../../src/contract/json-schema.js';
import { documents, jsonSchemaOf } from '../../src/contract/json-schema.js';
import { valuesOf } from './from-json-schema.js';

function judge(shape: Shape, data: unknown): { data?: unknown; issues: Issue[] } {
  const faults: Fault[] = [];
  const value = shape(data, [], faults);
  return faults.length ? { issues: faults.map(issueOf) } : { data: value, issues: [] };
}

const inOrder = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort((a, b) => (a.pointer + a.code < b.pointer + b.code ? -1 : 1));

/** The published schema of a document, or what Zod alone can say of one that is not published. */
const jsonOf = (schema: z.ZodMiniType): JsonSchema => {
  const [name] = Object.entries(documents).find(([, document]) => document.schema === schema) ?? [];
  return name
    ? jsonSchemaOf(name)
    : (z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
};

/** A value with one of its parts, however deep, made something else. */
function spoilt(value: unknown, by: unknown, at: number): unknown {
  if (typeof value !== 'object' || value === null || !Object.keys(value).length || at % 5 === 0) return by;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const keys = Object.keys(copy);
  const key = keys[at % keys.length]!;
  if (at % 7 === 0 && !Array.isArray(copy)) delete copy[key];
  else Reflect.set(copy, key, spoilt(Reflect.get(copy, key), by, Math.floor(at / 3)));
  return copy;
}

const json = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom('', ' ', 'x'.repeat(201), '𝒳'.repeat(4001), '2026-02-30', 'en', -1, 0, 1, 1.5, 1e9, null),
  // JSON's way to say infinity.
  fc.constant(JSON.parse('1e999') as unknown),
  fc.constantFrom<unknown[]>({}, [], [{}], { en: 'Hello' }, { cy: 'Helo' }, { '': 'x' }, { 'a/b~c': 7 }),
  fc.constant(JSON.parse('{ "__proto__": { "en": "x" }, "constructor": 1, "toString": 2 }') as unknown),
);

for (const [file, names] of Object.entries(checked)) {
  const schemas = (await import(`../../src/contract/${file}.js`)) as Record<string, z.ZodMiniType>;
  const shapes = (await import(`../../src/contract/checks/${file}.js`)) as Record<string, Shape>;
  for (const name of names) {
    const schema = schemas[name]!;
    const shape = shapes[name]!;

    test(`${file}: pages and Zod say the same of ${name}`, () => {
      let accepted = 0;
      let rejected = 0;
      const agree = (value: unknown) => {
        const zod = check(schema, value);
        const page = judge(shape, value);
        assert.deepEqual(inOrder(page.issues), inOrder(zod.issues));
        assert.deepEqual(page.data, zod.data);
        if (page.issues.length) rejected++;
        else accepted++;
      };
      const form = jsonOf(schema);
      const exact = valuesOf(form, 0);
      const options = { numRuns: 400 };
      fc.assert(fc.property(exact, agree), options);
      fc.assert(fc.property(valuesOf(form, 0.06), agree), options);
      fc.assert(fc.property(valuesOf(form, 0.2), agree), options);
      fc.assert(
        fc.property(exact, json, fc.nat(), (value, by, at) => agree(spoilt(value, by, at))),
        options,
      );
      fc.assert(fc.property(json, agree), options);
      assert.ok(accepted > 100 && rejected > 100, `a fair mixture: ${accepted} and ${rejected}`);
    });
  }
}

test('the files of checks are what the schemas say now, and no others lie there', async () => {
  const texts = await buildChecks();
  assert.deepEqual(readdirSync('src/contract/checks').sort(), [...texts.keys()].sort());
  for (const [name, text] of texts)
    assert.equal(readFileSync(`src/contract/checks/${name}`, 'utf8'), text, `${name}: run npm run checks`);
});

test('hostile answers do no harm: deep, huge, or meant to change what objects are', async () => {
  const { recordEnvelope } = await import('../../src/contract/checks/record.js');
  const { medicationsAnswer } = await import('../../src/contract/checks/prescriptions.js');
  const { practiceConfig } = await import('../../src/contract/checks/practice-config.js');
  const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
  assert.equal(read(recordEnvelope, deep), undefined);
  assert.equal(
    read(recordEnvelope, { section: 'letters', entries: [deep] })?.entries[0],
    deep,
    'not walked into',
  );

  const started = performance.now();
  const medications = Array.from({ length: 300_000 }, () => ({ id: 7 }));
  assert.equal(read(medicationsAnswer, { medications }), undefined);
  const faults: Fault[] = [];
  practiceConfig({ version: 1, name: 'x', exceptions: medications }, [], faults);
  assert.ok(faults.length < 2000, 'nobody reads more');
  assert.ok(performance.now() - started < 1500, `${performance.now() - started} ms`);

  const proto = JSON.parse(
    '{ "version": 1, "name": "x", "hours": { "__proto__": "x", "surgery": "off" }, "words": { "__proto__": { "a.b": "x" } } }',
  ) as unknown;
  const { hours, words } = read(practiceConfig, proto)!;
  assert.deepEqual([hours, words], [{ surgery: 'off' }, {}]);
  assert.equal(Object.getPrototypeOf(hours), Object.prototype);
  assert.equal(({} as Record<string, unknown>)['surgery'], undefined);
  const [unknown] = judge(
    practiceConfig as Shape,
    JSON.parse('{ "version": 1, "name": "x", "__proto__": {} }'),
  ).issues;
  assert.equal(unknown?.path, '__proto__');
});
