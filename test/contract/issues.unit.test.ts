import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import fc from 'fast-check';
import { issueCodes } from '../../src/contract/issue-codes.js';
import { check, issuesOf } from '../../src/contract/issues.js';
import { documents, jsonSchemaOf } from '../../src/contract/json-schema.js';
import { patientRequest } from '../../src/contract/patient-request.js';
import { readPracticeConfig } from '../../src/contract/read-practice-config.js';
import { sampleRequest } from '../backends/scripted-server.js';
import { valuesOf } from './from-json-schema.js';

const found = (data: unknown) =>
  readPracticeConfig(data).issues.map(({ path, code, expected }) => `${path} ${code}: ${expected}`);

const least = { version: 1, name: 'Fernbank Surgery' };

test('names a misspelt setting by its path, with the names that there are', () => {
  const [issue, ...others] = readPracticeConfig({ ...least, phon: '01632 960001' }).issues;
  assert.deepEqual(others, []);
  assert.equal(issue!.path, 'phon');
  assert.equal(issue!.pointer, '#/phon');
  assert.equal(issue!.code, 'unknown-setting');
  assert.match(issue!.expected, /odsCode, phone, nation/);
  assert.match(
    found({ ...least, questions: { symptom: {} } })[0]!,
    /^questions\.symptom unknown-setting: .*symptoms, question/,
  );
  assert.match(
    found({ ...least, exceptions: [{ from: '2026-12-24', hour: 'off', hours: 'off' }] })[0]!,
    /^exceptions\[0\]\.hour unknown-setting/,
  );
});

test('names what is missing and what was expected', () => {
  assert.deepEqual(found({}), [
    'version missing: something here: it is needed',
    'name missing: something here: it is needed',
  ]);
  assert.deepEqual(found({ ...least, name: ' ' }), ['name missing: something here: it is needed']);
  assert.deepEqual(found([]), [' object-expected: an object: { … }']);
  assert.deepEqual(found({ ...least, version: 2 }), ['version not-an-option: 1']);
  assert.deepEqual(found({ ...least, nation: 'cornwall' }), [
    'nation not-an-option: "england" or "wales" or "scotland" or "northern-ireland"',
  ]);
  assert.deepEqual(found({ ...least, phone: 1632 }), ['phone text-expected: text in quotes']);
  assert.deepEqual(found({ ...least, registration: { open: 'yes' } }), [
    'registration.open true-or-false-expected: true or false',
  ]);
  assert.deepEqual(found({ ...least, exceptions: {} }), ['exceptions list-expected: a list: [ … ]']);
  assert.deepEqual(found({ ...least, exceptions: [{ from: '2026-02-30', hours: 'off' }] }), [
    'exceptions[0].from date-malformed: a day that exists, such as 2026-12-24',
  ]);
  assert.deepEqual(
    found({ ...least, exceptions: [{ from: '2026-02-03', to: '2026-02-02', hours: 'off' }] }),
    ['exceptions[0].to end-before-start: a last day that is not before the first'],
  );
  assert.deepEqual(found({ ...least, timeZone: 'Mars/Base' }), [
    'timeZone time-zone-unknown: an IANA time zone, such as Europe/London',
  ]);
});

test('of several forms takes the one that was begun', () => {
  assert.deepEqual(found({ ...least, hours: { surgery: 8 } }), [
    'hours.surgery text-expected: text in quotes',
  ]);
  assert.deepEqual(found({ ...least, hours: 8 }), [
    'hours no-such-form: text in quotes, or an object: { … }',
  ]);
  assert.deepEqual(found({ ...least, replyPromise: { workingDays: 0 } }), [
    'replyPromise.workingDays whole-number-expected: a whole number, such as 2',
  ]);
  assert.match(
    found({ ...least, backend: { name: 'json', endpoint: '/x' } }).join('\n'),
    /backend\.endpoints missing.*\n.*backend\.endpoint unknown-setting/,
  );
});

test('refuses addresses that could run something', () => {
  for (const privacyUrl of [
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'java\nscript:x',
    'vbscript:x',
    'JaVaScRiPt:x',
  ])
    assert.equal(found({ ...least, privacyUrl }).length, 1, privacyUrl);
  for (const privacyUrl of [
    'https://a.example/p',
    'HTTP://a.example',
    '/privacy',
    'privacy.html',
    '#privacy',
    '?page=7',
    '../p:1/x',
    '//cdn.example/x',
  ])
    assert.equal(found({ ...least, privacyUrl }).length, 0, privacyUrl);
});

