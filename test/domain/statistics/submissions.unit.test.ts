import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CsvReader } from '../../../src/domain/statistics/csv.js';
import { type MonthFigures, withTotal } from '../../../src/domain/statistics/months.js';
import {
  type FoundColumns,
  findColumns,
  missingColumns,
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
    assert.throws(() => new SubmissionTally(['GP_CODE', 'VALUE'], 'A1'), {
      name: 'RangeError',
      message:
        'The columns GP_CODE, VALUE hold no a month, no a type and a number, or a number for each type. Is it the right file?',
    });
    const wide = Array.from({ length: 41 }, (_, index) => `Column ${index + 1}`);
    assert.throws(
      () => new SubmissionTally(wide, 'A1'),
      /Column 39, Column 40 hold no a code of the practice/,
    );
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

describe('a column', () => {
  const meanings: Readonly<Record<keyof FoundColumns, readonly string[]>> = {
    code: 'GP_CODE|Practice Code|ODS code|ODS|GP|Practice|ICB_CODE|SUB_ICB_LOCATION_CODE|PCN Code|Org Code'.split(
      '|',
    ),
    month: 'MONTH|Reporting Month|Month (start)|Period|REPORTING_PERIOD|Date|EXTRACT_DATE'.split('|'),
    type: 'SUBMISSION_TYPE|Submission Type|METRIC|Measure|Category|Request Type|TYPE'.split('|'),
    count:
      'COUNT|VALUE|Number|Submissions|Total|SUBMISSION_COUNT|Submissions Received|Count of requests|Number of requests'.split(
        '|',
      ),
    clinical: 'Clinical|CLINICAL_SUBMISSIONS|Submissions (clinical)|Clinical count'.split('|'),
    administrative: 'Admin|Administrative|ADMIN_SUBMISSIONS|Administrative count'.split('|'),
    other: 'Other|Unknown|OTHER_UNKNOWN_SUBMISSIONS|Other/Unknown'.split('|'),
    patients:
      'Patients|REGISTERED_PATIENTS|Patient List|List Size|LISTSIZE|Registered population|Patient count'.split(
        '|',
      ),
    participating: 'Participating|PARTICIPATION|Practice participating|Participation count'.split('|'),
  };
  for (const [meaning, columns] of Object.entries(meanings))
    it(`of ${meaning} may be called ${columns.join(', ')}`, () => {
      for (const column of columns) {
        assert.deepEqual(
          findColumns([column]),
          meaning === 'code' ? { code: [column] } : { code: [], [meaning]: column },
          column,
        );
      }
    });

  it('is not taken for a number or a month if it holds rates, shares, or what a code is called', () => {
    const others = [
      'Clinical rate',
      'CLINICAL_PER_1000_PATIENTS',
      'Percent clinical',
      'PCT_ADMIN',
      'Practice Name',
      'Measure name',
      'ORG_TYPE',
      'Geography type',
      'LEVEL_TYPE',
      'Supplier',
      '',
    ];
    for (const column of others) assert.deepEqual(findColumns([column]), { code: [] }, column);
  });

  it('of a code is not taken for anything else, and one that only holds "code" or "practice" is no code', () => {
    assert.deepEqual(findColumns(['Category Code', 'Month Code']), { code: ['Category Code', 'Month Code'] });
    assert.deepEqual(findColumns(['Codes', 'Decoded', 'My practice', 'Practices', 'GPs', 'NHS ODS']), {
      code: [],
    });
  });

  it('is found by the better of two names, and otherwise the first', () => {
    const found = findColumns(
      'Date,Reporting Month,Period,Category,Submission Type,Submissions Received,Count,Admin 1,Admin 2'.split(
        ',',
      ),
    );
    assert.deepEqual(found, {
      code: [],
      month: 'Reporting Month',
      type: 'Submission Type',
      count: 'Count',
      administrative: 'Admin 1',
    });
  });

  it('has one meaning only', () => {
    assert.deepEqual(findColumns(['METRIC', 'METRIC_VALUE']), {
      code: [],
      type: 'METRIC',
      count: 'METRIC_VALUE',
    });
    assert.deepEqual(findColumns(['Clinical or admin', 'Participating patients']), {
      code: [],
      clinical: 'Clinical or admin',
      participating: 'Participating patients',
    });
  });

  it('may be missing: a code, a month, and numbers are needed, in either form', () => {
    const code = ['GP'];
    const month = 'Month';
    const numbers = 'a type and a number, or a number for each type';
    assert.deepEqual(missingColumns({ code, month, type: 'T', count: 'N' }), []);
    assert.deepEqual(missingColumns({ code, month, clinical: 'C', administrative: 'A' }), []);
    for (const half of [
      { type: 'T' },
      { count: 'N' },
      { clinical: 'C' },
      { administrative: 'A' },
      { other: 'O' },
    ])
      assert.deepEqual(missingColumns({ code, month, ...half }), [numbers]);
    assert.deepEqual(missingColumns({ code: [] }), ['a code of the practice', 'a month', numbers]);
  });
});

describe('the rows of a file', () => {
  const LONG = 'GP_CODE,MONTH,METRIC,VALUE\n';
  const figures = (text: string, code = 'A1') =>
    monthsOf(text, code).map(({ month, participating, clinical, administrative, other, patients }) => [
      month,
      participating,
      clinical,
      administrative,
      other,
      patients,
    ]);

  it('make months in order, whatever their own', () => {
    const months = ['2024-01', '2023-12', '2023-04', '2024-02', '2023-05', '2023-04'];
    assert.deepEqual(
      figures(LONG + months.map((month) => `A1,${month},Clinical,1`).join('\n')).map(([month, , sum]) => [
        month,
        sum,
      ]),
      [
        ['2023-04', 2],
        ['2023-05', 1],
        ['2023-12', 1],
        ['2024-01', 1],
        ['2024-02', 1],
      ],
    );
  });

  it('are left out where they are broken: no month, too short, another code', () => {
    const tally = new SubmissionTally(['GP_CODE', 'METRIC', 'VALUE', 'MONTH'], 'A1');
    for (const row of [
      [],
      ['A1'],
      ['A1', 'Clinical', '7'],
      ['A1', 'Clinical', '7', 'Total'],
      ['A10', 'Clinical', '7', '2023-04'],
      ['', 'Clinical', '7', '2023-04'],
      ['A1', 'Clinical', '10', '2023-04'],
    ])
      tally.add(row);
    assert.equal(tally.rows, 1);
    assert.deepEqual(
      tally.months().map(({ month, clinical }) => [month, clinical]),
      [['2023-04', 10]],
    );
  });

  it('may end early: what they do not say is not known', () => {
    const tally = new SubmissionTally(['MONTH', 'METRIC', 'VALUE', 'GP_CODE'], 'A1');
    tally.add(['2023-04', 'Clinical', '7']);
    assert.equal(tally.rows, 0);
    const reordered = new SubmissionTally(['MONTH', 'GP_CODE', 'METRIC', 'VALUE'], 'a1');
    reordered.add(['2023-04', 'A1']);
    reordered.add(['2023-04', 'A1', 'Clinical']);
    assert.equal(reordered.rows, 2);
    assert.deepEqual(
      reordered.months().map(({ participating, clinical }) => [participating, clinical]),
      [[false, null]],
    );
  });

  it('of a code that is not in the file leave its months without figures', () => {
    assert.deepEqual(figures(`${LONG}B2,2023-04,Clinical,10\nB2,2023-05,Admin,3`), [
      ['2023-04', false, null, null, null, null],
      ['2023-05', false, null, null, null, null],
    ]);
  });

  it('add up; empty and unreadable numbers add nothing', () => {
    const numbers = ['10', '', '1,000', 'n/a', '0', '5.0'];
    assert.deepEqual(figures(LONG + numbers.map((number) => `A1,2023-04,Clinical,"${number}"`).join('\n')), [
      ['2023-04', true, 1015, 0, 0, null],
    ]);
  });

  it('make the sum unknown if one is suppressed, before or after the others, and that of its type only', () => {
    for (const numbers of [
      ['*', '10'],
      ['10', '*', '5'],
      ['*', '*'],
    ])
      assert.deepEqual(
        figures(
          `${LONG}A1,2023-04,Admin,3\n${numbers.map((number) => `A1,2023-04,Clinical,${number}`).join('\n')}`,
        ),
        [['2023-04', true, null, 3, 0, null]],
        numbers.join(),
      );
  });

  it('are counted by type as it is written: rates, totals and unknown words are none', () => {
    const rows = [
      ['Clinical', 1],
      ['CLINICAL SUBMISSIONS', 2],
      ['Clinical call', 4],
      ['Administrative', 10],
      ['Admin', 20],
      ['Other', 100],
      ['Unknown', 200],
      ['Other/Unknown', 400],
      ['Registered Patients', 5000],
      ['Clinical per 1000 patients', 9999],
      ['Clinical per1,000', 9999],
      ['Clinical per_1,000', 9999],
      ['Clinical rate', 9999],
      ['Percent clinical', 9999],
      ['All', 9999],
      ['All clinical', 9999],
      ['Total clinical', 9999],
      ['Clinical system', 9999],
      ['Supplier', 9999],
      ['', 9999],
    ];
    assert.deepEqual(
      figures(LONG + rows.map(([type, count]) => `A1,2023-04,"${type}",${count}`).join('\n')),
      [['2023-04', true, 7, 30, 700, 5000]],
    );
    assert.deepEqual(figures(`${LONG}A1,2023-04,Clinical,1\nA1,2023-04,List size,700`)[0]!.at(-1), 700);
  });

  it('are read by type and number if the file has both, else from a column for each type', () => {
    assert.deepEqual(figures('METRIC,VALUE,GP,MONTH,CLINICAL\nAdmin,3,A1,2023-04,77'), [
      ['2023-04', true, 0, 3, 0, null],
    ]);
    assert.deepEqual(figures('VALUE,METRIC,GP,MONTH\n3,Admin,A1,2023-04'), [
      ['2023-04', true, 0, 3, 0, null],
    ]);
    for (const more of ['Total', 'Type'])
      assert.deepEqual(figures(`${more},GP,MONTH,Clinical,Admin,Other\n9,A1,2023-04,1,2,*`), [
        ['2023-04', true, 1, 2, null, null],
      ]);
  });

  it('of one practice that repeat its patients for each type count them once, those of an area once for each practice', () => {
    for (const header of [
      'TYPE,PATIENTS,GP_CODE,ICB_CODE,MONTH,COUNT',
      'PATIENTS,TYPE,GP_CODE,ICB_CODE,MONTH,COUNT',
    ]) {
      const rows = ['A1', 'A2']
        .flatMap((gp) =>
          ['Clinical', 'Admin', 'Other'].map((type) => [type, gp === 'A1' ? '5000' : '700', gp]),
        )
        .flatMap(([type, patients, gp]) =>
          ['2023-04', '2023-05'].map((month) =>
            [...(header.startsWith('TYPE') ? [type, patients] : [patients, type]), gp, 'Q1', month, 1].join(),
          ),
        );
      const patients = (code: string) =>
        figures([header, ...rows].join('\n'), code).map((month) => month.at(-1));
      assert.deepEqual(patients('A1'), [5000, 5000]);
      assert.deepEqual(patients('q1'), [5700, 5700]);
    }
  });

  it('with a column for each type add the patients of all practices of an area', () => {
    const text =
      'PATIENTS,ICB,ICB_CODE,GP_CODE,MONTH,CLINICAL,ADMIN\n5000,x,Q1,A1,2023-04,1,2\n*,x,Q1,A2,2023-05,3,4\n700,x,Q1,A2,2023-04,3,4';
    assert.deepEqual(figures(text, 'Q1'), [
      ['2023-04', true, 4, 6, 0, 5700],
      ['2023-05', true, 3, 4, 0, null],
    ]);
  });
});

describe('taking part', () => {
  const participating = (...rows: readonly string[]) =>
    monthsOf(`PARTICIPATING,GP_CODE,ICB_CODE,MONTH,CLINICAL,ADMIN\n${rows.join('\n')}`, 'Q1').map((month) => [
      month.participating,
      month.clinical,
    ]);

  for (const yes of ['1', 'Y', 'yes', 'TRUE', 'Participating', ''])
    it(`"${yes}" shows the figures`, () =>
      assert.deepEqual(participating(`${yes},A1,Q1,2023-04,7,2`), [[true, 7]]));
  for (const no of ['0', 'N', 'No', 'false', 'Not participating'])
    it(`"${no}" hides them`, () =>
      assert.deepEqual(participating(`${no},A1,Q1,2023-04,7,2`), [[false, null]]));

  it('of an area is that of any of its practices', () => {
    const [yes, no, none] = ['yes,A1,Q1,2023-04,7,2', 'no,A2,Q1,2023-04,0,0', ',A3,Q1,2023-04,,'];
    assert.deepEqual(participating(yes, no, none), [[true, 7]]);
    assert.deepEqual(participating(no, none, yes), [[true, 7]]);
    assert.deepEqual(participating(no, none), [[false, null]]);
  });

  it('without any figures is not known to be', () => {
    assert.deepEqual(participating('yes,A1,Q1,2023-04,,'), [[false, null]]);
  });

  it('may be a row among the types', () => {
    const month = (value: string) =>
      monthsOf(
        `GP_CODE,MONTH,METRIC,VALUE\nA1,2023-04,Participation,${value}\nA1,2023-04,Clinical,7\nA1,2023-04,Participating patients,`,
        'A1',
      ).map(({ participating, clinical, patients }) => [participating, clinical, patients]);
    assert.deepEqual(month('1'), [[true, 7, null]]);
    assert.deepEqual(month('0'), [[false, null, null]]);
  });
});

describe('a month', () => {
  it('that no row has, as it was written, is named: it would look as if nobody took part', () => {
    const tally = new SubmissionTally(['GP_CODE', 'MONTH', 'TYPE', 'COUNT'], 'A1');
    assert.deepEqual(tally.months(), [], 'a file of a header alone');
    tally.add(['A1', '45017', 'Clinical', '10']);
    assert.throws(() => tally.months(), /^RangeError: The column MONTH holds "45017", which is no month/);
    tally.add(['A1', '2023-04', 'Clinical', '10']);
    assert.equal(tally.months().length, 1);
  });

  for (const [text, month] of [
    ['2023-04', '2023-04'],
    ['2023-04-01', '2023-04'],
    ['2023-04-01 00:00:00', '2023-04'],
    ['202304', '2023-04'],
    ['20230401', '2023-04'],
    ['01/04/2023', '2023-04'],
    ['Apr-23', '2023-04'],
    ['APR2023', '2023-04'],
    ['01APR2023', '2023-04'],
    ['01-Apr-23', '2023-04'],
    ['1 April 2023', '2023-04'],
    ['Q1 2023', undefined],
    ['April 2023', '2023-04'],
    ['2023-04-01T00:00:00Z', '2023-04'],
    ['1/4/2023', '2023-04'],
    ['31/12/2023 00:00', '2023-12'],
    ['2023-01', '2023-01'],
    ['2023-12', '2023-12'],
    ['2023-13', undefined],
    ['2023-00', undefined],
    ['12/31/2023', undefined],
    ['2023/24', undefined],
    ['2023', undefined],
    ['12023-04', undefined],
    ['2023-041', undefined],
    ['week from 01/04/2023', undefined],
    ['year to April 2023', undefined],
    ['Apr-23 to Jun-23', undefined],
    ['Abc-23', undefined],
    ['Ap-23', undefined],
    ['Total', undefined],
    ['', undefined],
  ] as const) {
    it(`"${text}" is ${month ?? 'none'}`, () => assert.equal(readMonth(text), month));
  }

  it('may have any English name, in full or with three letters', () => {
    const names =
      'January February March April May June July August September October November December'.split(' ');
    for (const [index, name] of names.entries()) {
      const month = `2024-${String(index + 1).padStart(2, '0')}`;
      for (const text of [`${name} 2024`, `${name.slice(0, 3)}-24`, `${name.slice(0, 3).toUpperCase()}2024`])
        assert.equal(readMonth(text), month, text);
    }
    assert.equal(readMonth('Sept 2024'), '2024-09');
  });
});

describe('a count', () => {
  for (const [text, count] of [
    ['1,234', 1234],
    ['12.0', 12],
    ['0', 0],
    ['1,234,567', 1_234_567],
    ['1234.6', 1235],
    ['*', null],
    ['<5', null],
    ['-', null],
    [':', null],
    ['c', null],
    ['[c]', null],
    ['[x]', null],
    ['[12]', undefined],
    ['X', null],
    ['Suppressed', null],
    ['is suppressed', null],
    ['', undefined],
    [undefined, undefined],
    ['n/a', undefined],
    ['5 or less', undefined],
    ['about 12 (excluding web)', undefined],
    ['Infinity', undefined],
    [' -5', undefined],
  ] as const) {
    it(`"${text}" is ${count}`, () => assert.equal(readCount(text), count));
  }
});
