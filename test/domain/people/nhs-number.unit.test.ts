import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatNhsNumber, isNhsNumber, nhsNumberDigits } from '../../../src/domain/people/nhs-number.js';

test('accepts numbers whose check digit fits, 0 for 11 included', () => {
  for (const digits of ['9000000009', '9912003489', '4010232137', '0000000000'])
    assert.equal(isNhsNumber(digits), true, digits);
});

test('refuses a wrong check digit, a remainder of 10, and anything but ten digits', () => {
  for (const digits of [
    '9991234567',
    '9000000008',
    '0000000010',
    '1000000000',
    '900000000',
    '90000000090',
    '900 000 0009',
    '',
  ])
    assert.equal(isNhsNumber(digits), false, digits);
});

test('every change of one digit is noticed', () => {
  for (let place = 0; place < 10; place++)
    for (let digit = 0; digit < 10; digit++) {
      const changed = `${'9912003489'.slice(0, place)}${digit}${'9912003489'.slice(place + 1)}`;
      assert.equal(isNhsNumber(changed), changed === '9912003489', changed);
    }
});

test('drops what people type between the digits, and prints 3-3-4', () => {
  assert.equal(nhsNumberDigits(' 991-200 3489 '), '9912003489');
  assert.equal(formatNhsNumber('9912003489'), '991 200 3489');
});
