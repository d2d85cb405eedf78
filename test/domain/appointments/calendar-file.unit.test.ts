import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import {
  type CalendarAppointment,
  type CalendarOptions,
  toCalendarFile,
} from '../../../src/domain/appointments/calendar-file.js';

const appointment: CalendarAppointment = {
  id: '0123456789abcdefghjkmnpqrs',
  start: '2026-11-24T09:20:00Z',
  end: '2026-11-24T09:35:00Z',
  mode: 'in-person',
  status: 'booked',
  location: 'Room 2; first floor, left',
  reference: 'K4R-7MX',
  practice: { name: 'Wenbrook Surgery', phone: '01632 960 120', address: '14 Mill Lane\nWenbrook' },
};
const options = { now: '2026-11-20T12:00:00Z', timeZone: 'Europe/London' };

/** Reads the file with an independent parser, with the zone that the file itself brings. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file) as never);
  const event = calendar.getFirstSubcomponent('vevent')!;
  const time = (name: string): number => {
    const found = event.getFirstPropertyValue(name) as InstanceType<typeof ICAL.Time>;
    if (event.getFirstProperty(name)!.getParameter('tzid'))
      found.zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
    return found.toUnixTime() * 1000;
  };
  return {
    calendar,
    event,
    start: time('dtstart'),
    end: time('dtend'),
    value: (name: string) => event.getFirstPropertyValue(name),
  };
}

describe('toCalendarFile', () => {
  it('says when and where, and never what it is about', () => {
    const { value, start, end } = read(
      toCalendarFile({ ...appointment, reason: 'Smear test' } as CalendarAppointment, options),
    );
    assert.equal(value('summary'), 'GP appointment');
    assert.equal(start, Date.parse(appointment.start));
    assert.equal(end, Date.parse(appointment.end));
    assert.equal(value('location'), 'Wenbrook Surgery, Room 2; first floor, left, 14 Mill Lane\nWenbrook');
    assert.equal(value('description'), 'Wenbrook Surgery\n01632 960 120\nK4R-7MX');
    assert.equal(value('status'), 'CONFIRMED');
    assert.ok(
      !toCalendarFile({ ...appointment, reason: 'Smear' } as CalendarAppointment, options).includes('Smear'),
    );
  });

  it('has a stable id, and a number that grows, so that a calendar replaces what it has', () => {
    const first = read(toCalendarFile(appointment, options));
    const cancelled = read(
      toCalendarFile({ ...appointment, status: 'cancelled' }, { ...options, method: 'CANCEL', sequence: 2 }),
    );
    assert.equal(cancelled.value('uid'), first.value('uid'));
    assert.equal(cancelled.value('sequence'), 2);
    assert.equal(cancelled.value('status'), 'CANCELLED');
    assert.equal(cancelled.calendar.getFirstPropertyValue('method'), 'CANCEL');
  });

  it('names no place for a telephone call', () => {
    assert.equal(
      read(toCalendarFile({ ...appointment, mode: 'telephone' }, options)).value('location'),
      null,
    );
  });

  it('refuses a time without an offset, and a zone that is not known', () => {
    for (const name of ['start', 'end'] as const)
      assert.throws(
        () => toCalendarFile({ ...appointment, [name]: '2026-11-24T09:20' }, options),
        RangeError,
      );
    assert.throws(() => toCalendarFile(appointment, { ...options, now: '2026-11-20T12:00' }), RangeError);
    for (const sequence of [-1, 1.5, Number.NaN])
      assert.throws(() => toCalendarFile(appointment, { ...options, sequence }), RangeError);
    for (const timeZone of ['Europe/Wenbrook', undefined as never])
      assert.throws(() => toCalendarFile(appointment, { ...options, timeZone }), RangeError);
  });
});

/** The lines of a file, folded ones put together again. */
const linesOf = (more: Partial<CalendarAppointment> = {}, moreOptions: Partial<CalendarOptions> = {}) =>
  toCalendarFile({ ...appointment, ...more }, { ...options, ...moreOptions })
    .replaceAll('\r\n ', '')
    .split('\r\n');

/** All lines with a property, with its parameters. */
const lines = (name: string, ...given: Parameters<typeof linesOf>) =>
  linesOf(...given).filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

/** The lines of the zone for an appointment that starts at an instant. */
const zoneOf = (start: string, timeZone: string): string[] => {
  const all = linesOf({ start, end: start }, { timeZone });
  return all.slice(all.indexOf('BEGIN:VTIMEZONE'), all.indexOf('END:VTIMEZONE') + 1);
};

