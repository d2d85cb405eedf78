import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileSizeLimit, patientRequest } from '../../../src/contract/patient-request.js';
import { longTextLimit, shortTextLimit } from '../../../src/contract/primitives.js';
import { largestFile, mostFiles } from '../../../src/controllers/attachments-controller.js';
import { contactFields, identityFields } from '../../../src/domain/people/identity.js';
import { longLimit, shortLimit, type Field, type Values } from '../../../src/domain/questions/field.js';
import { faultOf, faultsOf } from '../../../src/domain/questions/field-faults.js';

const today = '2026-11-24';
const codeOf = (field: Partial<Field>, values: Values): string | undefined =>
  faultOf({ name: 'x', type: 'text', ...field } as Field, values, today)?.code;

describe('faultOf', () => {
  it('asks for an answer only where one is needed', () => {
    assert.equal(codeOf({ required: true }, {}), 'missing');
    assert.equal(codeOf({ required: true }, { x: '   ' }), 'missing');
    assert.equal(codeOf({}, {}), undefined);
    assert.equal(codeOf({ type: 'items', required: true }, { x: ['', ' '] }), 'missing');
    assert.equal(codeOf({ type: 'choices', required: true, options: ['a'] }, { x: [] }), 'missing');
  });

  it('asks nothing of a question that is not asked', () => {
    const field = { required: true, when: { field: 'y', is: ['yes'] } };
    assert.equal(codeOf(field, { y: 'no' }), undefined);
    assert.equal(codeOf(field, { y: 'yes' }), 'missing');
    assert.equal(codeOf(field, { y: ['maybe', 'yes'] }), 'missing');
    const either = { required: true, when: { field: 'y', is: ['yes', 'maybe'] } };
    assert.equal(codeOf(either, { y: 'maybe' }), 'missing', 'one of them is enough');
  });

  it('counts characters as the contract does', () => {
    assert.deepEqual([shortLimit, longLimit], [shortTextLimit, longTextLimit]);
    assert.equal(codeOf({}, { x: '😀'.repeat(shortLimit) }), undefined);
    assert.equal(codeOf({}, { x: 'a'.repeat(shortLimit + 1) }), 'too-long');
    assert.equal(codeOf({ type: 'long-text' }, { x: 'a'.repeat(longLimit) }), undefined);
    assert.equal(codeOf({ type: 'long-text' }, { x: 'a'.repeat(longLimit + 1) }), 'too-long');
    assert.equal(codeOf({ type: 'items' }, { x: ['a', 'a'.repeat(shortLimit + 1)] }), 'too-long');
  });

  it('takes only options that were offered', () => {
    assert.equal(codeOf({ type: 'choice', options: ['a'] }, { x: 'b' }), 'missing');
    assert.equal(codeOf({ type: 'choice' }, { x: 'b' }), 'missing');
    assert.equal(codeOf({ type: 'choices', options: ['a', 'b'] }, { x: ['a', 'b'] }), undefined);
    assert.equal(codeOf({ type: 'choices', options: ['a', 'b'] }, { x: ['a', 'c'] }), 'missing');
  });

  it('names the parts of a date that are wrong', () => {
    const date = { name: 'x', type: 'date' } as const;
    assert.deepEqual(faultOf(date, { 'x-day': '3' }, today), {
      name: 'x',
      code: 'date-missing',
      parts: ['month', 'year'],
    });
    assert.equal(codeOf(date, { 'x-day': '31', 'x-month': '2', 'x-year': '2026' }), 'date-not-real');
    assert.equal(codeOf(date, { 'x-day': '1', 'x-month': '2', 'x-year': '2206' }), 'in-future');
    assert.equal(codeOf(date, { 'x-day': '1', 'x-month': '2', 'x-year': '1826' }), 'too-long-ago');
    assert.equal(codeOf(date, { 'x-day': '24', 'x-month': 'Dec', 'x-year': '2026' }), undefined);
    const at = (year: string, month = '11', day = '24') =>
      codeOf(date, { 'x-day': day, 'x-month': month, 'x-year': year });
    assert.deepEqual([at('2028'), at('2028', '12')], [undefined, 'in-future'], 'two years ahead');
    assert.deepEqual([at('1901'), at('1901', '10')], [undefined, 'too-long-ago'], 'a long life ago');
    const birth = { ...date, isBirth: true };
    assert.equal(codeOf(birth, { 'x-day': '25', 'x-month': '11', 'x-year': '2026' }), 'in-future');
    assert.equal(codeOf(birth, { 'x-day': '24', 'x-month': '11', 'x-year': '2026' }), undefined);
  });

  it('judges what people type about themselves', () => {
    const { postcode, 'nhs-number': nhsNumber } = identityFields(true);
    const first = (fields: readonly Field[], text: string): string | undefined =>
      faultsOf(fields.slice(0, 1), { [fields[0]!.name]: text }, today)[0]?.code;
    assert.equal(first(postcode, 'ls14ap'), undefined);
    assert.equal(first(postcode, 'leeds'), 'invalid');
    assert.equal(first(nhsNumber, '900-000-0009'), undefined);
    assert.equal(first(nhsNumber, '9991234567'), 'invalid');
    assert.equal(first(nhsNumber, ''), undefined);
    assert.equal(first(contactFields.reach, '07700 900 982'), undefined);
    assert.equal(first(contactFields.reach, '960 120'), 'no-area-code');
    const email = contactFields.reach.slice(1);
    assert.equal(first(email, 'a@b.example'), undefined);
    assert.equal(first(email, 'a@b'), 'invalid');
  });
});

describe('faultsOf', () => {
  it('gives all faults in the order of the questions, and none where none is', () => {
    const fields = ['a', 'b', 'c'].map((name): Field => ({ name, type: 'text', required: true }));
    assert.deepEqual(faultsOf(fields, { b: 'x' }, today), [
      { name: 'a', code: 'missing' },
      { name: 'c', code: 'missing' },
    ]);
    assert.deepEqual(faultsOf(fields, { a: 'x', b: 'x', c: 'x' }, today), []);
  });
});

describe('limits of attachments', () => {
  it('are those of the contract', () => {
    assert.equal(largestFile, fileSizeLimit);
    const { attachments } = patientRequest.shape;
    const files = (count: number) =>
      Array.from({ length: count }, () => ({ name: 'a.jpg', type: 'image/jpeg', size: 1 }));
    assert.equal(attachments.safeParse(files(mostFiles)).success, true);
    assert.equal(attachments.safeParse(files(mostFiles + 1)).success, false);
  });
});
