/** Opening and closing minute of a civil day. A close over 1440 lies after midnight, on the next day. */
export type Span = readonly [open: number, close: number];

/** The bit of `HoursRule.days` for bank holidays; Monday is 1, Sunday is 64. */
export const HOLIDAYS = 128;
export const EVERY_DAY = 127;

/** One rule of an hours text. */
export interface HoursRule {
  /** The sum of its days: Monday 1, Tuesday 2, … Sunday 64, bank holidays 128. */
  readonly days: number;
  /** Empty means closed. */
  readonly spans: readonly Span[];
  /** It stands after a comma: it adds to the rules before it. Else it replaces them on its days. */
  readonly adds: boolean;
}

/** A parsed hours text: its rules, in order. Plain data; make it with `parseHours`. */
export type WeeklyHours = readonly HoursRule[];

/** The weekdays of the grammar, Monday first. */
export const WEEKDAYS = 'Mo|Tu|We|Th|Fr|Sa|Su';
