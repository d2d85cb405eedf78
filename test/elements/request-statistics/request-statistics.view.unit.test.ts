import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { suppress, withTotal } from '../../../src/domain/statistics/months.js';
import { csvOf } from '../../../src/elements/request-statistics/month-csv.js';
import {
  chartView,
  plot,
  ticksFor,
} from '../../../src/elements/request-statistics/request-statistics.view.js';

const month = (index: number, clinical: number | null, administrative: number | null, other: number | null) =>
  withTotal({
    month: `2026-${String(index + 1).padStart(2, '0')}`,
    participating: clinical !== null,
    clinical,
    administrative,
    other,
    patients: 1000,
  });

describe('the scale', () => {
  it('is round, begins at zero, holds the largest, and has few steps', () => {
    assert.deepEqual(ticksFor(919), [0, 250, 500, 750, 1000]);
    assert.deepEqual(ticksFor(3), [0, 1, 2, 3]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e7 }), (largest) => {
        const ticks = ticksFor(largest);
        assert.equal(ticks[0], 0);
        assert.ok(ticks.at(-1)! >= largest && ticks.length <= 6 && ticks.length >= 2);
        assert.ok(ticks.every(Number.isInteger));
      }),
    );
  });
});

describe('the chart', () => {
  it('has bars as high as their numbers, one piece on the other', () => {
    const { bars } = chartView([month(0, 600, 300, 100), month(1, 300, 150, 50)], 600);
    const heights = bars.map(({ pieces }) => pieces.reduce((sum, { height }) => sum + height, 0));
    assert.ok(Math.abs(heights[0]! - 2 * heights[1]!) < 1e-9);
    assert.ok(Math.abs(heights[0]! - plot.height) < 1e-9);
    const [clinical, administrative] = bars[0]!.pieces;
    assert.ok(Math.abs(administrative!.y + administrative!.height - clinical!.y) < 1e-9);
  });

  it('has no bar where there is no data, and none for zero', () => {
    const { bars } = chartView([month(0, 10, 0, 5), month(1, null, null, null)], 600);
    assert.deepEqual(
      bars.map(({ pieces }) => pieces.map(({ category }) => category)),
      [['clinical', 'other'], []],
    );
  });

  it('shows what is hidden as one piece, as high as the total', () => {
    const { bars } = chartView([suppress(month(0, 90, 8, 2), 5)], 600);
    assert.deepEqual(
      bars[0]!.pieces.map(({ category }) => category),
      ['clinical', 'not-shown'],
    );
    assert.ok(Math.abs(bars[0]!.top - plot.top) < 1e-9);
  });

  it('names fewer months where they do not fit, but always the latest', () => {
    const months = Array.from({ length: 12 }, (_, index) => month(index, 10, 5, 1));
    const names = (width: number): number =>
      chartView(months, width).bars.filter(({ hasLabel }) => hasLabel).length;
    assert.equal(names(900), 12);
    assert.ok(names(280) < 6);
    assert.equal(chartView(months, 280).bars.at(-1)!.hasLabel, true);
    assert.equal(
      chartView(months, 280).bars.some(({ hasNumber }) => hasNumber),
      false,
    );
  });

  it('stays within its width', () => {
    const months = Array.from({ length: 40 }, () => month(0, 10, 5, 1));
    const { bars, barWidth } = chartView(months, 280);
    assert.ok(bars.at(-1)!.x + barWidth / 2 <= 280);
    assert.ok(bars[0]!.x - barWidth / 2 >= plot.axis);
  });
});

describe('the CSV', () => {
  it('says the same, and leaves empty what is not known', () => {
    assert.equal(
      csvOf([suppress(month(0, 90, 8, 2), 5), month(1, null, null, null)]),
      'month,participating,clinical,administrative,other_or_unknown,total,patients,rate_per_1000\r\n' +
        '2026-01,true,90,,,100,1000,100\r\n2026-02,false,,,,,1000,\r\n',
    );
  });
});
