import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseJson, readJson } from '../../../../examples/receiver/http/json-body.js';

const read = (body: string | Uint8Array<ArrayBuffer>, limit = 1_000_000) =>
  readJson(new Request('http://receiver.example', { method: 'POST', body }), limit);
const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

it('a body is read as JSON, from bytes or from text', async () => {
  assert.deepEqual(await read('{"name":"Zoë"}'), { value: { name: 'Zoë' } });
  assert.deepEqual(parseJson('null'), { value: null });
});

it('what cannot be read is told apart from what is too long', async () => {
  for (const [body, status, code] of [
    ['', 400, 'malformed'],
    ['{', 400, 'malformed'],
    [new Uint8Array([0x22, 0xff, 0x22]), 400, 'malformed'],
    ['"12345678"', 413, 'too-large'],
  ] as const) {
    const found = await read(body, 9);
    assert.ok('problem' in found, String(body));
    assert.deepEqual([found.problem.status, found.problem.code], [status, code]);
  }
});

it('JSON deeper than any contract is not walked through: no stack ends on it', async () => {
  assert.ok('value' in (await read(nested(32))));
  for (const levels of [33, 200_000]) {
    const found = await read(nested(levels));
    assert.ok('problem' in found && found.problem.detail === 'The JSON is nested too deep.', String(levels));
  }
});
