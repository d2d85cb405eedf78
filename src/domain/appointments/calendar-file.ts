import { DAY, instantFrom, MINUTE, offsetIn } from '../time/wall-clock.js';
import type { AppointmentMode } from './slot.js';

/** What a calendar file needs to know of an appointment. */
export interface CalendarAppointment {
  readonly id: string;
  readonly start: string;
  readonly end: string;
  readonly mode: AppointmentMode;
  readonly status: 'booked' | 'cancelled';
  readonly location?: string | undefined;
  readonly reference?: string | undefined;
  readonly practice?:
    | {
        readonly name?: string | undefined;
        readonly phone?: string | undefined;
        readonly address?: string | undefined;
      }
    | undefined;
}

export interface CalendarOptions {
  /** When the file is made. */
  readonly now: Date | string;
  /** The practice's. */
  readonly timeZone: string;
  /** RFC 5546, such as `PUBLISH` or `CANCEL`; without it the file only says what it holds. */
  readonly method?: string | undefined;
  /** 0 for a new appointment; 1 more each time it was moved or cancelled, so that calendars take the newer. */
  readonly sequence?: number | undefined;
}

/**
 * An appointment as an iCalendar file (RFC 5545), with its zone written out, so that it is right also in a calendar that
 * does not know the zone's name. Calendars are shared: it is titled "GP appointment", and never says what it is about.
 * @throws RangeError for times without an offset, a zone that is not known, or a sequence that is no count
 */
export function toCalendarFile(appointment: CalendarAppointment, options: CalendarOptions): string {
  const { id, start, end, status, location, reference, practice, mode } = appointment;
  const { now, sequence = 0 } = options;
  if (!Number.isSafeInteger(sequence) || sequence < 0)
    throw new RangeError(`Not a count of changes such as 0 or 1: sequence ${sequence}`);
  // Text, also where nothing is given: without a zone, `Intl` takes the visitor's.
  const timeZone = String(options.timeZone);
  const method = options.method?.replace(/[^A-Za-z-]/g, '').toUpperCase();
  const starts = instantFrom(start);
  const offsetAt = offsetIn(timeZone);
  const ends = instantFrom(end);
  // The hour that comes twice has no name of its own in local time.
  const isTwice = [starts, ends].some((instant) =>
    [instant - DAY, instant + DAY].some((other) => {
      const twin = instant + offsetAt(instant) - offsetAt(other);
      return twin !== instant && offsetAt(twin) === offsetAt(other);
    }),
  );
  const time = (instant: number) =>
    isTwice ? `:${stamp(instant)}Z` : `;TZID=${timeZone}:${stamp(instant + offsetAt(instant))}`;
  const place =
    mode === 'in-person' ? [practice?.name, location, practice?.address].filter(Boolean).join(', ') : '';
  const notes = [practice?.name, practice?.phone, reference].filter(Boolean).join('\n');
  const isCancelled = status === 'cancelled' || method === 'CANCEL';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gp-widgets//appointments//EN',
    ...(method ? [`METHOD:${method}`] : []),
    ...(isTwice ? [] : zoneLines(timeZone, starts)),
    'BEGIN:VEVENT',
    `UID:${text(id)}@gp-widgets`,
    `DTSTAMP:${stamp(instantFrom(now))}Z`,
    `SEQUENCE:${sequence}`,
    `DTSTART${time(starts)}`,
    // Section 3.8.2.2: later than the start, or left out.
    ...(stamp(ends) > stamp(starts) ? [`DTEND${time(ends)}`] : []),
    'SUMMARY:GP appointment',
    ...(place ? [`LOCATION:${text(place)}`] : []),
    ...(notes ? [`DESCRIPTION:${text(notes)}`] : []),
    'CLASS:PRIVATE',
    `STATUS:${isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** `20260329T013000`: what an instant shows on a clock in UTC. */
const stamp = (instant: number): string => new Date(instant).toISOString().replace(/[-:]|\.\d+Z/g, '');

/** `+0100` */
function offsetText(offset: number): string {
  const minutes = Math.abs(offset) / MINUTE;
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(minutes / 60)}${two(minutes % 60)}`;
}

// Section 3.3.11: backslash, semicolon, comma and line break are escaped; other control characters may not stand at all.
const text = (value: string): string =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- exactly those
    .replace(/[\x00-\x08\x0b-\x1f\x7f]/g, '');

/** Section 3.1: lines of at most 75 octets, never broken within a character. */
function folded(line: string): string {
  let result = '';
  let room = 75;
  for (const character of line) {
    // In UTF-8.
    const size = character < '\x80' ? 1 : character < '\u0800' ? 2 : character.length > 1 ? 4 : 3;
    if (size > room) {
      result += '\r\n ';
      room = 74;
    }
    result += character;
    room -= size;
  }
  return result;
}

/** Days before and after the appointment in which changes of the clock are written out. */
const daysAround = 400;

/** The zone around an instant: the offset at the beginning, then each change of the clock. */
function zoneLines(timeZone: string, around: number): string[] {
  const offsetAt = offsetIn(timeZone);
  const first = Math.floor((around - daysAround * DAY) / MINUTE) * MINUTE;
  const lines = ['BEGIN:VTIMEZONE', `TZID:${timeZone}`];
  const observance = (at: number, before: number, after: number): void => {
    const name = after > before ? 'DAYLIGHT' : 'STANDARD';
    lines.push(
      `BEGIN:${name}`,
      `DTSTART:${stamp(at + before)}`,
      `TZOFFSETFROM:${offsetText(before)}`,
      `TZOFFSETTO:${offsetText(after)}`,
      `END:${name}`,
    );
  };
  observance(0, offsetAt(first), offsetAt(first));
  // No zone changes twice within a week.
  const week = 7 * DAY;
  for (let at = first; at < around + daysAround * DAY; at += week) {
    const before = offsetAt(at);
    const after = offsetAt(at + week);
    if (before === after) continue;
    let low = at / MINUTE;
    let high = low + week / MINUTE;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (offsetAt(middle * MINUTE) === before) low = middle;
      else high = middle;
    }
    observance(high * MINUTE, before, after);
  }
  return [...lines, 'END:VTIMEZONE'];
}
