/** How busy an hour of the week is. */
export interface BusyHour {
  readonly day: 'Mo' | 'Tu' | 'We' | 'Th' | 'Fr' | 'Sa' | 'Su';
  /** 0 to 23: the hour that begins then, local time of the practice. */
  readonly hour: number;
  /** 0 is quiet, 1 the busiest. */
  readonly level: number;
}

export type DayPart = 'morning' | 'afternoon' | 'evening';

export interface BusynessSummary {
  readonly busiest: { readonly day: BusyHour['day']; readonly from: number; readonly to: number };
  /** Absent where no part of a day is less than half as busy. */
  readonly quiet?: { readonly day: BusyHour['day']; readonly part: DayPart };
}

/** Hours so near the busiest count with it. */
const near = 0.75;
const partOf = (hour: number): DayPart => (hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening');

/** Core hours: that a Sunday night is quiet helps nobody. */
const isCore = ({ day, hour }: BusyHour): boolean => !day.startsWith('S') && hour >= 8 && hour < 19;

/** What a week's hours say in a sentence: "Monday 8 to 10 is busiest; Tuesday afternoon is quiet". */
export function summarise(hours: readonly BusyHour[]): BusynessSummary | undefined {
  const top = hours.reduce<BusyHour | undefined>(
    (best, each) => (each.level > (best?.level ?? 0) ? each : best),
    undefined,
  );
  if (!top) return undefined;
  const { day, level } = top;
  const isNear = (hour: number): boolean =>
    hours.some((each) => each.day === day && each.hour === hour && each.level >= level * near);
  let from = top.hour;
  let to = from + 1;
  while (isNear(from - 1)) from--;
  while (isNear(to)) to++;

  const parts = new Map<string, { day: BusyHour['day']; part: DayPart; levels: number[] }>();
  for (const each of hours) {
    if (!isCore(each)) continue;
    const part = partOf(each.hour);
    const key = each.day + part;
    const known = parts.get(key) ?? { day: each.day, part, levels: [] };
    known.levels.push(each.level);
    parts.set(key, known);
  }
  const mean = ({ levels }: { levels: readonly number[] }): number =>
    levels.reduce((sum, each) => sum + each, 0) / levels.length;
  // An hour alone is no part of a day: the last one before closing is always quiet.
  const [quietest] = [...parts.values()]
    .filter(({ levels }) => levels.length > 1)
    .sort((a, b) => mean(a) - mean(b));
  return {
    busiest: { day, from, to },
    ...(quietest && mean(quietest) < level / 2 && { quiet: { day: quietest.day, part: quietest.part } }),
  };
}
