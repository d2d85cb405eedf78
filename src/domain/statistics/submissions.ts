import { categories, type Category, type MonthFigures } from './months.js';

/** Which column of the file means what, by its own name. */
export interface FoundColumns {
  /** Columns of codes: of the practice and of the areas it lies in. */
  readonly code: readonly string[];
  readonly month?: string;
  /** What is counted in a row, and its number: a row for each type. */
  readonly type?: string;
  readonly count?: string;
  /** A column for each type. */
  readonly clinical?: string;
  readonly administrative?: string;
  readonly other?: string;
  readonly patients?: string;
  readonly participating?: string;
}

type Single = Exclude<keyof FoundColumns, 'code'>;

/**
 * How columns are called, in small letters without signs; the first pattern that any column fits decides. The national file
 * ("Submissions via Online Consultation Systems in General Practice", NHS England, monthly since April 2023) has changed its
 * columns before.
 */
const names: readonly (readonly [Single, ...RegExp[]])[] = [
  ['participating', /particip/],
  ['patients', /patient|listsize|registered/],
  ['clinical', /clinical/],
  ['administrative', /admin/],
  ['other', /other|unknown/],
  ['type', /submissiontype/, /metric|measure|category/, /type/],
  ['month', /month/, /period/, /date/],
  ['count', /^(count|value|number|submissions|total)$/, /submission|count|number|value/],
];
/** Columns that only look like these: rates, and what a code is called. */
const notMeant = /rate|per1000|percent|pct|name$|^(org|geography|level)/;

/** Finds the columns of a header, whatever their order and exact names. */
export function findColumns(header: readonly string[]): FoundColumns {
  const plain = header.map((column) => column.toLowerCase().replace(/[^a-z0-9]/g, ''));
  const isCode = (name: string): boolean => /code$|^(ods|gp|practice)$/.test(name);
  const found: { -readonly [Key in keyof FoundColumns]: FoundColumns[Key] } & { code: string[] } = {
    code: header.filter((_, index) => isCode(plain[index]!)),
  };
  const taken = new Set<number>();
  for (const [key, ...patterns] of names) {
    for (const pattern of patterns) {
      const index = plain.findIndex(
        (name, at) => pattern.test(name) && !isCode(name) && !notMeant.test(name) && !taken.has(at),
      );
      if (index < 0) continue;
      taken.add(index);
      found[key] = header[index]!;
      break;
    }
  }
  return found;
}

/** What is missing for figures to be read; empty if they can be. */
export function missingColumns({
  code,
  month,
  type,
  count,
  clinical,
  administrative,
}: FoundColumns): string[] {
  return [
    code[0] ? '' : 'a code of the practice',
    month ? '' : 'a month',
    (type && count) || (clinical && administrative) ? '' : 'a type and a number, or a number for each type',
  ].filter(Boolean);
}

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `2023-04` of `2023-04-01`, `01/04/2023`, `202304`, `Apr-23`, `April 2023`, `01APR2023`; else `undefined`. */
export function readMonth(text: string): string | undefined {
  const [, year, month] =
    /^(\d{4})-?(\d\d)(?:-?\d\d)?(?:T.*| .*)?$/.exec(text) ??
    (/^\d\d?\/(\d\d?)\/(\d{4})/.exec(text) ?? []).map((part, index, parts) =>
      index ? parts[3 - index]! : part,
    );
  if (+month! > 0 && +month! < 13) return `${year}-${month!.padStart(2, '0')}`;
  const [, name = '', end = ''] = /^(?:\d\d?[-\s]*)?([a-z]{3})[a-z]*[-\s]*(\d{4}|\d\d)$/i.exec(text) ?? [];
  const index = monthNames.indexOf(name.toLowerCase());
  return index < 0 ? undefined : `${end.length === 2 ? 20 : ''}${end}-${String(index + 1).padStart(2, '0')}`;
}

/**
 * A whole number, also as `1,234` or `1234.0`; `null` for a sign that stands for a suppressed one (`*`, `[c]`, `<5`);
 * `undefined` for none.
 */
