import type { RecordEntry, RecordSection, TestValue } from '../../contract/record.js';

/** In the order in which they are shown. Not taken from the contract: a page should not load its schemas for six names. */
export const sectionNames = [
  'test-results',
  'letters',
  'consultations',
  'medicines',
  'allergies',
  'vaccinations',
] as const satisfies readonly RecordSection[];

/** Whether a value lies inside its range: as the laboratory says, else by the range; `undefined` if nobody can say. */
export function placeOf({ value, low, high, inside }: TestValue): TestValue['inside'] {
  if (inside) return inside;
  if (typeof value !== 'number' || (low === undefined && high === undefined)) return undefined;
  if (low !== undefined && value < low) return 'below';
  return high !== undefined && value > high ? 'above' : 'inside';
}

/** A link to the NHS's own pages, and to nothing else: other pages are not ours to vouch for. */
export function nhsLink(link: string | undefined): string | undefined {
  try {
    const { protocol, hostname, href } = new URL(link ?? '');
    return protocol === 'https:' && /^(.+\.)?(nhs\.uk|nhs\.wales|nhs\.scot|hscni\.net)$/.test(hostname)
      ? href
      : undefined;
  } catch {
    return undefined;
  }
}

/** One number of a test, on a day. */
export interface Point extends Pick<TestValue, 'low' | 'high' | 'unit'> {
  readonly date: string;
  readonly value: number;
  readonly place: TestValue['inside'];
}

/** The numbers of one test among entries, oldest first. */
export function pointsOf(entries: readonly RecordEntry[], code: string): readonly Point[] {
  return entries
    .flatMap(({ date, values = [] }) =>
      values.flatMap((each) =>
        each.code === code && typeof each.value === 'number'
          ? [
              {
                date,
                value: each.value,
                low: each.low,
                high: each.high,
                unit: each.unit,
                place: placeOf(each),
              },
            ]
          : [],
      ),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)) as Point[];
}
