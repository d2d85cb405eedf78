import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { registration } from '../../../src/contract/registration-request.js';
import type { Values } from '../../../src/domain/questions/field.js';
import { faultsOf } from '../../../src/domain/questions/field-faults.js';
import { accessPages, registrationContent } from '../../../src/elements/online-access/access-pages.js';

const settings = {
  services: ['appointments', 'prescriptions', 'record'],
  proof: ['nhs-login', 'at-practice'],
} as const;
const today = '2026-11-21';
const idsFor = (values: Values): string[] => accessPages(values, settings).map(({ id }) => id);

const person: Values = {
  'given-name': 'Ada',
  'family-name': 'Example',
  'born-day': '1',
  'born-month': '2',
  'born-year': '1980',
  postcode: 'wb4 2qh',
  'nhs-number': '999 000 0018',
  phone: '01632 960 001',
  email: 'ada@example.org',
  'message-safe': 'yes',
};
const own: Values = { ...person, services: ['record'], who: 'myself', proof: 'nhs-login', concern: 'no' };
const carer: Values = {
  ...person,
  services: ['prescriptions'],
  who: 'carer',
  proof: 'at-practice',
  'acting-name': 'Bea Example',
  'acting-relationship': 'family',
  'acting-permission': 'agreed',
  consent: 'Order medicines, not read notes',
};
const parent: Values = {
  ...person,
  services: ['appointments'],
  who: 'parent',
  proof: 'at-practice',
  'acting-name': 'Bea Example',
  'born-year': '2020',
};

const contentOf = (values: Values) =>
  registrationContent(values, {
    language: 'en',
    practice: { name: 'Wenbrook' },
    today,
    consentShown: 'What may you see?',
  });

describe('the pages of signing up', () => {
  it('begin with the services and whom it is for, and end where all is checked', () => {
    for (const values of [{}, own, carer, parent]) {
      const ids = idsFor(values);
      assert.deepEqual(ids.slice(0, 2), ['services', 'who']);
      assert.equal(ids.at(-1), 'check');
    }
  });

  it('ask whoever signs up for themselves whether somebody could make them show it, and nobody else', () => {
    assert.ok(idsFor(own).includes('concern'));
    assert.ok(!idsFor(carer).includes('concern') && !idsFor(parent).includes('concern'));
  });

  it('ask for a safe way only after a yes', () => {
    const fields = accessPages(own, settings).find(({ id }) => id === 'concern')!.fields;
    const open = { ...own, 'safe-contact': 'x'.repeat(4001) };
    assert.deepEqual(faultsOf(fields, { ...open, concern: 'no' }, today), []);
    assert.equal(faultsOf(fields, { ...open, concern: 'yes' }, today)[0]?.name, 'safe-contact');
    assert.deepEqual(faultsOf(fields, { ...own, concern: 'yes' }, today), [], 'it may stay empty');
  });

  it('ask a carer for consent and its limits, a parent for their name alone', () => {
    const acting = (values: Values): string[] =>
      accessPages(values, settings)
        .find(({ id }) => id === 'acting')!
        .fields.map(({ name }) => name);
    assert.deepEqual(acting(carer), ['acting-name', 'acting-relationship', 'acting-permission', 'consent']);
    assert.deepEqual(acting(parent), ['acting-name']);
    assert.ok(!idsFor(own).includes('acting'));
  });

  it('offer only the proofs and services of the practice', () => {
    const pages = accessPages({}, { services: ['record'], proof: ['video'] });
    assert.deepEqual(pages[0]!.fields[0]!.options, ['record']);
    assert.deepEqual(pages.find(({ id }) => id === 'proof')!.fields[0]!.options, ['video']);
  });

  it('have no fault left in answers that can be sent', () => {
    for (const values of [own, carer, parent])
      for (const { id, fields } of accessPages(values, settings))
        assert.deepEqual(faultsOf(fields, values, today), [], id);
  });
});

describe('what is sent', () => {
  it('follows the contract, for each who', () => {
    for (const values of [own, carer, parent]) {
      const sent = {
        ...contentOf(values),
        id: '0123456789abcdefghjkmnpqrs',
        submittedAt: '2026-11-21T10:00:00Z',
      };
      assert.deepEqual(registration.parse(sent), sent);
    }
  });

  it('is about the person, with a tidy postcode and NHS number', () => {
    const { patient } = contentOf(own);
    assert.equal(patient.postcode, 'WB4 2QH');
    assert.equal(patient.nhsNumber, '9990000018');
    assert.equal(patient.ageGroup, 'adult');
    assert.equal(contentOf(parent).patient.ageGroup, 'child');
    const sixteen = { ...parent, 'born-day': '21', 'born-month': '11', 'born-year': '2010' };
    assert.equal(contentOf(sixteen).patient.ageGroup, 'adult');
    assert.equal(contentOf({ ...sixteen, 'born-day': '22' }).patient.ageGroup, 'child');
  });

  it('holds what a carer agreed, in the words shown, and nothing of it for others', () => {
    assert.deepEqual(contentOf(carer).consent, {
      shown: 'What may you see?',
      limits: 'Order medicines, not read notes',
    });
    assert.deepEqual(contentOf(carer).actingFor, {
      name: 'Bea Example',
      relationship: 'family',
      permission: 'agreed',
    });
    assert.deepEqual(contentOf(parent).actingFor, {
      name: 'Bea Example',
      relationship: 'parent',
      permission: 'child',
    });
    assert.equal(contentOf(parent).consent, undefined);
    assert.equal(contentOf(own).actingFor, undefined);
  });

  it('holds a safe way only with the yes to which it belongs', () => {
    const said = { ...own, 'safe-contact': 'At work, before noon' };
    assert.deepEqual(contentOf(said).coercion, { concern: 'no' });
    assert.deepEqual(contentOf({ ...said, concern: 'yes' }).coercion, {
      concern: 'yes',
      safeContact: 'At work, before noon',
    });
    assert.equal(contentOf({ ...carer, concern: 'yes' }).coercion, undefined);
  });
});
