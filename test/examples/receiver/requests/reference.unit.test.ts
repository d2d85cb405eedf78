import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newReference, referenceCharacters } from '../../../../examples/receiver/requests/reference.js';

describe('reference', () => {
  it('is two groups of three characters', () => {
    for (let i = 0; i < 500; i++) assert.match(newReference(), /^[2-9HKMQRWXY]{3}-[2-9HKMQRWXY]{3}$/);
  });

  it('uses no two characters that look or sound alike', () => {
    for (const alike of [
      '0OQD',
      '1ILJ7',
      '2Z',
      '5S',
      '6G',
      '8B',
      'BCDEGPTVZ3',
      'FSX',
      'MN',
      'AHK8J',
      'UVY',
      'IY',
      '59',
    ])
      assert.ok([...alike].filter((character) => referenceCharacters.includes(character)).length <= 2, alike);
    for (const never of '01OILZSBDPTVCGNFAEU58J') assert.ok(!referenceCharacters.includes(never), never);
    assert.equal(new Set(referenceCharacters).size, referenceCharacters.length);
  });

  it('takes each character by chance', () => {
    let next = 0;
    assert.equal(
      newReference((below) => next++ % below),
      '234-679',
    );
  });
});
