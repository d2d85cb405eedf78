import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as z from 'zod/mini';
import { either, list, number, object, read, text, where } from '../../src/contract/check.js';
import type { Fault } from '../../src/contract/check.js';
import { issueOf } from '../../src/contract/issue-words.js';
import { check } from '../../src/contract/issues.js';

test('reads a value with the members that it knows, and nothing of a wrong one', () => {
  const shape = object({ id: text, sizes: list(number) });
  assert.deepEqual(read(shape, { id: 'a', sizes: [1], more: 2 }), { id: 'a', sizes: [1] });
  assert.equal(read(shape, { id: 'a', sizes: ['1'] }), undefined);
  assert.equal(read(shape, undefined), undefined);
});

// What no document has yet.
test('asks no rule about a value of which two forms are nearly right, as Zod', () => {
  const never = () => false;
  const small = (value: number) => value < 5;
  const zod = z
    .union([
      z.object({ a: z.number().check(z.refine(small, 'too-large')) }),
      z.object({ a: z.number().check(z.refine(small, 'too-small')) }),
    ])
    .check(z.refine(never, 'missing'));
  const page = where(
    either(
      object({ a: where(number, [small, 'too-large']) }),
      object({ a: where(number, [small, 'too-small']) }),
    ),
    [never, 'missing'],
  );
  for (const value of [{ a: 7 }, { a: 'x' }, { a: 1 }, 7]) {
    const faults: Fault[] = [];
    page(value, [], faults);
    assert.deepEqual(faults.map(issueOf), check(zod, value).issues, JSON.stringify(value));
  }
});
