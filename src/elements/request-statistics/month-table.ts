import { html, nothing } from 'lit';
import { categories, type MonthTotal } from '../../domain/statistics/months.js';
import type { FigureWords } from './figure-words.js';
import { figureText } from './month-words.js';
import { csvOf } from './month-csv.js';

/**
 * The months as a table.
 * @param columns of the national file, where the figures come from it
 */
export function monthTable(
  months: readonly MonthTotal[],
  columns: readonly string[] | undefined,
  words: FigureWords,
): unknown {
  const { t } = words;
  const hasRate = months.some(({ rate }) => rate !== null);
  const keys = [...categories, 'total', ...(hasRate ? (['rate'] as const) : [])] as const;
  return html`<div class="scroll" part="table">
      <table>
        <caption class="hidden-text">
          ${t('title')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('month')}</th>
            ${keys.map((key) => html`<th scope="col">${t(key === 'rate' ? 'rate-column' : key)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${months.map(
            (month) =>
              html`<tr>
                <th scope="row">${words.month(month, 'short')} ${month.month.slice(0, 4)}</th>
                ${
                  month.participating
                    ? keys.map((key) => html`<td>${figureText(words, month, key)}</td>`)
                    : html`<td colspan=${keys.length}>${t('none')}</td>`
                }
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${
      columns
        ? html`<p class="small">${t('source')} ${t('columns', { columns: columns.join(', ') })}</p>`
        : nothing
    }`;
}

/** Gives the months to the person as a file. */
export function downloadMonths(months: readonly MonthTotal[]): void {
  const address = URL.createObjectURL(new Blob([csvOf(months)], { type: 'text/csv' }));
  Object.assign(document.createElement('a'), { href: address, download: 'requests-by-month.csv' }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
