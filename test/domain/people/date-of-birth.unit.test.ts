import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  ageInMonths,
  ageInYears,
  ageWithMonths,
  dateOfBirthFault,
  parseDateFields,
} from '../../../src/domain/people/date-of-birth.js';

const read = (day: string, month = '', year = '') => parseDateFields({ day, month, year });

test('reads a date as people type it', () => {
  for (const fields of [
    ['12', '3', '1980'],
    ['12', '03', ' 1980 '],
    ['12th', 'March', '1980'],
    ['12', 'mar', '1980'],
    ['12.', 'Mawrth', '1980'],
    ['12fed', 'MAWRTH', '1980'],
    [' 12 ', ' 3', '1980'],
    ['1 2', '3', '19/80'],
  ] as [string, string, string][])
    assert.equal(read(...fields), '1980-03-12', fields.join());
  const english = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const welsh = [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ];
  for (const names of [english, welsh])
    names.forEach((name, index) =>
      assert.equal(read('1', name, '2001'), `2001-${String(index + 1).padStart(2, '0')}-01`),
    );
});

test('reads a whole date in the first field', () => {
  for (const text of [
    '12/03/1980',
    '12-3-1980',
    '12.03.1980',
    '12 March 1980',
    '12 mar 1980',
    '1980-03-12',
    '12th March 1980',
    '  12/03/1980 ',
    '12fed Mawrth 1980',
  ])
    assert.equal(read(text), '1980-03-12', text);
});

test('takes the first field for a whole date only where it is one, and the others are empty', () => {
  assert.deepEqual(read('12/03/1980', '4'), { fault: 'missing', fields: ['year'] });
  assert.deepEqual(read('12/03/1980', '', '1981'), { fault: 'missing', fields: ['month'] });
  assert.equal(read('12/03/1980', ' ', ' '), '1980-03-12');
  for (const text of ['x1980-03-12', '1980-03-120', '12/03/19800', 'x12/03/1980', '1980-03', '12/1980'])
    assert.deepEqual(read(text), { fault: 'missing', fields: ['month', 'year'] }, text);
});

test('names the fields that need mending, and how', () => {
  assert.deepEqual(read('', '', ''), { fault: 'missing', fields: ['day', 'month', 'year'] });
  assert.deepEqual(read('12', '', '1980'), { fault: 'missing', fields: ['month'] });
  assert.deepEqual(read('twelve', '3', '1980'), { fault: 'not-a-number', fields: ['day'] });
  assert.deepEqual(read('12a', '3', '1980'), { fault: 'not-a-number', fields: ['day'] });
  assert.deepEqual(read('a12', '3', '1980x'), { fault: 'not-a-number', fields: ['day', 'year'] });
  assert.deepEqual(read('12', 'Foo', '1980'), { fault: 'not-a-number', fields: ['month'] });
  assert.deepEqual(read('12', '3', '80'), { fault: 'year-short', fields: ['year'] });
  assert.deepEqual(read('32', '3', '1980'), { fault: 'not-real', fields: ['day'] });
  assert.deepEqual(read('0', '3', '1980'), { fault: 'not-real', fields: ['day'] });
  assert.deepEqual(read('12', '13', '1980'), { fault: 'not-real', fields: ['month'] });
  assert.deepEqual(read('12', '0', '1980'), { fault: 'not-real', fields: ['month'] });
  assert.deepEqual(read('12', '3', '19800'), { fault: 'not-real', fields: ['year'] });
  assert.deepEqual(read('12', '3', '0000'), { fault: 'not-real', fields: ['year'] });
  assert.deepEqual(read('31', '4', '1980'), { fault: 'not-real', fields: ['day', 'month', 'year'] });
  assert.deepEqual(read('29', '2', '1900'), { fault: 'not-real', fields: ['day', 'month', 'year'] });
  assert.equal(read('29', '2', '2000'), '2000-02-29');
});

test('reads every day of the calendar, and no other', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.integer({ min: 0, max: 32 }),
      (y, m, d) => {
        const year = String(y).padStart(4, '0');
        const text = `${year}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        const date = new Date(`${text}T00:00:00Z`);
        const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        assert.equal(typeof read(String(d), String(m), year) === 'string', real, text);
      },
    ),
    { numRuns: 2000 },
  );
});

test('judges a date of birth by the day of the practice', () => {
  assert.equal(dateOfBirthFault('2026-03-03', '2026-03-02'), 'in-future');
  assert.equal(dateOfBirthFault('2026-03-02', '2026-03-02'), undefined);
  assert.equal(dateOfBirthFault('1901-03-02', '2026-03-02'), undefined);
  assert.equal(dateOfBirthFault('1901-02-01', '2026-03-02'), 'too-long-ago');
});

test('counts whole years and months of life', () => {
  assert.equal(ageInYears('1980-03-12', '2026-03-11'), 45);
  assert.equal(ageInYears('1980-03-12', '2026-03-12'), 46);
  assert.equal(ageInMonths('2026-01-31', '2026-02-28'), 0);
  assert.equal(ageInMonths('2026-01-31', '2026-03-01'), 1);
  assert.equal(ageWithMonths('2025-12-02', '2026-03-02'), 0.25);
});

test('lets who was born on 29 February be a year older on 1 March', () => {
  assert.equal(ageInYears('2008-02-29', '2026-02-28'), 17);
  assert.equal(ageInYears('2008-02-29', '2026-03-01'), 18);
});
