import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Nation } from '../../../src/domain/opening-hours/nation.js';
import { HoursSyntaxError, parseHours } from '../../../src/domain/opening-hours/parse-hours.js';
import {
  type HoursSettings,
  serviceHours,
  serviceStatusAt,
} from '../../../src/domain/opening-hours/service-hours.js';

const SURGERY = 'Mo-Fr 08:00-18:30';
const PHONE = 'Mo-Fr 08:00-12:00';

describe('the hours of a service', () => {
  const hoursOf = (service: string, hours: HoursSettings['hours']) => serviceHours(service, { hours })?.hours;

  it('are its own, else those of the surgery', () => {
    const hours = { surgery: SURGERY, phone: PHONE };
    assert.deepEqual(hoursOf('phone', hours), parseHours(PHONE));
    assert.deepEqual(hoursOf('surgery', hours), parseHours(SURGERY));
    assert.deepEqual(hoursOf('online', hours), parseHours(SURGERY));
  });

  it('are the same for all services where there is one text', () => {
    for (const service of ['surgery', 'phone', ''])
      assert.deepEqual(hoursOf(service, SURGERY), parseHours(SURGERY));
  });

  it('are not known without a text', () => {
    assert.equal(serviceHours('phone', {}), undefined);
    assert.equal(hoursOf('phone', ''), undefined);
    assert.equal(hoursOf('phone', {}), undefined);
    assert.equal(hoursOf('surgery', { phone: PHONE }), undefined);
  });

  it('do not fall back to the surgery if they are set to nothing', () => {
    assert.equal(hoursOf('phone', { surgery: SURGERY, phone: '' }), undefined);
  });

  it('count by the days of England and the clock of London, unless others are set', () => {
    assert.deepEqual(serviceHours('phone', { hours: SURGERY })?.options, {
      timeZone: 'Europe/London',
      nation: 'england',
      exceptions: [],
    });
    assert.deepEqual(
      serviceHours('phone', { hours: SURGERY, timeZone: 'Europe/Belfast', nation: 'northern-ireland' })
        ?.options,
      { timeZone: 'Europe/Belfast', nation: 'northern-ireland', exceptions: [] },
    );
  });

  it('have the exceptions of all services and their own', () => {
    const all = { from: '2026-11-23', hours: 'off' };
    const phone = { from: '2026-11-24', hours: 'off', services: ['phone'] };
    const exceptionsOf = (service: string) =>
      serviceHours(service, { hours: SURGERY, exceptions: [all, phone] })?.options.exceptions;
    assert.deepEqual(exceptionsOf('phone'), [all, phone]);
    assert.deepEqual(exceptionsOf('online'), [all]);
  });

  it('throw where they cannot be read', () => {
    assert.throws(() => serviceHours('phone', { hours: '9 to 5' }), HoursSyntaxError);
    assert.throws(
      () => serviceHours('phone', { hours: { surgery: SURGERY, phone: '9 to 5' } }),
      HoursSyntaxError,
    );
  });
});

describe('the status of a service', () => {
  const stateAt = (service: string, settings: HoursSettings, at: string) => {
    const { state, until } = serviceStatusAt(service, settings, Date.parse(at)) ?? {};
    return `${state} ${until}`;
  };
  const hours = { surgery: SURGERY, phone: PHONE };

  it('is by its own hours, else those of the surgery', () => {
    assert.equal(stateAt('phone', { hours }, '2026-11-23T13:00Z'), 'closed 2026-11-24T08:00:00.000Z');
    assert.equal(stateAt('online', { hours }, '2026-11-23T13:00Z'), 'open 2026-11-23T18:30:00.000Z');
  });

  it('is not known without hours', () => {
    assert.equal(serviceStatusAt('phone', {}, Date.parse('2026-11-23T13:00Z')), undefined);
    assert.equal(serviceStatusAt('phone', { hours: {} }, Date.parse('2026-11-23T13:00Z')), undefined);
  });

  it('goes by the practice’s clock, bank holidays and exceptions', () => {
    const [monday, standrews] = ['2026-11-23T07:30Z', '2026-11-30T10:00Z'];
    assert.equal(
      stateAt('phone', { hours, timeZone: 'Europe/Paris' }, monday),
      'open 2026-11-23T11:00:00.000Z',
    );
    assert.equal(
      stateAt('phone', { hours, nation: 'scotland' }, standrews),
      'closed 2026-12-01T08:00:00.000Z',
    );
    assert.equal(stateAt('phone', { hours }, standrews), 'open 2026-11-30T12:00:00.000Z');
    const exceptions = [{ from: '2026-11-23', hours: 'off', services: ['phone'], note: 'No lines' }];
    const at = Date.parse('2026-11-23T10:00Z');
    assert.deepEqual(serviceStatusAt('phone', { hours, exceptions }, at), {
      state: 'closed',
      until: '2026-11-24T08:00:00.000Z',
      reason: 'exception',
      note: 'No lines',
      holidaysKnown: true,
    });
    assert.equal(serviceStatusAt('online', { hours, exceptions }, at)?.reason, 'hours');
  });

  it('throws for an unknown zone or nation', () => {
    assert.throws(
      () => stateAt('phone', { hours, timeZone: 'Mars/Olympus' }, '2026-11-23T10:00Z'),
      RangeError,
    );
    assert.throws(
      () => stateAt('phone', { hours, nation: 'france' as Nation }, '2026-11-23T10:00Z'),
      RangeError,
    );
  });
});
