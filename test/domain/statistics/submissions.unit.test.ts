import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CsvReader } from '../../../src/domain/statistics/csv.js';
import { type MonthFigures, withTotal } from '../../../src/domain/statistics/months.js';
import {
  findColumns,
  readCount,
  readMonth,
  SubmissionTally,
} from '../../../src/domain/statistics/submissions.js';
import { areaCode, printed, rows } from './bedfordshire.js';

/** The months of a CSV text for one code. */
function monthsOf(text: string, code: string): MonthFigures[] {
  const reader = new CsvReader();
  const [header = [], ...lines] = [...reader.push(text), ...reader.end()];
  const tally = new SubmissionTally(header, code);
  lines.forEach((line) => tally.add(line));
  return tally.months();
}
const sumOf = (
  months: readonly MonthFigures[],
  key: 'clinical' | 'administrative' | 'other' | 'total',
): number => months.map(withTotal).reduce((sum, each) => sum + each[key]!, 0);

describe('the national file', () => {
  it('comes out for Bedfordshire, Luton and Milton Keynes as printed, April to September 2023', () => {
    const text = [
      'MONTH,REGION_CODE,ICB_CODE,ICB_NAME,GP_CODE,GP_NAME,SUBMISSION_TYPE,SUBMISSION_COUNT',
      ...[...rows()].map(
        ({ gp, area, month, type, count }) =>
          `${month}-01,Y61,${area},"Bedfordshire, Luton",${gp},"The ""Old"" Surgery",${type},${count}`,
      ),
    ].join('\r\n');
    const months = monthsOf(text, areaCode);
    assert.equal(months.length, 6);
    for (const key of ['total', 'clinical', 'administrative', 'other'] as const)
      assert.equal(sumOf(months, key), printed[key], key);
  });

  it('may have other names, another order, and a column for each type', () => {
    const text = [
      'Other Submissions,Admin Submissions,Rate per 1000 clinical,Clinical Submissions,List Size,Practice Code,Period',
      ...[...'123'].map((digit) => `${digit},2${digit},9.9,1${digit}0,"8,000",A81001,0${digit}/04/2023`),
    ].join('\n');
    assert.deepEqual(monthsOf(text, 'a81001'), [
      {
        month: '2023-04',
        participating: true,
        clinical: 110 + 120 + 130,
        administrative: 21 + 22 + 23,
        other: 6,
        patients: 24_000,
      },
    ]);
  });

  it('does not take no data for zero: other practices’ months are shown as not taking part', () => {
    const text = `GP_CODE,MONTH,METRIC,VALUE
A1,2023-04,Clinical,10
B2,2023-05,Clinical,20
A1,2023-06,Participation,0
A1,2023-06,Clinical,`;
    const months = monthsOf(text, 'A1');
    assert.deepEqual(
      months.map(({ month, participating, clinical }) => [month, participating, clinical]),
      [
        ['2023-04', true, 10],
        ['2023-05', false, null],
        ['2023-06', false, null],
      ],
    );
  });

  it('keeps a suppressed number unknown, and so the sum', () => {
    const text = 'GP_CODE,MONTH,TYPE,COUNT\nA1,Apr-23,Clinical,10\nA1,Apr-23,Clinical,*\nA1,Apr-23,Admin,3';
    const [april] = monthsOf(text, 'A1');
    assert.deepEqual([april?.clinical, april?.administrative], [null, 3]);
  });

  it('ignores totals and rates that stand among the types', () => {
    const text =
      'GP_CODE,MONTH,METRIC,VALUE\nA1,2023-04,Clinical,10\nA1,2023-04,Total submissions,99\nA1,2023-04,Clinical rate per 1000,7\nA1,2023-04,Registered patients,5000';
    const [april] = monthsOf(text, 'A1');
    assert.deepEqual([april?.clinical, april?.other, april?.patients], [10, 0, 5000]);
  });

  it('says which columns were found and which are missing', () => {
    assert.deepEqual(
      findColumns(['EXTRACT_DATE', 'GP_CODE', 'GP_NAME', 'Reporting Month', 'METRIC', 'VALUE']),
      {
        code: ['GP_CODE'],
        type: 'METRIC',
        month: 'Reporting Month',
        count: 'VALUE',
      },
    );
    assert.throws(() => new SubmissionTally(['GP_CODE', 'VALUE'], 'A1'), /GP_CODE, VALUE hold no a month/);
  });

  it('reads 100,000 rows in less than two seconds', () => {
    const line = (index: number): string =>
      `2023-0${(index % 9) + 1}-01,A${index % 7000},Clinical,${index % 50}\n`;
    const text = `MONTH,GP_CODE,TYPE,COUNT\n${Array.from({ length: 100_000 }, (_, index) => line(index)).join('')}`;
    const started = performance.now();
    const months = monthsOf(text, 'A42');
    assert.ok(performance.now() - started < 2000);
    assert.equal(months.length, 9);
  });
});

describe('a month', () => {
  for (const [text, month] of [
    ['2023-04', '2023-04'],
    ['2023-04-01', '2023-04'],
    ['2023-04-01 00:00:00', '2023-04'],
    ['202304', '2023-04'],
    ['20230401', '2023-04'],
    ['01/04/2023', '2023-04'],
    ['Apr-23', '2023-04'],
    ['APR2023', '2023-04'],
    ['April 2023', '2023-04'],
    ['2023-13', undefined],
    ['Total', undefined],
    ['', undefined],
  ] as const) {
    it(`"${text}" is ${month ?? 'none'}`, () => assert.equal(readMonth(text), month));
  }
});

describe('a count', () => {
  for (const [text, count] of [
    ['1,234', 1234],
    ['12.0', 12],
    ['0', 0],
    ['*', null],
    ['<5', null],
    ['', undefined],
    ['n/a', undefined],
  ] as const) {
    it(`"${text}" is ${count}`, () => assert.equal(readCount(text), count));
  }
});
