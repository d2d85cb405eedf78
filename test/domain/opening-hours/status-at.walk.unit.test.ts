/**
 * Judge: whole years, minute by minute. A naive model marks every minute of every civil day by trying every rule; the
 * wall clock comes from Temporal; the next change is found by walking backwards through the marks. Nothing of it is
 * shared with the source but the text of the hours.
 */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Temporal } from 'temporal-polyfill';
import type { HoursException } from '../../../src/domain/opening-hours/exceptions.js';
import type { Nation } from '../../../src/domain/opening-hours/nation.js';
import { parseHours } from '../../../src/domain/opening-hours/parse-hours.js';
import { statusAt } from '../../../src/domain/opening-hours/status-at.js';

const MINUTE = 60_000;
const HALF_HOUR = 30 * MINUTE;
/** On a machine in another zone every seventh answer is enough: what went wrong there would not go wrong in single minutes. */
const PACE = ['Europe/London', undefined].includes(process.env['TZ']) ? 1 : 7;

/** A rule as the model knows it; `days` from Monday 1 to Sunday 7, `PH` a bank holiday. */
interface ModelRule {
  days: readonly (number | 'PH')[];
  spans: readonly (readonly [from: string, to: string])[];
  adds?: boolean;
}

interface Scene {
  title: string;
  text: string;
  rules: readonly ModelRule[];
  timeZone?: string;
  nation?: Nation;
  /** The bank holidays of the scene's time, written out. */
  holidays?: readonly string[];
  exceptions?: readonly HoursException[];
  from: string;
  to: string;
  /** Every how many minutes the answer is checked. */
  step?: number;
}

const WEEKDAYS = [1, 2, 3, 4, 5];
const ENGLAND_2026 = '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'.split(' ').map((day) => `2026-${day}`);
const SCOTLAND_2026 = '01-01 01-02 04-03 05-04 05-25 06-15 08-03 11-30 12-25 12-28'
  .split(' ')
  .map((day) => `2026-${day}`);
const JANUARY_2027 = ['2027-01-01', '2027-01-04'];

const scenes: readonly Scene[] = [
  {
    title: 'a usual practice in England, all of 2026',
    text: 'Mo-Fr 08:00-18:30; Sa 09:00-12:00; PH off',
    rules: [
      { days: WEEKDAYS, spans: [['08:00', '18:30']] },
      { days: [6], spans: [['09:00', '12:00']] },
      { days: ['PH'], spans: [] },
    ],
    holidays: [...ENGLAND_2026, '2027-01-01'],
    from: '2026-01-01',
    to: '2027-01-01',
  },
  {
    title: 'nights, additions, holidays by default and exceptions in Scotland, all of 2026',
    text: 'Mo-Su 22:00-06:00; Mo,We 08:00-12:00,13:30-17:15; Fr-Su 00:30-01:30, Su 01:15-03:00; Th off',
    rules: [
      { days: [1, 2, 3, 4, 5, 6, 7], spans: [['22:00', '06:00']] },
      {
        days: [1, 3],
        spans: [
          ['08:00', '12:00'],
          ['13:30', '17:15'],
        ],
      },
      { days: [5, 6, 7], spans: [['00:30', '01:30']] },
      { days: [7], spans: [['01:15', '03:00']], adds: true },
      { days: [4], spans: [] },
      { days: ['PH'], spans: [] },
    ],
    nation: 'scotland',
    holidays: [...SCOTLAND_2026, ...JANUARY_2027],
    exceptions: [
      { from: '2026-03-28', to: '2026-03-30', hours: '00:10-00:50,01:20-02:20,23:00-00:40' },
      { from: '2026-10-25', hours: '01:30-02:30' },
      { from: '2026-12-25', to: '2026-12-26', hours: '10:00-11:00' },
      { from: '2026-07-01', to: '2026-07-14', hours: 'off' },
    ],
    from: '2026-01-01',
    to: '2027-01-01',
  },
  {
    title: 'a year of Lord Howe Island, where the clock changes by half an hour',
    text: 'Mo-Su 01:40-02:10,23:45-00:20',
    rules: [
      {
        days: [1, 2, 3, 4, 5, 6, 7],
        spans: [
          ['01:40', '02:10'],
          ['23:45', '00:20'],
        ],
      },
      { days: ['PH'], spans: [] },
    ],
    timeZone: 'Australia/Lord_Howe',
    holidays: [...ENGLAND_2026, '2027-01-01'],
    from: '2026-01-01',
    to: '2027-01-01',
    step: 5,
  },
  {
    title: 'a year of Santiago, where midnight is skipped or comes twice',
    text: 'Sa 20:00-24:00; Su 00:00-00:30, Mo-Fr 23:30-00:30',
    rules: [
      { days: [6], spans: [['20:00', '24:00']] },
      { days: [7], spans: [['00:00', '00:30']] },
      { days: WEEKDAYS, spans: [['23:30', '00:30']], adds: true },
      { days: ['PH'], spans: [] },
    ],
    timeZone: 'America/Santiago',
    holidays: [...ENGLAND_2026, '2027-01-01'],
    from: '2026-01-01',
    to: '2027-01-01',
    step: 5,
  },
  {
    title: 'a year of Auckland',
    text: 'Mo-Fr 01:30-02:30,14:00-15:00; Su 02:15-03:15',
    rules: [
      {
        days: WEEKDAYS,
        spans: [
          ['01:30', '02:30'],
          ['14:00', '15:00'],
        ],
      },
      { days: [7], spans: [['02:15', '03:15']] },
      { days: ['PH'], spans: [] },
    ],
    timeZone: 'Pacific/Auckland',
    holidays: [...ENGLAND_2026, '2027-01-01'],
    from: '2026-01-01',
    to: '2027-01-01',
    step: 5,
  },
];

