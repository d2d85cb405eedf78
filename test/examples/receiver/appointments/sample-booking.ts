import { randomBytes } from 'node:crypto';
import type { Booking } from '../../../../src/contract/booking.js';

/** A booking as the picker sends it. */
export const sampleBooking = (slotId: string, more: Partial<Booking> = {}): Booking => ({
  version: 1,
  id: randomBytes(16).toString('hex'),
  slotId,
  submittedAt: '2026-11-20T12:00:00Z',
  language: 'en',
  patient: {
    givenName: 'Zoë',
    familyName: 'Ó Briain',
    dateOfBirth: '1980-03-31',
    registration: 'registered',
    ageGroup: 'adult',
  },
  contact: { phone: '07700 900 982' },
  reason: 'Blood test',
  ...more,
});
