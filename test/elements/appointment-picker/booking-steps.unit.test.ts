import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { booking } from '../../../src/contract/booking.js';
import {
  bookingContent,
  bookingSteps,
  isForOther,
} from '../../../src/elements/appointment-picker/booking-steps.js';

const values = {
  who: 'me',
  reason: 'Blood test',
  'given-name': 'Zoë',
  'family-name': 'Brown',
  'born-day': '31',
  'born-month': '3',
  'born-year': '1980',
  postcode: 'wb42qh',
  'nhs-number': '999 000 0018',
  registration: 'registered',
  phone: '07700900982',
};
const asked = (of: Parameters<typeof bookingSteps>[0], asksReason = true): string[] =>
  bookingSteps(of, asksReason).map(({ id }) => id);

describe('The questions of a booking', () => {
  it('ask each thing once, about the helper only where there is one, the reason only where it is wanted', () => {
    assert.deepEqual(asked({ who: 'me' }), ['reason', 'who', 'about', 'record', 'reach', 'check']);
    assert.deepEqual(asked({ who: 'other' }, false), ['who', 'acting', 'about', 'record', 'reach', 'check']);
    const names = bookingSteps({ who: 'other' }, true).flatMap(({ fields }) =>
      fields.map(({ name }) => name),
    );
    assert.equal(new Set(names).size, names.length);
    assert.equal(isForOther({}), false);
  });

  it('become a booking of the contract', () => {
    const content = bookingContent(values, 'slot-1', 'en', '2026-11-24', true);
    const sent = { ...content, id: '0123456789abcdefghjkmnpqrs', submittedAt: '2026-11-24T09:00:00Z' };
    const { success, data } = booking.safeParse(sent);
    assert.equal(success, true);
    assert.deepEqual(data!.patient, {
      givenName: 'Zoë',
      familyName: 'Brown',
      dateOfBirth: '1980-03-31',
      postcode: 'WB4 2QH',
      nhsNumber: '9990000018',
      registration: 'registered',
      ageGroup: 'adult',
    });
    assert.equal(data!.actingFor, undefined);
  });

  it('send no reason that was not asked for, and never more than 200 characters of one', () => {
    const of = (reason: string, asksReason: boolean): string | undefined =>
      bookingContent({ ...values, reason }, 'slot-1', 'en', '2026-11-24', asksReason).reason;
    assert.equal(of('knee', false), undefined);
    assert.equal([...of('𝔘'.repeat(300), true)!].length, 200);
  });

  it('know the age group on the day', () => {
    const group = (year: string, month: string): string =>
      bookingContent(
        { ...values, 'born-year': year, 'born-month': month, 'born-day': '24' },
        'slot-1',
        'en',
        '2026-11-24',
        false,
      ).patient.ageGroup;
    assert.equal(group('2026', '9'), 'baby');
    assert.equal(group('2026', '8'), 'child');
    assert.equal(group('2010', '11'), 'adult');
    assert.equal(group('2010', '12'), 'child');
  });
});
