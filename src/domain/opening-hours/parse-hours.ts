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
    super(
      `Hours "${text}": expected ${expected} at position ${index}, not "${text.slice(index, index + 9)}"`,
    );
  }
}

const HOUR = '(?:[01]\\d|2[0-3]):[0-5]\\d';

function read(text: string, spansOnly?: boolean): WeeklyHours {
  let index = 0;
  /** What was looked for in vain at this place. */
  let tried = new Set<string>();

  /** Reads the pattern, if it stands next, with the white space before it. */
  const take = (pattern: string, label = `"${pattern}"`): string | undefined => {
    const sticky = new RegExp(`\\s*(${pattern})`, 'y');
    sticky.lastIndex = index;
    const found = sticky.exec(text)?.[1];
    if (found === undefined) tried.add(label);
    else {
      index = sticky.lastIndex;
      tried = new Set();
    }
    return found;
  };
  const fail = (): never => {
    const expected = [...tried].join(' or ');
    take('');
    throw new HoursSyntaxError(index, expected, text);
  };
  const takeDay = (names: string): string | undefined => take(names, `a day (${names})`);
  const minuteOf = (time: string): number => +time.slice(0, 2) * 60 + +time.slice(3);

  const readDays = (): number => {
    let days = 0;
    let name = takeDay(WEEKDAYS + '|PH');
    while (name) {
      let day = WEEKDAYS.indexOf(name) / 3;
      if (day < 0) days |= HOLIDAYS;
      else {
        const last = take('-') ? WEEKDAYS.indexOf(takeDay(WEEKDAYS) ?? fail()) / 3 : day;
        days |= 1 << day;
        while (day !== last) days |= 1 << (day = (day + 1) % 7);
      }
      name = take(',') && (takeDay(WEEKDAYS + '|PH') ?? fail());
    }
    return days;
  };

  const readSpans = (): readonly Span[] => {
    const spans: Span[] = [];
    do {
      const open = minuteOf(take(HOUR, 'a time from 00:00 to 23:59') ?? fail());
      if (!take('-')) fail();
      const close = minuteOf(take(HOUR + '|24:00', 'a time from 00:00 to 24:00') ?? fail());
      spans.push([open, close > open ? close : close + 1440]);
    } while (take(',(?=\\s*\\d)(?!\\s*24/7)', '","'));
    return spans;
  };

  const rules: HoursRule[] = [];
  let adds = false;
  for (;;) {
    if (!spansOnly && take('24/7')) rules.push({ days: EVERY_DAY, spans: [[0, 1440]], adds });
    else {
      const days = (!spansOnly && readDays()) || EVERY_DAY;
      rules.push({ days, spans: take('off|closed', '"off"') ? [] : readSpans(), adds });
    }
    if (take('$', 'the end') !== undefined) return rules;
    if (spansOnly) fail();
    adds = !take(';');
    if (adds && !take(',')) fail();
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
