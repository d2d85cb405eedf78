/** A date as it was typed into three fields. */
export interface DateFields {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

export type DateField = keyof DateFields;

/**
 * What is wrong with a typed date, and the fields that it concerns:
 * `missing`: nothing there; `not-a-number`: no number, nor the name of a month; `year-short`: a year without all four
 * digits, which we do not guess; `not-real`: no such day.
 */
export interface DateFault {
  readonly fault: 'missing' | 'not-a-number' | 'year-short' | 'not-real';
  readonly fields: readonly DateField[];
}

/** What is wrong with a real date as a date of birth. */
export type DateOfBirthFault = 'in-future' | 'too-long-ago';

// The longest life that was ever proved is 122 years.
const longestLife = 125;

// How the months begin in English and in Welsh.
const months: readonly RegExp[] = [
  /^(jan|ion)/,
  /^(feb|chw)/,
  /^(mar|maw)/,
  /^(apr|ebr)/,
  /^mai|^may/,
  /^jun|^meh/,
  /^jul|^gor/,
  /^aug|^aws/,
  /^sep|^medi/,
  /^oct|^hyd/,
  /^nov|^tach/,
  /^dec|^rhag/,
];

/**
 * Reads a date from three fields: spaces and stray signs do not matter, months may be words (English or Welsh), and a
 * whole date pasted into the first field counts (`12/03/1980`, `1980-03-12`, `12 March 1980`).
 * @returns the date as `YYYY-MM-DD`, or what is wrong
 */
export function parseDateFields(fields: DateFields): string | DateFault {
  const { day, month, year } = spread(fields);
  const typed = { day: clean(day), month: monthNumber(clean(month)), year: clean(year) };
  const where = (test: (text: string) => boolean) =>
    (Object.keys(typed) as DateField[]).filter((field) => test(typed[field]));
  const missing = where((text) => text === '');
  if (missing.length) return { fault: 'missing', fields: missing };
  const noNumber = where((text) => !/^\d+$/.test(text));
  if (noNumber.length) return { fault: 'not-a-number', fields: noNumber };
  if (typed.year.length < 4) return { fault: 'year-short', fields: ['year'] };
  const d = Number(typed.day);
  const m = Number(typed.month);
  const y = Number(typed.year);
  if (y > 9999 || y < 1) return { fault: 'not-real', fields: ['year'] };
  if (m < 1 || m > 12) return { fault: 'not-real', fields: ['month'] };
  if (d < 1 || d > daysInMonth(y, m)) {
    return { fault: 'not-real', fields: d < 1 || d > 31 ? ['day'] : ['day', 'month', 'year'] };
  }
  return `${String(y).padStart(4, '0')}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
}

/** Whether a real date can be somebody's date of birth. `today` is the local date of the practice. */
export function dateOfBirthFault(date: string, today: string): DateOfBirthFault | undefined {
  if (date > today) return 'in-future';
  return ageInMonths(date, today) > longestLife * 12 ? 'too-long-ago' : undefined;
}

/** Whole months of life on a day. Both are local dates; the day of birth is not after the other. */
export function ageInMonths(dateOfBirth: string, on: string): number {
  const [birthYear, birthMonth, birthDay] = parts(dateOfBirth);
  const [year, month, day] = parts(on);
  return (year - birthYear) * 12 + month - birthMonth - (day < birthDay ? 1 : 0);
}

/** Whole years of life on a day. Who was born on 29 February is a year older on 1 March, as the law of England has it. */
export function ageInYears(dateOfBirth: string, on: string): number {
  return Math.floor(ageInMonths(dateOfBirth, on) / 12);
}

/** Years of life with fractions of months, for `findWarnings`: a baby of ten weeks is 2/12. */
export function ageWithMonths(dateOfBirth: string, on: string): number {
  return ageInMonths(dateOfBirth, on) / 12;
}

function spread(fields: DateFields): DateFields {
  if (fields.month.trim() || fields.year.trim()) return fields;
  const text = fields.day.trim().slice(0, 40);
  const [, day, month, year] =
    new RegExp(`^(\\d{1,2})(?:${ordinal})?[\\s./-]+(\\d{1,2}|\\p{L}+)[\\s./-]+(\\d{4})$`, 'iu').exec(text) ??
    [];
  if (day) return { day, month: month!, year: year! };
  const [, y, m, d] = /^(\d{4})\D(\d{1,2})\D(\d{1,2})$/.exec(text) ?? [];
  return y ? { day: d!, month: m!, year: y } : fields;
}

// `12th`, `12fed`
const ordinal = 'st|nd|rd|th|af|il|ydd|fed|eg';

const clean = (text: string) =>
  text.replace(new RegExp(`(\\d)(${ordinal})\\b`, 'i'), '$1').replace(/[\s.,/-]/g, '');

function monthNumber(text: string): string {
  const index = months.findIndex((name) => name.test(text.toLowerCase()));
  return index < 0 ? text : String(index + 1);
}

const parts = (date: string) => date.split('-').map(Number) as [number, number, number];

const daysInMonth = (year: number, month: number) =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;