export function readCount(text: string | undefined): number | null | undefined {
  if (!text) return undefined;
  if (/^\[?[*:cx<-]|suppress/i.test(text)) return null;
  const number = Number(text.replace(/,/g, ''));
  return Number.isFinite(number) && number >= 0 ? Math.round(number) : undefined;
}

function categoryOf(type: string): Category | 'patients' | 'participating' | undefined {
  const name = type.toLowerCase();
  if (/rate|per[ _]?1,?000|percent|total|^all\b|system/.test(name)) return undefined;
  if (/particip/.test(name)) return 'participating';
  if (/patient|list/.test(name)) return 'patients';
  if (name.includes('clinical')) return 'clinical';
  if (name.includes('admin')) return 'administrative';
  return /other|unknown/.test(name) ? 'other' : undefined;
}

interface Sums extends Partial<Record<Category | 'patients', number | null>> {
  participating?: boolean;
  /** Whose patients are counted: with a row for each type the number is repeated. */
  counted?: Set<string>;
}

/** Adds up the rows of one practice, or of one area, month by month. */
export class SubmissionTally {
  readonly columns: FoundColumns;
  /** How many rows were of this code. */
  rows = 0;
  readonly #places: Readonly<Record<Single, number>>;
  readonly #codes: readonly number[];
  readonly #code: string;
  readonly #months = new Map<string, Sums>();
  /** What stood where a month was expected. */
  #noMonth = '';

  /**
   * @param code ODS code of a practice or of an area in the file
   * @throws RangeError that names the columns found and those missing
   */
  constructor(header: readonly string[], code: string) {
    this.columns = findColumns(header);
    const missing = missingColumns(this.columns);
    if (missing.length) {
      throw new RangeError(
        `The columns ${header.slice(0, 40).join(', ')} hold no ${missing.join(', no ')}. Is it the right file?`,
      );
    }
    const place = (column: string | undefined): number =>
      column === undefined ? -1 : header.indexOf(column);
    this.#places = Object.fromEntries(names.map(([key]) => [key, place(this.columns[key])])) as Record<
      Single,
      number
    >;
    this.#codes = this.columns.code.map(place);
    this.#code = code.toUpperCase();
  }

  add(row: readonly string[]): void {
    const at = this.#places;
    const text = row[at.month] ?? '';
    const month = readMonth(text);
    if (!month) {
      this.#noMonth ||= text;
      return;
    }
    // A month of others shows that the file covers it.
    let sums = this.#months.get(month);
    if (!sums) this.#months.set(month, (sums = {}));
    if (!this.#codes.some((place) => row[place]?.toUpperCase() === this.#code)) return;
    this.rows++;

    if (at.type >= 0 && at.count >= 0) {
      const what = categoryOf(row[at.type] ?? '');
      if (what === 'participating') participate(sums, row[at.count]);
      else if (what) addTo(sums, what, readCount(row[at.count]));
    } else for (const category of categories) addTo(sums, category, readCount(row[at[category]]));
    if (at.participating >= 0) participate(sums, row[at.participating]);
    if (at.patients >= 0) {
      const whose = this.#codes.map((place) => row[place]).join(' ');
      sums.counted ??= new Set();
      if (at.type < 0 || !sums.counted.has(whose)) addTo(sums, 'patients', readCount(row[at.patients]));
      sums.counted.add(whose);
    }
  }

  /**
   * The months that the file covers, the oldest first.
   * @throws RangeError where the column of months holds none: no figures would look like a practice that took no part
   */
  months(): MonthFigures[] {
    if (this.#noMonth && !this.#months.size)
      throw new RangeError(
        `The column ${this.columns.month} holds "${this.#noMonth.slice(0, 40)}", which is no month such as 2023-04, 01/04/2023 or Apr-23.`,
      );
    return [...this.#months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, sums]) => {
        const known = categories.some((category) => sums[category] !== undefined);
        const participating = known && sums.participating !== false;
        // Of a month with figures, a type that has no row was not sent at all.
        const figure = (category: Category): number | null =>
          participating ? (sums[category] === undefined ? 0 : sums[category]) : null;
        return {
          month,
          participating,
          clinical: figure('clinical'),
          administrative: figure('administrative'),
          other: figure('other'),
          patients: sums.patients ?? null,
        };
      });
  }
}

/** What is not known makes the sum unknown: a sum of some would look like the whole. */
function addTo(sums: Sums, key: Category | 'patients', value: number | null | undefined): void {
  if (value === undefined) return;
  const before = sums[key];
  sums[key] = value === null || before === null ? null : (before ?? 0) + value;
}

function participate(sums: Sums, text: string | undefined): void {
  if (text) sums.participating = sums.participating || /^(1|y|yes|true|participating)/i.test(text);
}
