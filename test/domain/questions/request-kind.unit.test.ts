import assert from 'node:assert/strict';
import { test } from 'node:test';
import { categoryOf, requestKinds } from '../../../src/domain/questions/request-kind.js';

test('every kind of request counts in one of the two categories of NHS England', () => {
  const clinical = requestKinds.filter((kind) => categoryOf(kind) === 'clinical');
  assert.deepEqual(clinical, ['symptoms', 'question', 'call-back']);
  const administrative = requestKinds.filter((kind) => categoryOf(kind) === 'administrative');
  assert.deepEqual([...administrative].sort(), [
    'fit-note',
    'letter',
    'other',
    'referral',
    'repeat-prescription',
    'test-results',
  ]);
});
