import { html, nothing } from 'lit';
import { categories, type MonthTotal } from '../../domain/statistics/months.js';
import type { FigureWords } from './figure-words.js';

/**
 * What the dash and the star in the chart and in the table mean.
 * @param below numbers from 1 up to, but not including, this are not shown
 */
export function monthNotes(months: readonly MonthTotal[], below: number, t: FigureWords['t']): unknown {
  const isHidden = months.some(
    (month) => month.participating && categories.some((each) => month[each] === null),
  );
  return html`${months.every(({ participating }) => participating) ? nothing : html`<p class="small">– ${t('none-note')}</p>`}
  ${isHidden ? html`<p class="small">* ${t('hidden-note', { count: below })}</p>` : nothing}`;
}
