import { categories, type Category, type MonthTotal } from '../../domain/statistics/months.js';

/** Pixels. */
export const plot = { height: 220, top: 24, bottom: 44, axis: 56, widestBar: 56 } as const;
/** Pixels that the name of a month needs, and the number above a bar. */
const labelWidth = 44;

/** A piece of a bar. `not-shown` is what the total has beyond the numbers that are shown. */
export interface Piece {
  readonly category: Category | 'not-shown';
  readonly y: number;
  readonly height: number;
}

export interface Bar {
  readonly month: MonthTotal;
  /** Of the middle of its slot. */
  readonly x: number;
  readonly pieces: readonly Piece[];
  readonly top: number;
  readonly hasLabel: boolean;
  readonly hasYear: boolean;
  readonly hasNumber: boolean;
}

export interface ChartView {
  readonly barWidth: number;
  readonly bars: readonly Bar[];
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Round numbers from 0 to at least the largest: at most five steps. */
export function ticksFor(largest: number): readonly number[] {
  const rough = Math.max(largest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(
    1,
    [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= rough)!,
  );
  const whole = Number.isInteger(step) ? step : Math.ceil(step);
  return Array.from({ length: Math.ceil(Math.max(largest, 1) / whole) + 1 }, (_, index) => index * whole);
}

/** The chart in pixels, for a width; positions from the side where the text begins. */
export function chartView(months: readonly MonthTotal[], width: number): ChartView {
  const known = (month: MonthTotal): number => categories.reduce((sum, each) => sum + (month[each] ?? 0), 0);
  const sizes = months.map((month) => Math.max(month.total ?? 0, known(month)));
  const values = ticksFor(Math.max(...sizes));
  const largest = values.at(-1)!;
  const y = (value: number): number => plot.top + plot.height * (1 - value / largest);
  const slot = (width - plot.axis) / months.length;
  const every = Math.ceil(labelWidth / slot);
  const bars = months.map((month, index) => {
    let sum = 0;
    const pieces: Piece[] = [];
    const add = (category: Piece['category'], value: number): void => {
      if (value > 0) pieces.push({ category, y: y(sum + value), height: y(sum) - y(sum + value) });
      sum += value;
    };
    for (const category of categories) add(category, month[category] ?? 0);
    add('not-shown', (month.total ?? 0) - sum);
    // Counted from the end, so that the latest month always has its name.
    const hasLabel = (months.length - 1 - index) % every === 0;
    return {
      month,
      x: plot.axis + slot * (index + 0.5),
      pieces,
      top: y(sum),
      hasLabel,
      hasYear: hasLabel && (index < every || +month.month.slice(5) <= every),
      hasNumber: slot >= labelWidth,
    };
  });
  return {
    barWidth: Math.min(slot * 0.72, plot.widestBar),
    bars,
    ticks: values.map((value) => ({ value, y: y(value) })),
  };
}
