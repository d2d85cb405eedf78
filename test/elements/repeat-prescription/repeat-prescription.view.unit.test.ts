import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Medication } from '../../../src/contract/prescriptions.js';
import {
  dueIds,
  fullName,
  split,
} from '../../../src/elements/repeat-prescription/repeat-prescription.view.js';

const medicine = (id: string, more: Partial<Medication> = {}): Medication => ({
  id,
  name: id,
  orderable: true,
  ...more,
});

describe('the list of repeat medicines', () => {
  const list = [medicine('a'), medicine('b', { orderable: false }), medicine('c')];

  it('parts what can be ordered from what cannot, each in the server’s order', () => {
    const { orderable, others } = split(list);
    assert.deepEqual(
      [orderable, others].map((each) => each.map(({ id }) => id)),
      [['a', 'c'], ['b']],
    );
  });

  it('names a medicine by what is known of it', () => {
    assert.equal(
      fullName(medicine('x', { name: 'Amlodipine', strength: '5 mg', form: 'tablets' })),
      'Amlodipine 5 mg tablets',
    );
    assert.equal(fullName(medicine('x', { name: 'Salbutamol' })), 'Salbutamol');
  });
});

describe('what is due', () => {
  const today = '2026-03-25';
  const due = (more: Partial<Medication>): boolean => dueIds([medicine('a', more)], today).length === 1;

  it('is what was due already, and what is due within a week', () => {
    assert.equal(due({ nextDue: '2026-03-01' }), true);
    assert.equal(due({ nextDue: today }), true);
    // The clocks change on 29 March.
    assert.equal(due({ nextDue: '2026-04-01' }), true);
    assert.equal(due({ nextDue: '2026-04-02' }), false);
  });

  it('is not what cannot be ordered, nor what is taken when needed', () => {
    assert.equal(due({ nextDue: today, orderable: false }), false);
    assert.equal(due({}), false);
  });
});
