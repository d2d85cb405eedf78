import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { searchPatternsOf, searchTextOf } from '../../../../examples/receiver/requests/search-words.js';
import { sampleRequest } from '../sample-request.js';

const today = '2026-11-29';
const { patient, contact } = sampleRequest();

/** As the database compares: of each list one pattern must fit. */
function finds(typed: string, changes: Partial<typeof patient> = {}, phone = contact.phone): boolean {
  const request = sampleRequest({
    patient: { ...patient, ...changes },
    contact: { ...contact, ...(phone && { phone }) },
    actingFor: { name: 'Asha Løvås', relationship: 'family', permission: 'agreed' },
  });
  const line = searchTextOf(request, 'K4R-7MX');
  const patterns = searchPatternsOf(typed, today);
  return (
    patterns.length > 0 &&
    patterns.every((choices) => choices.some((choice) => line.includes(choice.slice(1, -1))))
  );
}

describe('search words', () => {
  for (const typed of ['priya', 'RAMAN', 'raman, priya', 'P Raman', 'ama', 'Asha', 'lovas', 'LØVÅS', 'prïya'])
    it(`find the patient or who acts for them by ${typed}`, () => assert.ok(finds(typed)));

  for (const typed of [
    '14/7/1958',
    '14/07/58',
    '14.7.1958',
    '14-7-1958',
    '14 July 1958',
    '14th jul 1958',
    '1958-07-14',
    '14071958',
    'Raman 14 July 1958',
    '14/7/1958 priya',
    '1958',
  ])
    it(`find a date of birth by ${typed}`, () => assert.ok(finds(typed)));

  for (const typed of [
    '900 000 0009',
    '9000000009',
    '01632 960 983',
    '+44 1632 960983',
    '0044 (0)1632-960983',
    '960983',
    'raman 960 983',
  ])
    it(`find a number by ${typed}`, () => assert.ok(finds(typed)));

  it('find a telephone number that was typed with the code of the country', () => {
    for (const phone of ['+44 7700 900 983', '+44 (0)7700 900983', '07700-900983'])
      for (const typed of ['07700 900983', '+447700900983']) assert.ok(finds(typed, {}, phone), phone);
  });

  for (const typed of ['K4R-7MX', 'k4r 7mx', 'k4r7mx', 'k4r'])
    it(`find the reference as it is read out: ${typed}`, () => assert.ok(finds(typed)));

  it('take hyphens, apostrophes and accents as people type them', () => {
    for (const typed of ["O'Brien-Müller", 'obrien', 'O’BRIEN muller', 'obrienmuller'])
      assert.ok(finds(typed, { familyName: 'O’Brien-Mu\u0308ller' }), typed);
    for (const typed of ['李', '小龍 李'])
      assert.ok(finds(typed, { givenName: '小龍', familyName: '李' }), typed);
  });

  it('find nobody by what does not fit', () => {
    for (const typed of ['Ramann', 'Priya Smith', '14/7/1959', '14/8/1958', '31/2/1958', 'K4R-7MY', '960984'])
      assert.ok(!finds(typed), typed);
    // An initial begins a name.
    assert.ok(!finds('y Raman'));
  });

  it('read a year of two figures as either century, and never as a day to come', () => {
    assert.deepEqual(searchPatternsOf('1/2/26', today), [['%1926-02-01%', '%2026-02-01%']]);
    assert.deepEqual(searchPatternsOf('1/12/26', today), [['%1926-12-01%']]);
  });

  it('are none if there is too little to look for', () => {
    for (const typed of ['', ' ', 'a', '7', '%', '_', '\\', '’', '\0', '\ud800'])
      assert.ok(!finds(typed), typed);
  });

  it('hold nothing that a database reads as a pattern or refuses', () => {
    for (const typed of ['100%', 'aa_b\\c', "x'; drop table requests; --", 'Zo\0ë', 'ab\ud800c']) {
      const [patterns] = searchPatternsOf(typed, today);
      assert.match(patterns!.join(''), /^[%a-z0-9 ]+$/, typed);
    }
    const line = searchTextOf(
      sampleRequest({ patient: { ...patient, givenName: '%_\\\0\ud800', familyName: '\u0000Zoë\udc00' } }),
      'K4R-7MX',
    );
    assert.ok(line.startsWith(' zoe 1958-07-14 '), line);
  });
});
