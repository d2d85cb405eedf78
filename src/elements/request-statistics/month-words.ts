import { categories, type Category, type MonthTotal } from '../../domain/statistics/months.js';
import type { FigureWords } from './figure-words.js';

/** A number of a month; a star stands for what is not shown. */
export function figureText(words: FigureWords, month: MonthTotal, key: Category | 'total' | 'rate'): string {
  const value = month[key];
  return value === null ? '*' : words.number(value, { maximumFractionDigits: 1 });
}

/** A month's numbers in one line. */
export function monthText(words: FigureWords, month: MonthTotal): string {
  const { t } = words;
  const name = words.month(month, 'long');
  if (!month.participating) return `${name}: ${t('none')}`;
  const figures = ['total' as const, ...categories].map(
    (key) => `${t(key)} ${figureText(words, month, key)}`,
  );
  return `${name}: ${figures.join(', ')}`;
}
