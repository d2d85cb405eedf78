import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CsvReader } from '../../../src/domain/statistics/csv.js';

/** All rows of a text that comes in pieces of these lengths. */
function rowsOf(text: string, ...lengths: number[]): string[][] {
  const reader = new CsvReader();
  const rows: string[][] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const length = lengths[turn % lengths.length] ?? text.length;
    rows.push(...reader.push(text.slice(at, at + length)));
    at += length;
  }
  return [...rows, ...reader.end()];
}

describe('CSV', () => {
  it('has quoted fields with commas, quotes and line ends in them', () => {
    assert.deepEqual(rowsOf('a,"b, c","d ""e""","f\r\ng"\nh,,\n'), [
      ['a', 'b, c', 'd "e"', 'f\r\ng'],
      ['h', '', ''],
    ]);
  });

  it('may begin with the mark of a spreadsheet, end lines in any way, and leave the last one open', () => {
    assert.deepEqual(rowsOf('\uFEFFa,b\r\n1,2\r3,4\n\n5,6'), [
      ['a', 'b'],
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ]);
  });

  it('may begin with the mark before a quoted name, also where the first piece is empty', () => {
    const reader = new CsvReader();
    assert.deepEqual(reader.push(''), []);
    assert.deepEqual(reader.push('\uFEFF"Month, first day",Code\n'), [['Month, first day', 'Code']]);
    assert.deepEqual(rowsOf('\uFEFF"a, b",c'), [['a, b', 'c']]);
  });

  it('does not take the sign of the mark for one where it does not begin the text', () => {
    assert.deepEqual(rowsOf('"a\uFEFFb",c\n', 2, 100), [['a\uFEFFb', 'c']]);
    assert.deepEqual(rowsOf('a,b\uFEFF"c"\n\n'), [['a', 'b\uFEFF"c"']]);
    assert.deepEqual(rowsOf('"a, b",c\uFEFF'), [['a, b', 'c']]);
  });

  it('has no white space around a field, and keeps that within', () => {
    assert.deepEqual(rowsOf(' a b ,\t1 234 \n" c ",d'), [
      ['a b', '1 234'],
      ['c', 'd'],
    ]);
  });

  it('keeps a quote that does not begin its field, and what follows a closing one', () => {
    assert.deepEqual(rowsOf('5" pipe,a "b" c\n"d"e,"f" "g"'), [
      ['5" pipe', 'a "b" c'],
      ['de', 'f "g"'],
    ]);
  });

  it('has empty fields, also quoted and at both ends of a row, but no row for an empty line', () => {
    assert.deepEqual(rowsOf(',"",\n\n   \n""\n,'), [
      ['', '', ''],
      ['', ''],
    ]);
    assert.deepEqual(rowsOf(''), []);
  });

  it('gives a row with the piece that ends it, and the last at the end, though its quote was never closed', () => {
    const reader = new CsvReader();
    assert.deepEqual(reader.push('a,b\nc,"d'), [['a', 'b']]);
    assert.deepEqual(reader.push('\ne,f'), []);
    assert.deepEqual(reader.end(), [['c', 'd\ne,f']]);
    assert.deepEqual(reader.end(), []);
  });

  it('is read the same in whatever pieces it comes', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'é', ',', '"', '\n', '\r', '1') });
    fc.assert(
      fc.property(
        fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, lengths, lineEnd) => {
          const text = rows
            .map((row) => row.map((each) => `"${each.replaceAll('"', '""')}"`).join(',') + lineEnd)
            .join('');
          assert.deepEqual(
            rowsOf(text, ...lengths),
            rows.map((row) => row.map((each) => each.trim())),
          );
        },
      ),
      { numRuns: 500 },
    );
  });
});
