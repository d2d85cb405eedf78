import assert from 'node:assert/strict';
import { it } from 'node:test';
import { slotDifferences } from '../../../src/domain/appointments/slot-differences.js';
import { filterChoices } from '../../../src/domain/appointments/slot-filter.js';

const slots = [
  null,
  { mode: 'by letter', clinician: 7, gender: '' },
  { mode: 'video', clinician: 'Ada', location: 'Main', gender: 'Woman' },
  { mode: 'video', clinician: 'Tom', location: 'Main' },
];

it('names in what free times differ, whatever came with them', () => {
  assert.deepEqual([...slotDifferences(slots)], ['clinician']);
  assert.deepEqual([...slotDifferences([])], []);
});

it('names nothing that has no choice', () => {
  assert.deepEqual([...filterChoices(slots as never).keys()], ['clinician']);
});
