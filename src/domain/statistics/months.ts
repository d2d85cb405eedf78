/** The kinds of requests, as NHS England counts them; `other` is other or unknown. */
export const categories = ['clinical', 'administrative', 'other'] as const;
export type Category = (typeof categories)[number];

/** One month. `null` is a number that is suppressed or not known: never 0 for "no data". */
export interface MonthFigures extends Readonly<Record<Category, number | null>> {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Whether figures came in for this month at all. */
  readonly participating: boolean;
  /** Registered patients. */
  readonly patients?: number | null | undefined;
}

export interface MonthTotal extends MonthFigures {
  /** `null` if a part of it is not known. */
  readonly total: number | null;
  /** Requests for each 1,000 registered patients; `null` if either is not known. */
  readonly rate: number | null;
}

/** The whole of a month and its rate. */
export function withTotal(month: MonthFigures): MonthTotal {
  const parts = categories.map((category) => month[category]);
  const known = parts.filter((part) => part !== null);
  const total = month.participating && known.length === 3 ? known.reduce((sum, each) => sum + each, 0) : null;
  return {
    ...month,
    total,
    rate: total !== null && month.patients ? (total / month.patients) * 1000 : null,
  };
}

/**
 * Hides small numbers, from which people could be recognised. Where what is hidden is a small number in all, as one alone
 * is, the next smallest is hidden with it, or else the total would tell it; with nothing else to hide, the total goes too.
 * Zero is nobody, and stays.
 * @param below numbers from 1 up to, but not including, this are hidden
 */
export function suppress(month: MonthTotal, below: number): MonthTotal {
  const isSmall = (value: number | null): boolean => value! > 0 && value! < below;
  const hidden = new Set<Category>(categories.filter((category) => isSmall(month[category])));
  const isTold = (): boolean => isSmall([...hidden].reduce((sum, category) => sum + month[category]!, 0));
  const rest = categories
    .filter((category) => !hidden.has(category) && month[category])
    .sort((a, b) => month[a]! - month[b]!);
  for (const category of rest) if (isTold()) hidden.add(category);
  const parts = Object.fromEntries(
    categories.map((category) => [category, hidden.has(category) ? null : month[category]]),
  ) as Record<Category, number | null>;
  return { ...month, ...parts, ...(isTold() && { total: null, rate: null }) };
}
