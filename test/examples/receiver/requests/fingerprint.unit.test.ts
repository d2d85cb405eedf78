import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fingerprint } from '../../../../examples/receiver/requests/fingerprint.js';

describe('fingerprint', () => {
  it('is the same in whatever order members were written', () => {
    assert.equal(
      fingerprint({ a: 1, b: { c: [1, 2], d: null } }, []),
      fingerprint({ b: { d: null, c: [1, 2] }, a: 1 }, []),
    );
  });

  it('differs by any value, order of a list, file or order of files', () => {
    const prints = [
      fingerprint({ a: [1, 2] }, []),
      fingerprint({ a: [2, 1] }, []),
      fingerprint({ a: ['1', 2] }, []),
      fingerprint([['a', [1, 2]]], []),
      fingerprint({ a: [1, 2] }, ['x']),
      fingerprint({ a: [1, 2] }, ['x', 'y']),
      fingerprint({ a: [1, 2] }, ['y', 'x']),
      fingerprint({ a: [1, 2], b: null }, []),
    ];
    assert.equal(new Set(prints).size, prints.length);
  });

  it('takes text that the database would not', () => {
    assert.notEqual(fingerprint('\u0000', []), fingerprint('\ud800', []));
  });
});
