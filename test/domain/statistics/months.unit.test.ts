import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { categories, suppress, withTotal } from '../../../src/domain/statistics/months.js';

const month = (
  clinical: number | null,
  administrative: number | null,
  other: number | null,
  patients?: number,
) => withTotal({ month: '2026-10', participating: true, clinical, administrative, other, patients });

describe('a month', () => {
  it('has a total and a rate for each 1,000 patients', () => {
    const { total, rate } = month(700, 200, 100, 8000);
    assert.deepEqual([total, rate], [1000, 125]);
  });

  it('has no total where a part is not known, and no rate without patients', () => {
    assert.equal(month(700, null, 100).total, null);
    assert.equal(month(700, 200, 100).rate, null);
    assert.equal(month(700, 200, 100, 0).rate, null);
  });

  it('without data is not zero', () => {
    const none = {
      month: '2026-10',
      participating: false,
      clinical: null,
      administrative: null,
      other: null,
    };
    assert.equal(withTotal(none).total, null);
  });
});

describe('small numbers', () => {
  it('are hidden, with the next smallest, so that nobody can count back', () => {
    assert.deepEqual(suppress(month(50, 20, 3), 5), {
      ...month(50, 20, 3),
      administrative: null,
      other: null,
    });
  });

  it('hide the total where nothing else can be hidden', () => {
    const { other, total, rate } = suppress(month(0, 0, 3, 1000), 5);
    assert.deepEqual([other, total, rate], [null, null, null]);
  });

  it('stay at the limit, and so does zero', () => {
    assert.deepEqual(suppress(month(5, 0, 7), 5), month(5, 0, 7));
  });

  it('can never be found by subtracting from the total', () => {
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(count, count, count, (...parts) => {
        const shown = suppress(month(...parts), 5);
        const hidden = categories.filter((each) => shown[each] === null);
        for (const [index, each] of categories.entries()) {
          if (parts[index]! > 0 && parts[index]! < 5) assert.equal(shown[each], null);
        }
        if (shown.total !== null) assert.ok(hidden.length !== 1);
      }),
    );
  });
});
