import assert from 'node:assert/strict';
import { it } from 'node:test';
import { filterNames, slotDifferences } from '../../../src/domain/appointments/slot-differences.js';
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

it('names all in which they differ, in the order of the filters', () => {
  const one = { gender: 'a', language: 'b', location: 'c', clinician: 'd', mode: 'telephone' };
  const other = { gender: 'b', language: 'c', location: 'd', clinician: 'e', mode: 'video' };
  assert.deepEqual([...slotDifferences([one, other])], filterNames);
  for (const name of filterNames)
    assert.deepEqual([...slotDifferences([one, { ...one, [name]: other[name] }])], [name]);
  assert.deepEqual([...slotDifferences([one, { ...one }])], []);
});

it('finds a difference between the first and the last of many', () => {
  const same = Array.from({ length: 100 }, () => ({ mode: 'video', clinician: 'Ada' }));
  assert.deepEqual([...slotDifferences(same)], []);
  assert.deepEqual([...slotDifferences([...same, { mode: 'video', clinician: 'Tom' }])], ['clinician']);
});

it('takes what is missing, empty or of another kind for no difference', () => {
  for (const value of [undefined, null, '', 7, true, ['Ada'], {}])
    for (const name of filterNames) {
      const one = { [name]: 'video' };
      const other = { [name]: value };
      assert.deepEqual([...slotDifferences([one, other])], [], `${name}: ${JSON.stringify(value)}`);
      assert.deepEqual([...slotDifferences([other, one, other])], [], `${name}: ${JSON.stringify(value)}`);
    }
});

it('knows the modes of the contract only, and any clinician', () => {
  assert.deepEqual([...slotDifferences([{ mode: 'video' }, { mode: 'letter' }])], []);
  assert.deepEqual([...slotDifferences([{ mode: 'letter' }, { mode: 'video' }])], []);
  assert.deepEqual([...slotDifferences([{ mode: 'video' }, { mode: 'telephone' }])], ['mode']);
  assert.deepEqual([...slotDifferences([{ clinician: 'video' }, { clinician: 'letter' }])], ['clinician']);
});
