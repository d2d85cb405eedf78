import { EVERY_DAY, HOLIDAYS, WEEKDAYS } from './week.js';
import type { HoursRule, WeeklyHours } from './week.js';

const two = (number: number): string => String(number).padStart(2, '0');

/** A minute of the day as `HH:MM`; 1440 is `24:00`, minutes after it belong to the next day. */
export function formatMinute(minute: number): string {
  const shown = minute > 1440 ? minute - 1440 : minute;
  return `${two(Math.floor(shown / 60))}:${two(shown % 60)}`;
}

const NAMES = WEEKDAYS.split('|');

function formatDays(days: number): string {
  const parts: string[] = [];
  for (let first = 0; first < 7; first++) {
    if (!(days & (1 << first))) continue;
    let last = first;
    while (last < 6 && days & (1 << (last + 1))) last++;
    parts.push(last > first ? `${NAMES[first]}-${NAMES[last]}` : NAMES[first]!);
    first = last;
  }
  if (days & HOLIDAYS) parts.push('PH');
  return parts.join(',');
}

function formatRule({ days, spans }: HoursRule): string {
  const times = spans.map(([open, close]) => `${formatMinute(open)}-${formatMinute(close)}`).join(',');
  if (days === EVERY_DAY && times === '00:00-24:00') return '24/7';
  return `${formatDays(days)} ${times || 'off'}`;
}

/** Prints hours so that `parseHours` reads the same rules again. */
export const formatHours = (hours: WeeklyHours): string =>
  hours.map((rule, index) => (index ? (rule.adds ? ', ' : '; ') : '') + formatRule(rule)).join('');