test('checks questions of a practice', () => {
  const add = (question: object) => found({ ...least, questions: { other: { add: [question] } } });
  assert.deepEqual(
    add({ id: 'pets', type: 'text', required: true, words: { label: { en: 'Pets?', cy: 'Anifeiliaid?' } } }),
    [],
  );
  assert.deepEqual(
    add({
      id: 'pets',
      type: 'choice',
      options: ['cat', 'dog'],
      words: { label: 'Pets?', options: { cat: 'Cat' } },
    }),
    [],
  );
  assert.match(
    add({ id: 'pets', type: 'choice' })[0]!,
    /^questions\.other\.add\[0\]\.options options-missing/,
  );
  assert.match(add({ id: 'pets', type: 'choices', options: [] })[0]!, /options-missing/);
  assert.match(add({ id: 'Pets', type: 'text' })[0]!, /^questions\.other\.add\[0\]\.id name-malformed/);
  assert.match(add({ id: 'pets', type: 'slider' })[0]!, /^questions\.other\.add\[0\]\.type not-an-option/);
  assert.match(
    add({ id: 'pets', type: 'text', words: { label: { cy: 'Anifeiliaid?' } } })[0]!,
    /words\.label\.en missing/,
  );
  const twice = {
    other: {
      add: [
        { id: 'pets', type: 'text' },
        { id: 'pets', type: 'date' },
      ],
    },
  };
  assert.match(found({ ...least, questions: twice })[0]!, /^questions\.other\.add question-repeated/);
});

test('words are by language and key', () => {
  assert.deepEqual(
    found({ ...least, words: { en: { 'opening-hours.open-until': 'Open until {time}' } } }),
    [],
  );
  assert.match(found({ ...least, words: { en: { open: 'x' } } })[0]!, /^words\.en\.open name-malformed/);
  assert.match(found({ ...least, words: { 'opening-hours.open-until': 'x' } })[0]!, /^words/);
});

test('gives whole settings back as they are', () => {
  const settings = {
    $schema: './practice-config.schema.json',
    ...least,
    odsCode: 'A99999',
    phone: '01632 960001',
    nation: 'wales',
    timeZone: 'Europe/London',
    hours: { surgery: 'Mo-Fr 08:00-18:30', phone: 'Mo-Fr 08:00-12:00' },
    exceptions: [
      {
        from: '2026-12-24',
        to: '2026-12-31',
        hours: '08:00-12:00',
        services: ['surgery'],
        note: 'Christmas',
      },
    ],
    endpoint: 'https://backend.example',
    backend: {
      name: 'json',
      endpoints: { requests: 'https://backend.example/requests' },
      credentials: 'include',
    },
    questions: { 'fit-note': { omit: ['hospital'], change: { reason: { required: false } } } },
    replyPromise: { workingDays: 2 },
    contact: { order: ['online', 'telephone'], telephone: { text: 'Ring at 8' } },
    registration: { url: '/register', open: true, proof: ['at-practice'] },
  };
  assert.deepEqual(readPracticeConfig(settings), { config: settings, issues: [] });
});

test('points into a request as the contract says', () => {
  const request = sampleRequest();
  const { issues } = check(patientRequest, {
    ...request,
    patient: { ...request.patient, nhsNumber: '9991234567' },
  });
  assert.deepEqual(
    issues.map(({ pointer, code }) => [pointer, code]),
    [['#/patient/nhsNumber', 'nhs-number-invalid']],
  );
  const odd = check(z.object({ 'a/b~c': z.array(z.string()) }), { 'a/b~c': [7] });
  assert.deepEqual(
    odd.issues?.map(({ pointer, path }) => [pointer, path]),
    [['#/a~1b~0c/0', 'a/b~c[0]']],
  );
});

test('tells issues from Zod’s own error too', () => {
  const { error } = patientRequest.safeParse({ ...sampleRequest(), kind: 'hello', extra: 1 });
  assert.deepEqual(
    issuesOf(error!).map(({ path, code }) => [path, code]),
    [['kind', 'not-an-option']],
  );
});

test('tolerates members that it does not know in what travels', () => {
  assert.deepEqual(check(patientRequest, { ...sampleRequest(), priority: 'high' }).issues, []);
});

test('every issue of every schema has a code of the list, and a cure', () => {
  const known = new Set<string>(issueCodes);
  const seen = new Set<string>();
  for (const [name, { schema }] of Object.entries(documents))
    fc.assert(
      fc.property(valuesOf(jsonSchemaOf(name), 0.2), (value) => {
        for (const { code, expected, path } of check(schema, value).issues) {
          assert.ok(known.has(code), `${name}: ${path} ${code}`);
          assert.ok(expected);
          seen.add(code);
        }
      }),
      { numRuns: 150 },
    );
  assert.ok(seen.size >= 12, [...seen].join());
});
