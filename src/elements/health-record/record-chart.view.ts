import type { RecordEntry, TestValue } from '../../contract/record.js';
import { placeOf } from './health-record.view.js';

/** One number of a test, on a day. */
export interface Point {
  readonly date: string;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly unit: string | undefined;
  readonly place: TestValue['inside'];
}

/** The numbers of one test among entries, oldest first. */
export function pointsOf(entries: readonly RecordEntry[], code: string): readonly Point[] {
  const points = entries.flatMap(({ date, values = [] }) =>
    values.flatMap((each): Point[] => {
      const { value, low, high, unit } = each;
      return each.code === code && typeof value === 'number'
        ? [{ date, value, low, high, unit, place: placeOf(each) }]
        : [];
    }),
  );
  return points.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The plane on which a chart is drawn, in its own units. */
export const plane = { width: 260, height: 170, left: 40, right: 12, top: 12, bottom: 26 } as const;

export interface ChartView {
  readonly dots: readonly { readonly x: number; readonly y: number; readonly isOutside: boolean }[];
  /** The usual range of the newest value, from `y` downwards. */
  readonly band: { readonly y: number; readonly height: number } | undefined;
  /** Values at the side, with where they stand. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
}

/** Where everything stands. `points` are oldest first, at least one. Dates are to scale: a long pause is a long line. */
export function chartView(points: readonly Point[]): ChartView {
  const { width, height, left, right, top, bottom } = plane;
  const newest = points.at(-1)!;
  const limits = [newest.low, newest.high].filter((limit) => limit !== undefined);
  const all = [...points.map(({ value }) => value), ...limits];
  const least = Math.min(...all);
  const most = Math.max(...all);
  // A tenth of air above and below; values that are all the same lie in the middle.
  const air = (most - least) / 10 || Math.abs(most) / 10 || 1;
  const [from, to] = [least - air, most + air];
  const y = (value: number): number => round(top + ((to - value) / (to - from)) * (height - top - bottom));
  const first = Date.parse(points[0]!.date);
  const span = Date.parse(newest.date) - first;
  const x = (date: string): number =>
    round(left + (span ? (Date.parse(date) - first) / span : 0.5) * (width - left - right));
  const bandTop = newest.high === undefined ? top : y(newest.high);
  const bandEnd = newest.low === undefined ? height - bottom : y(newest.low);
  return {
    dots: points.map(({ date, value, place }) => ({
      x: x(date),
      y: y(value),
      isOutside: place === 'above' || place === 'below',
    })),
    band: limits.length ? { y: bandTop, height: round(bandEnd - bandTop) } : undefined,
    ticks: [...new Set([least, ...limits, most])]
      .sort((a, b) => a - b)
      .reduce(apart, [])
      .map((value) => ({ value, y: y(value) })),
  };

  /** Leaves out a tick that would stand on the one below it. */
  function apart(kept: number[], value: number): number[] {
    const last = kept.at(-1);
    return last !== undefined && y(last) - y(value) < 16 ? kept : [...kept, value];
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
