import { EVERY_DAY, HOLIDAYS, WEEKDAYS } from './week.js';
import type { HoursRule, Span, WeeklyHours } from './week.js';

/** An hours text that cannot be read: where, and what should stand there. */
export class HoursSyntaxError extends Error {
  override name = 'HoursSyntaxError';
  constructor(
    /** UTF-16 offset of what could not be read; from 0, as in the message. */
    readonly index: number,
    /** What would have been right there. */
    readonly expected: string,
    text: string,
  ) {
    super(`Hours "${text}": expected ${expected} at position ${index}`);
  }
}

function read(text: string, spansOnly?: boolean): WeeklyHours {
  let index = 0;

  /** Reads the pattern, if it stands next, with the white space before it. */
  const take = (pattern: string): string | undefined => {
    const sticky = new RegExp(`\\s*(${pattern})`, 'y');
    sticky.lastIndex = index;
    const found = sticky.exec(text);
    if (found) index = sticky.lastIndex;
    return found?.[1];
  };
  const need = (pattern: string, expected: string): string => {
    const found = take(pattern);
    if (found !== undefined) return found;
    take('');
    throw new HoursSyntaxError(index, expected, text);
  };
  const minute = (time: string): number => +time.slice(0, 2) * 60 + +time.slice(3);
  const TIME = '(?:[01]\\d|2[0-3]):[0-5]\\d(?!\\d)';

  const readDays = (): number => {
    let days = 0;
    let name = take(WEEKDAYS + '|PH');
    while (name) {
      if (name === 'PH') days |= HOLIDAYS;
      else {
        let day = WEEKDAYS.indexOf(name) / 3;
        const last = take('-') ? WEEKDAYS.indexOf(need(WEEKDAYS, `a day (${WEEKDAYS})`)) / 3 : day;
        days |= 1 << day;
        while (day !== last) days |= 1 << (day = (day + 1) % 7);
      }
      name = take(',') && need(WEEKDAYS + '|PH', `a day (${WEEKDAYS}|PH)`);
    }
    return days;
  };

  const readSpans = (start: string): Span[] => {
    const spans: Span[] = [];
    do {
      const open = minute(need(TIME, spans[0] ? 'a time (08:00)' : start));
      need('-', '"-"');
      const close = minute(need(TIME + '|24:00', 'a time (18:30)'));
      spans.push([open, close > open ? close : close + 1440]);
    } while (take(',(?=\\s*\\d)(?!\\s*24/7)'));
    return spans;
  };

  const readRule = (adds: boolean): HoursRule => {
    if (!spansOnly && take('24/7')) return { days: EVERY_DAY, spans: [[0, 1440]], adds };
    const days = spansOnly ? 0 : readDays();
    const start =
      days || spansOnly ? 'a time (08:00) or "off"' : 'a day (Mo), a time (08:00), "off" or "24/7"';
    return { days: days || EVERY_DAY, spans: take('off|closed') ? [] : readSpans(start), adds };
  };

  const rules = [readRule(false)];
  for (;;) {
    const separator = need(spansOnly ? '$' : '[;,]|$', spansOnly ? 'the end' : '";", "," or the end');
    if (!separator) return rules;
    rules.push(readRule(separator === ','));
  }
}

/**
 * Reads an hours text: the part of the OpenStreetMap `opening_hours` grammar that practices use.
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 * @throws HoursSyntaxError
 */
export const parseHours = (text: string): WeeklyHours => read(text);

/**
 * Reads the hours of an exception: spans, or `off`.
 * @throws HoursSyntaxError
 */
export const parseSpans = (text: string): readonly Span[] => read(text, true)[0]!.spans;
