import { categories, type MonthTotal } from '../../domain/statistics/months.js';

/** The same as CSV, for spreadsheets; what is not known stays empty. */
export function csvOf(months: readonly MonthTotal[]): string {
  const keys = ['month', 'participating', ...categories, 'total', 'patients', 'rate'] as const;
  const cell = (value: MonthTotal[(typeof keys)[number]]): string =>
    typeof value === 'number' ? String(Math.round(value * 10) / 10) : String(value ?? '');
  return [
    'month,participating,clinical,administrative,other_or_unknown,total,patients,rate_per_1000',
    ...months.map((month) => keys.map((key) => cell(month[key])).join(',')),
    '',
  ].join('\r\n');
}
