import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { RecordEntry, TestValue } from '../../../src/contract/record.js';
import {
  chartView,
  plane,
  type Point,
  pointsOf,
} from '../../../src/elements/health-record/record-chart.view.js';

const point = (date: string, value: number, more: Partial<Point> = {}): Point => ({
  date,
  value,
  low: undefined,
  high: undefined,
  unit: 'g/L',
  place: undefined,
  ...more,
});
const { width, height, left, right, top, bottom } = plane;

describe('the points of a test', () => {
  const entry = (date: string, ...values: TestValue[]): RecordEntry => ({
    id: date,
    date,
    title: 'x',
    values,
  });

  it('are its numbers, oldest first; other tests and words are left out', () => {
    const points = pointsOf(
      [
        entry('2026-02-01', { name: 'A', code: 'a', value: 2, low: 1, high: 3, unit: 'g/L' }),
        entry('2026-01-01', { name: 'A', code: 'a', value: 4, high: 3 }, { name: 'B', code: 'b', value: 9 }),
        entry('2025-01-01', { name: 'A', code: 'a', value: 'not enough blood' }),
        { id: 'n', date: '2024-01-01', title: 'a note' },
      ],
      'a',
    );
    assert.deepEqual(
      points.map(({ date, value, place }) => [date, value, place]),
      [
        ['2026-01-01', 4, 'above'],
        ['2026-02-01', 2, 'inside'],
      ],
    );
  });
});

describe('a chart', () => {
  it('is to scale in time: half of the days are half of the width', () => {
    const { dots } = chartView([point('2026-01-01', 1), point('2026-01-11', 2), point('2026-01-21', 3)]);
    const [first, middle, last] = dots.map(({ x }) => x);
    assert.equal(first, left);
    assert.equal(last, width - right);
    assert.equal(middle, (left + width - right) / 2);
  });

  it('puts more above less, and everything inside the plane', () => {
    const { dots } = chartView([point('2026-01-01', 40), point('2026-02-01', 58), point('2026-03-01', 50)]);
    const [low, high, middle] = dots.map(({ y }) => y);
    assert.ok(high! < middle! && middle! < low!);
    for (const { x, y } of dots)
      assert.ok(x >= left && x <= width - right && y >= top && y <= height - bottom);
  });

  it('has the usual range of the newest value as a band that its limits bound', () => {
    const limits = { low: 20, high: 48 };
    const { dots, band } = chartView([
      point('2026-01-01', 20, { low: 1, high: 2 }),
      point('2026-02-01', 48, limits),
    ]);
    assert.equal(band!.y, dots[1]!.y);
    assert.ok(Math.abs(band!.y + band!.height - dots[0]!.y) < 0.11);
  });

  it('lets a band with one limit reach the edge, and has none without limits', () => {
    const above = chartView([point('2026-01-01', 70, { low: 60 })]).band!;
    assert.equal(above.y, top);
    const below = chartView([point('2026-01-01', 3, { high: 4 })]).band!;
    assert.ok(Math.abs(below.y + below.height - (height - bottom)) < 0.11);
    assert.equal(chartView([point('2026-01-01', 3)]).band, undefined);
  });

  it('marks what lies outside', () => {
    const { dots } = chartView([
      point('2026-01-01', 1, { place: 'below' }),
      point('2026-02-01', 2, { place: 'inside' }),
      point('2026-03-01', 3, { place: 'above' }),
      point('2026-04-01', 3),
    ]);
    assert.deepEqual(
      dots.map(({ isOutside }) => isOutside),
      [true, false, true, false],
    );
  });

  it('stands with values that are all the same, on one day, or nothing at all', () => {
    for (const value of [0, 5, -3]) {
      const { dots } = chartView([point('2026-01-01', value), point('2026-01-01', value)]);
      for (const { x, y } of dots) assert.ok(Number.isFinite(x) && Number.isFinite(y));
      assert.equal(dots[0]!.x, (left + width - right) / 2);
    }
  });

  it('writes no tick on top of another', () => {
    const { ticks } = chartView([
      point('2026-01-01', 10, { low: 10.1, high: 48 }),
      point('2026-02-01', 47.9, { low: 10.1, high: 48 }),
    ]);
    const heights = ticks.map(({ y }) => y);
    for (const [index, y] of heights.entries()) if (index) assert.ok(heights[index - 1]! - y >= 16);
    assert.ok(ticks.length >= 2);
  });
});
