import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { check } from '../../src/contract/issues.js';
import { documents, jsonSchemaOf } from '../../src/contract/json-schema.js';
import type { IssueCode } from '../../src/contract/issue-codes.js';
import { sampleRequest } from '../backends/scripted-server.js';
import { valuesOf } from './from-json-schema.js';

const ajv = () =>
  (addFormats as unknown as (ajv: Ajv2020) => Ajv2020)(new Ajv2020({ strict: false, allErrors: true }));

/** What JSON Schema cannot carry: the rules that the descriptions name. */
const beyond: readonly IssueCode[] = [
  'nhs-number-invalid',
  'instant-malformed',
  'end-before-start',
  'question-repeated',
  'time-zone-unknown',
];

for (const [name, { schema }] of Object.entries(documents)) {
  test(`${name}: the JSON Schema and the zod schema accept and reject the same`, () => {
    const json = jsonSchemaOf(name);
    const validate = ajv().compile(json);
    let accepted = 0;
    let rejected = 0;
    fc.assert(
      fc.property(fc.oneof(valuesOf(json, 0), valuesOf(json, 0.06)), (value) => {
        const { issues } = check(schema, value);
        const valid = validate(value);
        if (!issues.length) {
          accepted++;
          assert.ok(valid, `zod accepts, ajv: ${ajv().errorsText(validate.errors)}`);
        } else if (valid) {
          const others = issues.filter(({ code }) => !beyond.includes(code));
          assert.deepEqual(others, [], 'ajv accepts');
        } else rejected++;
      }),
      { numRuns: 250 },
    );
    assert.ok(accepted > 10 && rejected > 5, `a fair mixture: ${accepted} accepted, ${rejected} rejected`);
  });

  test(`${name}: names itself, what it is, and the draft`, () => {
    const json = jsonSchemaOf(name);
    assert.equal(json['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.match(String(json['$id']), new RegExp(`/${name}\\.schema\\.json$`));
    assert.ok(String(json['title']) && String(json['description']));
  });
}

test('every setting of a practice has its description, for completion in an editor', () => {
  const properties = jsonSchemaOf('practice-config')['properties'] as Record<
    string,
    { description?: string }
  >;
  for (const [setting, { description }] of Object.entries(properties)) assert.ok(description, setting);
});

test('lengths are code points in both', () => {
  const validate = ajv().compile(jsonSchemaOf('patient-request'));
  for (const [text, fits] of [
    ['𝒳'.repeat(4000), true],
    ['𝒳'.repeat(4001), false],
  ] as const) {
    const request = sampleRequest({ answers: [{ question: 'what', prompt: 'What?', value: text }] });
    assert.equal(validate(request), fits);
    assert.equal(check(documents['patient-request']!.schema, request).issues.length === 0, fits);
  }
});

test('what JSON Schema cannot carry stands in the descriptions', () => {
  const text = (name: string) => JSON.stringify(jsonSchemaOf(name));
  assert.match(text('patient-request'), /Modulus 11/);
  assert.match(text('patient-request'), /the day exists/);
  assert.match(text('practice-config'), /the last date is not before the first/);
  assert.match(text('practice-config'), /the zone is known/);
  assert.match(text('practice-config'), /no two questions have the same id/);
  assert.match(text('hours-exception'), /the last date is not before the first/);
});