describe('the text of a calendar file', () => {
  it('has an end only if it is later than the start, as the standard wants it', () => {
    for (const end of [appointment.start, '2026-11-24T09:20:00.900Z', '2026-11-24T09:19:00Z'])
      assert.deepEqual(lines('DTEND', { end }), [], end);
    assert.equal(lines('DTEND').length, 1);
  });

  it('is this, line by line', () => {
    assert.equal(
      toCalendarFile(appointment, options),
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//gp-widgets//appointments//EN',
        'BEGIN:VTIMEZONE',
        'TZID:Europe/London',
        'BEGIN:STANDARD',
        'DTSTART:19700101T010000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0100',
        'END:STANDARD',
        'BEGIN:STANDARD',
        'DTSTART:20251026T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0000',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:20260329T010000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0100',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'DTSTART:20261025T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0000',
        'END:STANDARD',
        'BEGIN:DAYLIGHT',
        'DTSTART:20270328T010000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0100',
        'END:DAYLIGHT',
        'BEGIN:STANDARD',
        'DTSTART:20271031T020000',
        'TZOFFSETFROM:+0100',
        'TZOFFSETTO:+0000',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:0123456789abcdefghjkmnpqrs@gp-widgets',
        'DTSTAMP:20261120T120000Z',
        'SEQUENCE:0',
        'DTSTART;TZID=Europe/London:20261124T092000',
        'DTEND;TZID=Europe/London:20261124T093500',
        'SUMMARY:GP appointment',
        'LOCATION:Wenbrook Surgery\\, Room 2\\; first floor\\, left\\, 14 Mill Lane\\nWen',
        ' brook',
        'DESCRIPTION:Wenbrook Surgery\\n01632 960 120\\nK4R-7MX',
        'CLASS:PRIVATE',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('has nothing between its lines for what is not known', () => {
    const { id, start, end, mode, status } = appointment;
    const file = toCalendarFile({ id, start, end, mode, status }, { ...options, timeZone: 'UTC' });
    assert.equal(
      file,
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//gp-widgets//appointments//EN',
        'BEGIN:VTIMEZONE',
        'TZID:UTC',
        'BEGIN:STANDARD',
        'DTSTART:19700101T000000',
        'TZOFFSETFROM:+0000',
        'TZOFFSETTO:+0000',
        'END:STANDARD',
        'END:VTIMEZONE',
        'BEGIN:VEVENT',
        'UID:0123456789abcdefghjkmnpqrs@gp-widgets',
        'DTSTAMP:20261120T120000Z',
        'SEQUENCE:0',
        'DTSTART;TZID=UTC:20261124T092000',
        'DTEND;TZID=UTC:20261124T093500',
        'SUMMARY:GP appointment',
        'CLASS:PRIVATE',
        'STATUS:CONFIRMED',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('names of place and practice what is known', () => {
    const practice = { address: '14 Mill Lane' };
    assert.deepEqual(lines('LOCATION', { practice }), [
      'LOCATION:Room 2\\; first floor\\, left\\, 14 Mill Lane',
    ]);
    assert.deepEqual(lines('LOCATION', { practice, location: '' }), ['LOCATION:14 Mill Lane']);
    assert.deepEqual(lines('LOCATION', { practice: undefined, location: 'Room 2' }), ['LOCATION:Room 2']);
    assert.deepEqual(lines('DESCRIPTION', { practice }), ['DESCRIPTION:K4R-7MX']);
    assert.deepEqual(lines('DESCRIPTION', { practice: { phone: '01632 960 120' }, reference: undefined }), [
      'DESCRIPTION:01632 960 120',
    ]);
    assert.deepEqual(lines('DESCRIPTION', { practice: undefined, reference: '' }), []);
  });

  it('has a place only for an appointment in person, and notes for all', () => {
    for (const mode of ['telephone', 'video'] as const) {
      assert.deepEqual(lines('LOCATION', { mode }), []);
      assert.deepEqual(lines('DESCRIPTION', { mode }), [
        'DESCRIPTION:Wenbrook Surgery\\n01632 960 120\\nK4R-7MX',
      ]);
    }
  });

  it('escapes backslash, semicolon and comma, each of them', () => {
    assert.deepEqual(
      lines('DESCRIPTION', { practice: undefined, reference: String.raw`a\b\c;d;e,f,g:h"i` }),
      [String.raw`DESCRIPTION:a\\b\\c\;d\;e\,f\,g:h"i`],
    );
  });

  it('writes any kind of line break as one \\n', () => {
    assert.deepEqual(lines('DESCRIPTION', { practice: undefined, reference: 'a\r\nb\rc\nd\n\ne\r\rf' }), [
      String.raw`DESCRIPTION:a\nb\nc\nd\n\ne\n\nf`,
    ]);
  });

  it('leaves out control characters, but for the tab', () => {
    const controls = Array.from({ length: 32 }, (_, code) => String.fromCharCode(code)).filter(
      (character) => !/[\t\n\r]/.test(character),
    );
    const reference = `a${controls.join('')}\x7fb\tc d~\x80`;
    assert.deepEqual(lines('DESCRIPTION', { practice: undefined, reference }), ['DESCRIPTION:ab\tc d~\x80']);
  });

  it('lets no text begin a line of its own', () => {
    const evil = 'x\r\nATTENDEE:mailto:eve@example.org';
    const all = linesOf(
      { id: evil, location: evil, reference: evil, practice: { name: evil, phone: evil, address: evil } },
      { method: evil },
    );
    assert.deepEqual(
      all.filter((line) => line.startsWith('ATTENDEE')),
      [],
    );
    assert.ok(all.includes('UID:x\\nATTENDEE:mailto:eve@example.org@gp-widgets'));
    assert.ok(all.includes('METHOD:XATTENDEEMAILTOEVEEXAMPLEORG'));
  });

  it('folds after 75 octets, then after 74 and the space that says so', () => {
    const file = (location: string) =>
      toCalendarFile({ ...appointment, practice: undefined, location }, options);
    const x = (count: number) => 'x'.repeat(count);
    // `LOCATION:` takes 9.
    assert.ok(file(x(66)).includes(`\r\nLOCATION:${x(66)}\r\nDESC`));
    assert.ok(file(x(67)).includes(`\r\nLOCATION:${x(66)}\r\n x\r\nDESC`));
    assert.ok(file(x(66 + 74)).includes(`\r\nLOCATION:${x(66)}\r\n ${x(74)}\r\nDESC`));
    assert.ok(
      file(x(66 + 74 + 74 + 1)).includes(`\r\nLOCATION:${x(66)}\r\n ${x(74)}\r\n ${x(74)}\r\n x\r\n`),
    );
  });

  it('folds before a character of several octets that no longer fits whole', () => {
    const file = (location: string) =>
      toCalendarFile({ ...appointment, practice: undefined, location }, options);
    const x = (count: number) => 'x'.repeat(count);
    for (const [character, octets] of [
      ['ŵ', 2],
      ['€', 3],
      ['🏥', 4],
    ] as const) {
      const fits = x(66 - octets);
      assert.ok(file(`${fits}${character}y`).includes(`LOCATION:${fits}${character}\r\n y\r\n`));
      assert.ok(file(`${fits}x${character}y`).includes(`LOCATION:${fits}x\r\n ${character}y\r\n`));
      const more = x(74 - octets);
      assert.ok(file(`${x(66)}${more}${character}y`).includes(`\r\n ${more}${character}\r\n y\r\n`));
      assert.ok(file(`${x(66)}${more}x${character}y`).includes(`\r\n ${more}x\r\n ${character}y\r\n`));
    }
  });

  it('says by which method it is sent only if it is sent by one', () => {
    assert.deepEqual(lines('METHOD'), []);
    assert.deepEqual(lines('METHOD', {}, { method: '' }), []);
    assert.deepEqual(lines('METHOD', {}, { method: '\r\n' }), []);
    assert.deepEqual(linesOf({}, { method: 'PUBLISH' }).slice(2, 4), [
      'PRODID:-//gp-widgets//appointments//EN',
      'METHOD:PUBLISH',
    ]);
    assert.deepEqual(lines('METHOD', {}, { method: 'x-my method 2' }), ['METHOD:X-MYMETHOD']);
  });

  it('is cancelled if the appointment is, or if a cancellation is sent, however that is written', () => {
    assert.deepEqual(lines('STATUS', {}, { method: 'PUBLISH' }), ['STATUS:CONFIRMED']);
    assert.deepEqual(lines('STATUS', { status: 'cancelled' }), ['STATUS:CANCELLED']);
    for (const method of ['CANCEL', 'cancel', ' Cancel']) {
      assert.deepEqual(lines('STATUS', {}, { method }), ['STATUS:CANCELLED']);
      assert.deepEqual(lines('METHOD', {}, { method }), ['METHOD:CANCEL']);
    }
  });

  it('has times to the second, whatever offset and fraction they came with', () => {
    const given = [
      { start: '2026-06-24T11:20:05.999+02:00', end: '2026-06-24T04:35-05:00' },
      { now: new Date('2026-11-20T12:34:56.789Z'), sequence: 7 },
    ] as const;
    assert.deepEqual(lines('DTSTAMP', ...given), ['DTSTAMP:20261120T123456Z']);
    assert.deepEqual(lines('SEQUENCE', ...given), ['SEQUENCE:7']);
    // The others are those of the zone.
    assert.deepEqual(lines('DTSTART', ...given).at(-1), 'DTSTART;TZID=Europe/London:20260624T102005');
    assert.deepEqual(lines('DTEND', ...given), ['DTEND;TZID=Europe/London:20260624T103500']);
  });
});

describe('an appointment in the hour that comes twice', () => {
  // In London on 25 October 2026 from 1 to 2 o'clock: the clock goes back at 01:00 UTC.
  const times = (start: string, end: string, timeZone = 'Europe/London') => {
    const given = [{ start, end }, { timeZone }] as const;
    const all = linesOf(...given);
    return {
      start: lines('DTSTART', ...given).at(-1),
      end: lines('DTEND', ...given).at(-1),
      hasZone: all.includes('BEGIN:VTIMEZONE'),
    };
  };

  it('stands in UTC and needs no zone', () => {
    for (const [start, end] of [
      ['00:00', '00:10'],
      ['00:50', '01:00'],
      ['01:00', '01:10'],
      ['01:45', '01:59'],
    ])
      assert.deepEqual(times(`2026-10-25T${start}:00Z`, `2026-10-25T${end}:00Z`), {
        start: `DTSTART:20261025T${start!.replace(':', '')}00Z`,
        end: `DTEND:20261025T${end!.replace(':', '')}00Z`,
        hasZone: false,
      });
  });

  it('does so also if only its start or its end is in that hour', () => {
    assert.deepEqual(times('2026-10-24T23:55:00Z', '2026-10-25T00:05:00Z'), {
      start: 'DTSTART:20261024T235500Z',
      end: 'DTEND:20261025T000500Z',
      hasZone: false,
    });
    assert.deepEqual(times('2026-10-25T01:55:00Z', '2026-10-25T02:05:00Z'), {
      start: 'DTSTART:20261025T015500Z',
      end: 'DTEND:20261025T020500Z',
      hasZone: false,
    });
  });

  it('stands in local time right before and after, and around the hour that is left out in spring', () => {
    assert.deepEqual(times('2026-10-24T23:50:00Z', '2026-10-24T23:59:59Z'), {
      start: 'DTSTART;TZID=Europe/London:20261025T005000',
      end: 'DTEND;TZID=Europe/London:20261025T005959',
      hasZone: true,
    });
    assert.deepEqual(times('2026-10-25T02:00:00Z', '2026-10-25T02:10:00Z'), {
      start: 'DTSTART;TZID=Europe/London:20261025T020000',
      end: 'DTEND;TZID=Europe/London:20261025T021000',
      hasZone: true,
    });
    assert.deepEqual(times('2026-03-29T00:55:00Z', '2026-03-29T01:05:00Z'), {
      start: 'DTSTART;TZID=Europe/London:20260329T005500',
      end: 'DTEND;TZID=Europe/London:20260329T020500',
      hasZone: true,
    });
  });

  it('may be half an hour', () => {
    // On Lord Howe Island the clock goes back by 30 minutes, on 4 April 2026 at 15:00 UTC: 1:30 to 2:00 comes twice.
    const zone = 'Australia/Lord_Howe';
    assert.equal(times('2026-04-04T14:29:00Z', '2026-04-04T14:29:00Z', zone).hasZone, true);
    assert.equal(times('2026-04-04T14:30:00Z', '2026-04-04T14:30:00Z', zone).hasZone, false);
    assert.equal(times('2026-04-04T15:29:00Z', '2026-04-04T15:29:00Z', zone).hasZone, false);
    assert.equal(times('2026-04-04T15:30:00Z', '2026-04-04T15:30:00Z', zone).hasZone, true);
  });
});

describe('the zone in a calendar file', () => {
  /** One change of the clock. */
  const change = (name: string, start: string, from: string, to: string) => [
    `BEGIN:${name}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${from}`,
    `TZOFFSETTO:${to}`,
    `END:${name}`,
  ];

  it('has offsets west of Greenwich and of half hours, with their minutes', () => {
    assert.deepEqual(zoneOf('2026-01-24T09:20:00Z', 'America/St_Johns'), [
      'BEGIN:VTIMEZONE',
      'TZID:America/St_Johns',
      ...change('STANDARD', '19691231T203000', '-0330', '-0330'),
      ...change('DAYLIGHT', '20250309T020000', '-0330', '-0230'),
      ...change('STANDARD', '20251102T020000', '-0230', '-0330'),
      ...change('DAYLIGHT', '20260308T020000', '-0330', '-0230'),
      ...change('STANDARD', '20261101T020000', '-0230', '-0330'),
      'END:VTIMEZONE',
    ]);
    assert.deepEqual(zoneOf('2026-01-24T09:20:00Z', 'Asia/Kathmandu'), [
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Kathmandu',
      ...change('STANDARD', '19700101T054500', '+0545', '+0545'),
      'END:VTIMEZONE',
    ]);
  });

  it('has the changes of the clock of more than a year before and after, to the minute', () => {
    // From 20 June 2025, and to 29 August 2027.
    assert.deepEqual(zoneOf('2026-07-25T09:20:00Z', 'Pacific/Auckland'), [
      'BEGIN:VTIMEZONE',
      'TZID:Pacific/Auckland',
      ...change('STANDARD', '19700101T120000', '+1200', '+1200'),
      ...change('DAYLIGHT', '20250928T020000', '+1200', '+1300'),
      ...change('STANDARD', '20260405T030000', '+1300', '+1200'),
      ...change('DAYLIGHT', '20260927T020000', '+1200', '+1300'),
      ...change('STANDARD', '20270404T030000', '+1300', '+1200'),
      'END:VTIMEZONE',
    ]);
  });

  it('is the same for an appointment that does not start on a full minute', () => {
    for (const start of ['2026-11-24T09:20:30Z', '2026-11-24T09:20:59.999Z'])
      assert.deepEqual(zoneOf(start, 'Europe/London'), zoneOf('2026-11-24T09:20:00Z', 'Europe/London'));
  });

  it('has a change that is near the appointment on whichever weekday and hour that is', () => {
    for (let hours = 0; hours < 7 * 24; hours += 5) {
      const start = new Date(Date.parse('2026-10-19T00:00:00Z') + hours * 3_600_000).toISOString();
      if (lines('DTSTART', { start, end: start }).at(-1)!.endsWith('Z')) continue;
      const zone = zoneOf(start, 'Europe/London').join('\n');
      for (const at of ['20260329T010000', '20261025T020000', '20270328T010000'])
        assert.ok(zone.includes(`DTSTART:${at}\n`), `${start}: ${at}`);
    }
  });
});

// These take longest, and stand last: what is wrong shows sooner above.
describe('a calendar file of any appointment', () => {
  it('has lines of at most 75 octets that end in CR LF, whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (location) => {
        const file = toCalendarFile({ ...appointment, location }, options);
        assert.ok(file.endsWith('\r\n'));
        for (const line of file.split('\r\n')) {
          assert.ok(Buffer.byteLength(line) <= 75);
          assert.ok(!/[\r\n]/.test(line));
        }
        assert.doesNotThrow(() => read(file));
      }),
    );
  });

  for (const timeZone of [
    'Europe/London',
    'UTC',
    'America/New_York',
    'Pacific/Auckland',
    'Africa/Casablanca',
  ]) {
    it(`means the same moment for a parser that knows only the file: ${timeZone}, both changes of the clock`, () => {
      for (const day of [
        '2026-03-08',
        '2026-03-29',
        '2026-04-05',
        '2026-09-27',
        '2026-10-25',
        '2026-11-01',
      ]) {
        const midnight = Temporal.PlainDate.from(day).subtract({ days: 1 }).toZonedDateTime(timeZone);
        for (let minutes = 0; minutes < 72 * 60; minutes += 30) {
          const start = midnight.add({ minutes });
          const end = start.add({ minutes: 40 });
          const file = toCalendarFile(
            { ...appointment, start: start.toInstant().toString(), end: end.toInstant().toString() },
            { ...options, timeZone },
          );
          const found = read(file);
          assert.equal(found.start, start.epochMilliseconds, start.toString());
          assert.equal(found.end, end.epochMilliseconds, end.toString());
        }
      }
    });
  }
});
