import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { type CalendarAppointment, toCalendarFile } from '../../../src/domain/appointments/calendar-file.js';

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
          const file = toCalendarFile(
            { ...appointment, start: start.toInstant().toString(), end: start.toInstant().toString() },
            { ...options, timeZone },
          );
          assert.equal(read(file).start, start.epochMilliseconds, start.toString());
        }
      }
    });
  }

  it('refuses a time without an offset', () => {
    assert.throws(() => toCalendarFile({ ...appointment, start: '2026-11-24T09:20' }, options), RangeError);
  });
});
