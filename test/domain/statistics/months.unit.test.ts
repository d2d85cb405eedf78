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
    assert.equal(month(700, null, 100, 8000).rate, null);
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
    assert.equal(withTotal({ ...none, clinical: 0, administrative: 0, other: 0 }).total, null);
  });

  it('with nothing but zero has a total of zero', () => {
    const { total, rate } = month(0, 0, 0, 8000);
    assert.deepEqual([total, rate], [0, 0]);
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

  it('take the next smallest with them, wherever it stands, and leave what is not known', () => {
    const shown = (...parts: Parameters<typeof month>) =>
      categories.map((category) => suppress(month(...parts), 5)[category]);
    assert.deepEqual(shown(3, 60, 40), [null, 60, null]);
    assert.deepEqual(shown(40, 3, 60), [null, null, 60]);
    assert.deepEqual(shown(3, 0, 60), [null, 0, null]);
    assert.deepEqual(shown(3, null, 0), [null, null, 0]);
    assert.deepEqual(shown(4, 4, 60), [null, null, 60]);
  });

  it('hide all parts where two of them together would still be a small number', () => {
    const { total, rate, ...shown } = suppress(month(1, 1, 50, 1000), 5);
    assert.deepEqual(
      categories.map((category) => shown[category]),
      [null, null, null],
    );
    assert.deepEqual([total, rate], [52, 52]);
  });

  it('hide the total where nothing else can be hidden', () => {
    const { other, total, rate } = suppress(month(0, 0, 3, 1000), 5);
    assert.deepEqual([other, total, rate], [null, null, null]);
    assert.deepEqual(suppress(month(1, 2, 0, 1000), 5), {
      ...month(null, null, 0, 1000),
      total: null,
      rate: null,
    });
    assert.equal(suppress(month(3, 2, 0), 5).total, 5);
  });

  it('stay at the limit, and so does zero', () => {
    assert.deepEqual(suppress(month(5, 0, 7), 5), month(5, 0, 7));
    assert.deepEqual(suppress(month(0, 0, 0, 1000), 5), month(0, 0, 0, 1000));
  });

  it('are shown where the limit is 0 or 1', () => {
    for (const below of [0, 1]) assert.deepEqual(suppress(month(1, 2, 3), below), month(1, 2, 3));
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
        if (shown.total !== null) {
          assert.ok(hidden.length !== 1);
          const rest = categories.reduce((sum, each) => sum + (shown[each] ?? 0), 0);
          assert.ok(shown.total - rest === 0 || shown.total - rest >= 5);
        }
      }),
    );
  });
});
