import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatTelephone, parseTelephone, printedTelephone } from '../../../src/domain/people/telephone.js';

const e164 = (text: string) => {
  const read = parseTelephone(text);
  return typeof read === 'string' ? read : read.e164;
};

test('reads UK numbers as people type them', () => {
  for (const text of [
    '07700 900123',
    '07700900123',
    '(07700) 900-123',
    '+44 7700 900123',
    '+44 (0)7700 900123',
    '0044 7700.900123',
    '+4407700900123',
    '7700 900123',
    'Tel: 07700 900123',
    ' 07700\u00a0900123 ',
    'tel 07700 900123',
    'TELEPHONE: 07700 900123',
    'Tel. 07700–900—123',
  ])
    assert.equal(e164(text), '+447700900123', text);
  assert.equal(e164('020 7946 0000'), '+442079460000');
  assert.equal(e164('016977 3555'), '+44169773555', 'an area with nine digits');
  assert.equal(e164('0800 123 456'), '+44800123456');
  assert.equal(e164('7700\u00a0900\u00a0123'), '+447700900123');
});

test('reads numbers of other countries with their code', () => {
  assert.equal(e164('+353 1 234 5678'), '+35312345678');
  assert.equal(e164('00 48 22 123 45 67'), '+48221234567');
  assert.equal(e164('+290 4123'), '+2904123', 'the shortest');
  assert.equal(e164('+882 123 456 789 012'), '+882123456789012', 'the longest');
  assert.equal(e164('+1 440 555 0123'), '+14405550123', 'digits that look like our own code');
});

test('keeps the extension apart', () => {
  for (const text of [
    '0115 496 0000 ext 12',
    '0115 496 0000x12',
    '0115 496 0000 ext. 12',
    '0115 496 0000 extension 12',
    '01154960000 #12',
  ])
    assert.deepEqual(parseTelephone(text), { e164: '+441154960000', extension: '12' }, text);
});

test('says why a text is no number to ring', () => {
  const rows = [
    ['', 'missing'],
    ['   ', 'missing'],
    ['none', 'not-a-number'],
    ['07700 90012a', 'not-a-number'],
    ['07700 900123 or 07700 900124', 'not-a-number'],
    ['07700 90012', 'too-short'],
    ['07700 9001234', 'too-long'],
    ['0115 496', 'too-short'],
    ['496 0000', 'no-area-code'],
    ['999', 'too-short'],
    ['49600', 'too-short'],
    ['496 000', 'no-area-code'],
    ['496 00 000', 'no-area-code'],
    ['496 000 000', 'not-a-number'],
    ['477 009 001 23', 'not-a-number'],
    ['7700 900123 4', 'not-a-number'],
    ['0770+ 0900123', 'not-a-number'],
    ['07700 900123 ext', 'not-a-number'],
    ['ring tel 07700 900123', 'not-a-number'],
    ['+353 12', 'too-short'],
    ['+3531234567890123', 'too-long'],
    ['04700 900123', 'not-a-number'],
    ['+0 7700 900123', 'not-a-number'],
  ];
  for (const [text, fault] of rows) assert.equal(parseTelephone(text!), fault, text);
});

test('prints numbers in the groups of their area', () => {
  const print = (text: string) => {
    const read = parseTelephone(text);
    return typeof read === 'string' ? read : formatTelephone(read);
  };
  assert.equal(print('07700900123'), '07700 900123');
  assert.equal(print('02079460000'), '020 7946 0000');
  assert.equal(print('01154960000'), '0115 496 0000');
  assert.equal(print('01314960000'), '0131 496 0000');
  assert.equal(print('01632960001'), '01632 960001');
  assert.equal(print('03001234567'), '0300 123 4567');
  assert.equal(print('0800123456'), '0800 123 456');
  assert.equal(print('+35312345678'), '+35312345678');
  assert.equal(print('01632960001x7'), '01632 960001 ext. 7');
});

test('reads back what it printed', () => {
  const national = fc
    .tuple(fc.constantFrom('1', '2', '3', '7', '8', '9'), fc.stringMatching(/^[0-9]{9}$/))
    .map(([first, rest]) => `+44${first}${rest}`);
  fc.assert(
    fc.property(national, fc.option(fc.constantFrom('1', '204'), { nil: undefined }), (number, extension) => {
      const telephone = { e164: number, ...(extension && { extension }) };
      assert.deepEqual(parseTelephone(formatTelephone(telephone)), telephone);
    }),
  );
});

test('looks at the first 200 characters', () => {
  assert.equal(e164(`07700 900123${' '.repeat(400)}x`), '+447700900123');
  assert.equal(e164(`${' '.repeat(400)}07700 900123`), '+447700900123');
  assert.equal(e164(`${'('.repeat(250)}07700 900123`), 'not-a-number');
});

test('prints what can be read, and leaves the rest as it was typed', () => {
  assert.equal(printedTelephone('(01632)960001'), '01632 960001');
  assert.equal(printedTelephone(' 960 001'), ' 960 001');
  assert.equal(printedTelephone('+4400 1'), '+4400 1');
});

test('judges any text without throwing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9+() x-]*$/)), (text) => {
      const read = parseTelephone(text);
      assert.ok(typeof read === 'string' || /^\+[1-9]\d{6,14}$/.test(read.e164), JSON.stringify(read));
    }),
  );
});