const minutes = (time: string) => Number(time.split(':')[0]) * 60 + Number(time.split(':')[1]);

/** Whether the spans hold a minute of the day on which they start, or (after midnight) of the next. */
function holds(spans: ModelRule['spans'], minute: number, dayAfter: boolean): boolean {
  return spans.some(([from, to]) => {
    const start = minutes(from);
    const end = minutes(to);
    if (end > start) return !dayAfter && minute >= start && minute < end;
    return dayAfter ? minute < end : minute >= start;
  });
}

/** The marks of a civil day: one for each of its 1440 minutes. */
function markDay(scene: Scene, date: Temporal.PlainDate): Uint8Array {
  const matches = (rule: ModelRule, on: Temporal.PlainDate) =>
    rule.days.includes(on.dayOfWeek) ||
    (rule.days.includes('PH') && !!scene.holidays?.includes(on.toString()));
  const exceptionSpans = (on: Temporal.PlainDate) => {
    let hours: string | undefined;
    for (const { from, to = from, hours: own } of scene.exceptions ?? [])
      if (
        Temporal.PlainDate.compare(from, on) <= 0 &&
        Temporal.PlainDate.compare(on, Temporal.PlainDate.from(to)) <= 0
      )
        hours = own;
    if (hours === undefined || hours === 'off') return hours === 'off' ? [] : undefined;
    return hours.split(',').map((span) => span.split('-') as [string, string]);
  };
  const yesterday = date.subtract({ days: 1 });
  const marks = new Uint8Array(1440);
  const today = scene.rules.filter((rule) => matches(rule, date));
  const before = scene.rules.filter((rule) => matches(rule, yesterday));
  const exception = exceptionSpans(date);
  const exceptionBefore = exceptionSpans(yesterday);
  for (let minute = 0; minute < 1440; minute++) {
    let open = false;
    for (const rule of scene.rules) {
      if (today.includes(rule)) open = holds(rule.spans, minute, false) || (open && !!rule.adds);
      if (before.includes(rule)) open ||= holds(rule.spans, minute, true);
    }
    if (exception) open = holds(exception, minute, false);
    if (exceptionBefore) open ||= holds(exceptionBefore, minute, true);
    marks[minute] = Number(open);
  }
  return marks;
}

/** The marks of every minute from an instant on, by the zone's wall clock. */
function markInstants(scene: Scene, from: number, to: number): Uint8Array {
  const days = new Map<string, Uint8Array>();
  const marks = new Uint8Array((to - from) / MINUTE);
  for (let start = from; start < to; start += HALF_HOUR) {
    // Clocks change on the half hour at the earliest, so one look is enough for thirty minutes.
    const zoned = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(
      scene.timeZone ?? 'Europe/London',
    );
    const date = zoned.toPlainDate();
    let day = days.get(date.toString());
    if (!day) days.set(date.toString(), (day = markDay(scene, date)));
    const first = zoned.hour * 60 + zoned.minute;
    marks.set(day.subarray(first, first + 30), (start - from) / MINUTE);
  }
  return marks;
}

describe('statusAt, minute by minute', () => {
  for (const scene of scenes)
    it(`is right for ${scene.title}`, () => {
      const { text, timeZone = 'Europe/London', nation = 'england', exceptions = [], step = 1 } = scene;
      const from = Date.parse(scene.from);
      const to = Date.parse(scene.to);
      const hours = parseHours(text);
      // A fortnight more, so that the last minute's next change is in sight.
      const marks = markInstants(scene, from, to + 14 * 24 * 60 * MINUTE);
      const nextChange = new Uint32Array(marks.length);
      for (let index = marks.length - 2; index >= 0; index--)
        nextChange[index] = marks[index] === marks[index + 1] ? nextChange[index + 1]! : index + 1;

      const count = (to - from) / MINUTE;
      for (let index = 0; index < count; index += step * PACE) {
        const at = new Date(from + index * MINUTE);
        const { state, until } = statusAt(hours, at, { timeZone, nation, exceptions });
        const expected = marks[index] ? 'open' : 'closed';
        const change = from + nextChange[index]! * MINUTE;
        if (state !== expected || Date.parse(until ?? '') !== change)
          assert.deepEqual(
            { at: at.toISOString(), state, until },
            { at: at.toISOString(), state: expected, until: new Date(change).toISOString() },
          );
      }
      assert.ok(marks.subarray(0, count).some((mark) => mark === 1));
    });
});
