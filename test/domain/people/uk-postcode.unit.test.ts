import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parsePostcode } from '../../../src/domain/people/uk-postcode.js';

test('prints postcodes of every form with one space, however they were typed', () => {
  const rows = [
    ['LS1 4AP', 'LS1 4AP'],
    ['ls14ap', 'LS1 4AP'],
    ['  m1 1ae ', 'M1 1AE'],
    ['B33-8TH', 'B33 8TH'],
    ['cr2.6xh', 'CR2 6XH'],
    ['dn55 1pt', 'DN55 1PT'],
    ['w1a1hq', 'W1A 1HQ'],
    ['e c 1 a 1 b b', 'EC1A 1BB'],
    ['bt1 5gs', 'BT1 5GS'],
  ];
  for (const [typed, printed] of rows) assert.equal(parsePostcode(typed!), printed);
});

test('reads O for 0 and I or L for 1 where only one of them can stand', () => {
  assert.equal(parsePostcode('LS1 OAP'), 'LS1 0AP');
  assert.equal(parsePostcode('0X1 1DP'), 'OX1 1DP');
  assert.equal(parsePostcode('1G1 IAA'), 'IG1 1AA');
  assert.equal(parsePostcode('M1 lAE'), 'M1 1AE');
});

test('refuses what cannot be a postcode', () => {
  for (const text of [
    '',
    'LS1',
    '14 High Street',
    'LS1 4AC',
    'LS1 4A',
    'ABC1 1AA',
    'L1 1A1',
    '12345',
    '1LS 4AP',
    'LS1 4AP LS1',
  ])
    assert.equal(parsePostcode(text), undefined, text);
});

test('leaves what it printed as it is', () => {
  const letter = fc.constantFrom(...'ABDEFGHJLNPQRSTUWXYZ');
  const digit = fc.constantFrom(...'0123456789');
  const code = fc
    .tuple(
      letter,
      fc.option(letter, { nil: '' }),
      digit,
      fc.oneof(letter, digit, fc.constant('')),
      digit,
      letter,
      letter,
    )
    .map(([a, b, c, d, e, f, g]) => `${a}${b}${c}${d} ${e}${f}${g}`);
  fc.assert(fc.property(code, (text) => parsePostcode(text) === text));
});

test('judges any text without throwing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => parsePostcode(text) !== ''));
});
