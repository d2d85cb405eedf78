/** What England would send at its worst minute, step by step. Every number here is printed by the storm. */
export const assumptions = {
  requestsAMonth: 8_000_000,
  weekdaysAMonth: 23,
  /** A Monday against the mean weekday. */
  mondayFactor: 1.3,
  /** Of a day, between 8 and 9. */
  firstHourShare: 0.25,
  /** Of that hour, in its first minute. */
  firstMinuteShare: 0.1,
  /** The storm is so many times that. */
  stormFactor: 10,
} as const;

export interface Load {
  /** Requests a second, on a Monday between 8 and 9. */
  readonly firstHour: number;
  /** Requests a second, in the first minute of that hour. */
  readonly firstMinute: number;
  readonly storm: number;
}

export function englandsLoad(given: typeof assumptions = assumptions): Load {
  const monday = (given.requestsAMonth / given.weekdaysAMonth) * given.mondayFactor;
  const hour = monday * given.firstHourShare;
  const firstMinute = (hour * given.firstMinuteShare) / 60;
  return { firstHour: hour / 3600, firstMinute, storm: firstMinute * given.stormFactor };
}

/** Numbers from 0 to below 1 that are the same again for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A waiting time with this mean, for what happens by chance and without memory. */
export const exponential = (random: () => number, mean: number): number => -Math.log(1 - random()) * mean;

/** A time whose logarithm is normal: `median`, and half as much again or less in two of three cases for a spread of 0.4. */
export function logNormal(random: () => number, median: number, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return median * Math.exp(spread * normal);
}
