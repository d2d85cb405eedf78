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
