import { dateOfDay, dayNumber, type LocalDate, MINUTE } from '../time/wall-clock.js';
import type { DayOptions } from './day-hours.js';
import { hoursOfDay } from './hours-of-day.js';
import type { Span, WeeklyHours } from './week.js';

const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const clock = (minute: number): string => new Date(minute * MINUTE).toISOString().slice(11, 16);

/** https://schema.org/OpeningHoursSpecification */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly string[];
  readonly validFrom?: LocalDate;
  readonly validThrough?: LocalDate;
  readonly opens: string;
  readonly closes: string;
}

/**
 * Hours as search engines read them: the usual week, then each bank holiday and exception of the 365 days from a local
 * date on. Closed for a day is written as 00:00 to 00:00, a close at midnight as 23:59, as Google asks:
 * https://developers.google.com/search/docs/appearance/structured-data/local-business#opening-hours
 */
export function openingHoursSpecification(
  hours: WeeklyHours,
  from: LocalDate,
  options: DayOptions = {},
): readonly OpeningHoursSpecification[] {
  const specify = ([opens, closes]: Span, when: object): OpeningHoursSpecification => ({
    '@type': 'OpeningHoursSpecification',
    ...when,
    opens: clock(opens),
    closes: clock(closes === 1440 ? 1439 : closes),
  });
  const daysBySpan = new Map<string, { span: Span; dayOfWeek: string[] }>();
  // 5 January 1970 was a Monday, of a week long before the known bank holidays.
  names.forEach((name, weekday) => {
    for (const span of hoursOfDay(hours, 4 + weekday).spans) {
      const known = daysBySpan.get(`${span}`);
      if (known) known.dayOfWeek.push(name);
      else daysBySpan.set(`${span}`, { span, dayOfWeek: [name] });
    }
  });
  const first = dayNumber(from);
  const special = Array.from({ length: 365 }, (_, ahead) => {
    const { spans, reason } = hoursOfDay(hours, first + ahead, options);
    const date = dateOfDay(first + ahead);
    return reason === 'hours'
      ? []
      : (spans.length ? spans : [[0, 0] as const]).map((span) =>
          specify(span, { validFrom: date, validThrough: date }),
        );
  });
  return [
    ...[...daysBySpan.values()].map(({ span, dayOfWeek }) => specify(span, { dayOfWeek })),
    ...special.flat(),
  ];
}
