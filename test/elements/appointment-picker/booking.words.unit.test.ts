import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { identityFields } from '../../../src/domain/people/identity.js';
import { BookingWords, type BookingTexts } from '../../../src/elements/appointment-picker/booking.words.js';

describe('what is read back of a booking', () => {
  const fields = Object.values(identityFields(true)).flat();
  const texts = { steps: {}, identity: {}, fields: {} } as unknown as BookingTexts;
  const readBack = (name: string, text: string): string =>
    new BookingWords(texts, { [name]: text }).answer(fields.find((field) => field.name === name)!);

  it('is what will be sent: a postcode and an NHS number as they are printed', () => {
    assert.equal(readBack('postcode', 'wb42qh'), 'WB4 2QH');
    assert.equal(readBack('nhs-number', '9000000009'), '900 000 0009');
    assert.equal(readBack('given-name', 'zoë'), 'zoë');
  });
});
