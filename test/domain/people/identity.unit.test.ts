import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { patientRequest } from '../../../src/contract/patient-request.js';
import {
  actingFields,
  ageGroupAt,
  ageGroupField,
  contactFields,
  identityFields,
} from '../../../src/domain/people/identity.js';
import { whoField } from '../../../src/domain/people/who.js';
import type { Field } from '../../../src/domain/questions/field.js';

const pages = () => ({ ...identityFields(true), ...contactFields });
const field = (name: string): Field =>
  Object.values(pages())
    .flat()
    .find((each) => each.name === name)!;
const judge = (name: string, text: string): string | undefined => field(name).check!(text);
/** What is asked on each page: a name with `*` where an answer is needed. */
const asked = (fields: readonly Field[]): string =>
  fields.map(({ name, type, required }) => `${name}${required ? '*' : ''} ${type}`).join(', ');

describe('who a form is for', () => {
  it('is asked first, and must be said', () => {
    assert.deepEqual(whoField, {
      name: 'who',
      type: 'choice',
      required: true,
      options: ['me', 'child', 'other'],
    });
  });

  it('who sends it for somebody else says who they are, and by what right', () => {
    for (const [who, permissions] of [
      ['child', ['child', 'agreed']],
      ['other', ['agreed', 'unable']],
    ] as const) {
      const fields = actingFields(who);
      assert.equal(
        asked(fields),
        'acting-name* text, acting-relationship* choice, acting-permission* choice',
      );
      assert.deepEqual(fields[1]!.options, ['parent', 'carer', 'family', 'other']);
      assert.deepEqual(fields[2]!.options, permissions);
      assert.deepEqual([fields[0]!.autocomplete, fields[0]!.width], ['name', 20], 'the name of who types');
    }
  });

  it('offers the ages that can be', () => {
    const ages = (who: string) => ageGroupField(who).options;
    assert.equal(asked([ageGroupField('me')]), 'age-group* choice');
    assert.deepEqual(ages('me'), ['adult', 'child'], 'a baby does not type');
    assert.deepEqual(ages('child'), ['baby', 'child', 'adult'], 'a child may be grown up');
    assert.deepEqual(ages('other'), ['baby', 'child', 'adult']);
  });

  it('knows the group of an age, from its first day on', () => {
    assert.deepEqual([0, 2, 3, 191, 192, 1000].map(ageGroupAt), [
      'baby',
      'baby',
      'child',
      'child',
      'adult',
      'adult',
    ]);
  });
});

describe('what is asked about the patient', () => {
  it('is what a practice needs to find them; a postcode and an NHS number may be left out', () => {
    assert.deepEqual(
      Object.fromEntries(Object.entries(pages()).map(([page, fields]) => [page, asked(fields)])),
      {
        name: 'given-name* text, family-name* text',
        born: 'born* date',
        postcode: 'postcode text',
        'nhs-number': 'nhs-number text',
        registration: 'registration* choice',
        reach: 'phone* text, email text',
        preferred: 'preferred* choices',
        'message-safe': 'message-safe* choice',
        support: 'interpreter choice, language* text, needs long-text',
      },
    );
    assert.equal(field('born').isBirth, true);
  });

  it('offers the options of the contract', () => {
    const { registration } = patientRequest.shape.patient.shape;
    assert.deepEqual(field('registration').options, registration.options);
    const { preferred, interpreter, messageSafe } = patientRequest.shape.contact.shape;
    assert.deepEqual(field('preferred').options, preferred.def.element.options);
    assert.deepEqual(field('interpreter').options, interpreter.def.innerType.options);
    assert.deepEqual(field('message-safe').options, messageSafe.def.innerType.options);
  });

  it('lets the browser fill in what is about whoever types, and nothing about another person', () => {
    const filled = (isOwn: boolean) =>
      ['name', 'born', 'postcode', 'nhs-number']
        .flatMap((page) => identityFields(isOwn)[page as 'name'])
        .map(({ autocomplete }) => autocomplete);
    assert.deepEqual(filled(true), ['given-name', 'family-name', 'bday', 'postal-code', 'off']);
    assert.deepEqual(new Set(filled(false)), new Set(['off']));
    assert.deepEqual([field('phone').autocomplete, field('email').autocomplete], ['tel', 'email']);
  });

  it('shows the keyboard that fits, and as much room as an answer needs', () => {
    const inputs = ['nhs-number', 'phone', 'email'].map((name) => field(name).input);
    assert.deepEqual(inputs, ['numeric', 'tel', 'email']);
    const widths = ['given-name', 'family-name', 'postcode', 'nhs-number', 'phone', 'language'];
    assert.deepEqual(
      widths.map((name) => field(name).width),
      [20, 20, 10, 10, 20, 20],
    );
  });

  it('asks for the language of an interpreter only where one is to come', () => {
    assert.deepEqual(field('language').when, { field: 'interpreter', is: ['spoken'] });
  });

  it('judges numbers and addresses', () => {
    for (const [name, good, bad] of [
      ['postcode', 'wb4 2qh', 'WB4'],
      ['nhs-number', '900 000 0009', '900 000 0008'],
      ['phone', '01632 960 001', '01632 9'],
      ['email', 'pat@example.org', 'pat'],
    ] as const) {
      assert.equal(judge(name, good), undefined, name);
      assert.ok(judge(name, bad), name);
    }
    assert.equal(judge('phone', '01632 9'), 'too-short', 'by its own name');
  });

  it('takes an email address that may be one, and no text around it', () => {
    for (const text of ['a@b.cd', 'pat.o’neil+gp@mail.example.org', 'p@x.museum'])
      assert.equal(judge('email', text), undefined, text);
    for (const text of [
      'pat',
      '@example.org',
      'pat@',
      'pat@example',
      'pat@example.o',
      'pat@.org',
      'pat@example.',
      'pat@example.o g',
      'pat smith@example.org',
      'pat@exam ple.org',
      'pat@two@example.org',
      'pat@example.org and more',
      'my address: pat@example.org',
    ])
      assert.equal(judge('email', text), 'invalid', text);
  });
});
