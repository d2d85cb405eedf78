import type { MonthTotal } from '../../domain/statistics/months.js';
import { formatDate } from '../../i18n/format.js';
import type { requestStatistics } from '../../i18n/locales/en/request-statistics.js';
import type { Translate } from '../../i18n/messages.js';

/** Figures and months in the words of a language. */
export class FigureWords {
  readonly t: Translate<typeof requestStatistics>;

  constructor(t: Translate<typeof requestStatistics>) {
    this.t = t;
  }

  number(value: number, options?: Intl.NumberFormatOptions): string {
    const { language } = this.t;
    return new Intl.NumberFormat(language === 'en' ? 'en-GB' : language, options).format(value);
  }

  /** "Apr", or "April 2026". */
  month({ month }: MonthTotal, length: 'short' | 'long'): string {
    return formatDate(`${month}-01`, this.t.language, {
      month: length,
      ...(length === 'long' && { year: 'numeric' }),
    });
  }

  /** The latest month that has numbers. */
  summary(months: readonly MonthTotal[]): string {
    const { t } = this;
    const latest = months.findLast(({ total }) => total !== null);
    if (!latest) return '';
    const { total, clinical, administrative, rate } = latest;
    const share = (value: number): string => this.number(value / total!, { style: 'percent' });
    return [
      t('latest', { month: this.month(latest, 'long'), total: this.number(total!) }),
      total && clinical !== null && administrative !== null
        ? t('shares', { clinical: share(clinical), administrative: share(administrative) })
        : '',
      rate === null ? '' : t('rate', { rate: this.number(rate, { maximumFractionDigits: 1 }) }),
    ].join(' ');
  }
}
