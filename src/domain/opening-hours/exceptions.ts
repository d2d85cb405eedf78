import { dateOfDay } from '../time/wall-clock.js';
import type { LocalDate } from '../time/wall-clock.js';

/** Hours of single dates that differ from the week: a training afternoon, a funeral, a flood. */
export interface HoursException {
  /** The first local date. */
  readonly from: LocalDate;
  /** The last local date, inclusive; the first if absent. */
  readonly to?: LocalDate | undefined;
  /** Spans (`08:00-12:00,14:00-16:00`) or `off`. */
  readonly hours: string;
  /** The services it concerns; all if absent. */
  readonly services?: readonly string[] | undefined;
  /** Why, in the practice's words. */
  readonly note?: string | undefined;
}

/** The exceptions that concern a service. */
export const exceptionsFor = (
  service: string,
  exceptions: readonly HoursException[] = [],
): readonly HoursException[] => exceptions.filter(({ services }) => !services || services.includes(service));

/** The exception of a day number. Of several the last listed wins, as with rules. */
export function exceptionOn(day: number, exceptions: readonly HoursException[]): HoursException | undefined {
  if (!exceptions[0]) return undefined;
  const date = dateOfDay(day);
  return exceptions.findLast(({ from, to = from }) => from <= date && date <= to);
}
