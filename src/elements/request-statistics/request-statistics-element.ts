import { html, nothing, type PropertyDeclarations, svg } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { report } from '../../base/report.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { type Figures, StatisticsController } from '../../controllers/statistics-controller.js';
import {
  categories,
  type Category,
  type MonthTotal,
  suppress,
  withTotal,
} from '../../domain/statistics/months.js';
import { formatDate } from '../../i18n/format.js';
import { requestStatistics } from '../../i18n/locales/en/request-statistics.js';
import { requestStatisticsStyles } from './request-statistics.styles.js';
import { type Bar, chartView, csvOf, plot } from './request-statistics.view.js';

/**
 * How many requests came in by month, clinical, administrative and other, and for each 1,000 patients: a chart, the same as
 * a table, and as CSV. From the practice's backend, or from NHS England's monthly file for one ODS code. Months without data
 * are not zero; small numbers are not shown.
 *
 * @summary How many requests came in by month: a chart and its table.
 * @slot - Shown until the element is defined, and where there are no figures: where else to find them.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart demonstration - The line that says that nothing is sent.
 * @csspart chart - The chart.
 * @csspart table - The table.
 * @cssstate gp-ready - Its content stands.
 */
export class RequestStatisticsElement extends GpElement {
  static override styles = [GpElement.styles, requestStatisticsStyles];

  static override properties: PropertyDeclarations = {
    endpoint: {},
    csv: {},
    odsCode: { attribute: 'ods-code' },
    suppressBelow: { attribute: 'suppress-below', type: Number },
  };

  /** The complete address of the figures; else the practice's `endpoint` with `/statistics`. */
  declare endpoint?: string;
  /** The address of NHS England's monthly CSV, on this site or one that allows it to be read. It goes before an endpoint. */
  declare csv?: string;
  /** Whose figures of the CSV: a practice or an area; else the practice's code. */
  declare odsCode?: string;
  /** Numbers from 1 up to, but not including, this are not shown: 5, or what the backend says. `0` shows all. */
  declare suppressBelow?: number;

  readonly #words = new MessagesController(this, 'request-statistics', requestStatistics);
  readonly #statistics = new StatisticsController(this, () => ({
    backend: this.backend,
    endpoint: this.endpoint,
    csv: this.csv,
    odsCode: this.#code,
  }));
  /** Of the widget, in pixels. */
  #width = 0;
  #observer: ResizeObserver | undefined;

  get #code(): string | undefined {
    return this.odsCode || this.practice.settings.odsCode;
  }

  protected override get loaded(): boolean {
    const { figures, problem } = this.#statistics;
    // A long file says how far it has come; a backend answers soon.
    return super.loaded && this.#words.ready && !!(this.csv || figures || problem);
  }

  protected override shouldUpdate(): boolean {
    this.#statistics.start();
    return super.shouldUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry!.contentRect.width);
      if (!width || width === this.#width) return;
      this.#width = width;
      // Within this turn the browser would report a loop.
      requestAnimationFrame(() => this.requestUpdate());
    });
    this.#observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  protected override content(): unknown {
    const { figures, problem } = this.#statistics;
    if (problem) {
      report(this, problem);
      return undefined;
    }
    if (!figures) return this.#loading();
    this.#width ||= this.clientWidth || 600;
    const below = this.suppressBelow ?? figures.suppressedBelow ?? 5;
    const months = figures.months.map((month) => suppress(withTotal(month), below));
    const { t } = this.#words;
    if (!months.some(({ participating }) => participating))
      return html`<p class="box">
        ${t('empty', { code: this.#code ?? this.practice.settings.name ?? '' })}
      </p>`;
    return html`<div class="box">
      <h2>${t('title')}</h2>
      <p>${this.#summary(months)}</p>
      ${this.#legend(months)} ${this.#chart(months)} ${this.#notes(months, below)}
      <details>
        <summary>${t('table')}</summary>
        ${this.#table(months)} ${figures.columns ? this.#source(figures) : nothing}
      </details>
      <button type="button" @click=${() => this.#download(months)}>${t('csv')}</button>
    </div>`;
  }

  #loading(): unknown {
    const { t } = this.#words;
    const { part, rows = 0 } = this.#statistics.progress ?? {};
    return html`<div class="box">
      <p role="status">${t('loading')}…</p>
      <progress aria-label=${t('loading')} value=${part ?? nothing}></progress>
      ${rows ? html`<p class="small">${t('rows', { count: this.#number(rows) })}</p>` : nothing}
    </div>`;
  }

  /** The latest month that has numbers, in a sentence. */
  #summary(months: readonly MonthTotal[]): string {
    const { t } = this.#words;
    const latest = months.findLast(({ total }) => total !== null);
    if (!latest) return '';
    const { total, clinical, administrative, rate } = latest;
    const share = (value: number): string => this.#number(value / total!, { style: 'percent' });
    return [
      t('latest', { month: this.#monthName(latest, 'long'), total: this.#number(total!) }),
      total && clinical !== null && administrative !== null
        ? t('shares', { clinical: share(clinical), administrative: share(administrative) })
        : '',
      rate === null ? '' : t('rate', { rate: this.#number(rate, { maximumFractionDigits: 1 }) }),
    ].join(' ');
  }

  /** What occurs. */
  #legend(months: readonly MonthTotal[]): unknown {
    const { bars } = chartView(months, this.#width);
    const shown = ([...categories, 'not-shown'] as const).filter((name) =>
      bars.some(({ pieces }) => pieces.some(({ category }) => category === name)),
    );
    return html`<ul class="legend">
      ${shown.map(
        (category) =>
          html`<li>
            <svg class="swatch" viewBox="0 0 20 20" aria-hidden="true">
              ${svg`<rect x="1" y="1" width="18" height="18" class="${category}" fill="${fillOf(category)}"></rect>`}</svg
            >${this.#words.t(category)}
          </li>`,
      )}
    </ul>`;
  }

  /** Told apart by pattern, by place and by the legend, not by colour. */
  #chart(months: readonly MonthTotal[]): unknown {
    // The box has an edge and space on both sides.
    const width = Math.max(200, this.#width - 42);
    const { bars, barWidth, ticks } = chartView(months, width);
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    const x = (at: number): number => (isMirrored ? width - at : at);
    const height = plot.top + plot.height + plot.bottom;
    return html`<svg
      class="chart"
      part="chart"
      role="img"
      aria-label=${`${this.#words.t('title')}. ${this.#summary(months)}`}
      viewBox="0 0 ${width} ${height}"
    >
      <defs>
        <pattern
          id="administrative"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="paper" width="8" height="8"></rect>
          <path class="ink" d="M2 0v8"></path>
        </pattern>
        <pattern id="other" width="7" height="7" patternUnits="userSpaceOnUse">
          <rect class="paper" width="7" height="7"></rect>
          <circle class="dot" cx="3.5" cy="3.5" r="1.5"></circle>
        </pattern>
      </defs>
      ${ticks.map(
        ({ value, y }) =>
          svg`<g class="tick"><line x1="${x(plot.axis)}" x2="${x(width)}" y1="${y}" y2="${y}"></line><text x="${x(plot.axis - 8)}" y="${y + 4}">${this.#number(value)}</text></g>`,
      )}
      ${bars.map((bar) => this.#bar(bar, x(bar.x), barWidth))}
    </svg>`;
  }

  #bar({ month, pieces, top, hasLabel, hasYear, hasNumber }: Bar, x: number, width: number): unknown {
    const { total, participating } = month;
    const bottom = plot.top + plot.height;
    const number = !participating ? '–' : total === null ? '*' : this.#number(total);
    return svg`<g>
      <title>${this.#sentence(month)}</title>
      ${pieces.map(
        ({ category, y, height }) =>
          svg`<rect class="${category}" fill="${fillOf(category)}" x="${x - width / 2}" y="${y}" width="${width}" height="${height}"></rect>`,
      )}
      ${hasNumber || !participating ? svg`<text class="number" x="${x}" y="${top - 7}">${number}</text>` : nothing}
      ${hasLabel ? svg`<text x="${x}" y="${bottom + 18}">${this.#monthName(month, 'short')}</text>` : nothing}
      ${hasYear ? svg`<text x="${x}" y="${bottom + 36}">${month.month.slice(0, 4)}</text>` : nothing}
    </g>`;
  }

  #sentence(month: MonthTotal): string {
    const { t } = this.#words;
    const name = this.#monthName(month, 'long');
    if (!month.participating) return `${name}: ${t('none')}`;
    return `${name}: ${['total' as const, ...categories].map((key) => `${t(key)} ${this.#figure(month, key)}`).join(', ')}`;
  }

  #notes(months: readonly MonthTotal[], below: number): unknown {
    const { t } = this.#words;
    const isHidden = months.some(
      (month) => month.participating && categories.some((each) => month[each] === null),
    );
    return html`${months.every(({ participating }) => participating) ? nothing : html`<p class="small">– ${t('none-note')}</p>`}
    ${isHidden ? html`<p class="small">* ${t('hidden-note', { count: below })}</p>` : nothing}`;
  }

  #table(months: readonly MonthTotal[]): unknown {
    const { t } = this.#words;
    const hasRate = months.some(({ rate }) => rate !== null);
    return html`<div class="scroll" part="table">
      <table>
        <caption class="hidden-text">
          ${t('title')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('month')}</th>
            ${[...categories, 'total' as const].map((key) => html`<th scope="col">${t(key)}</th>`)}
            ${hasRate ? html`<th scope="col">${t('rate-column')}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${months.map(
            (month) =>
              html`<tr>
                <th scope="row">${this.#monthName(month, 'short')} ${month.month.slice(0, 4)}</th>
                ${
                  month.participating
                    ? html`${[...categories, 'total' as const].map((key) => html`<td>${this.#figure(month, key)}</td>`)}
                      ${hasRate ? html`<td>${month.rate === null ? '*' : this.#number(month.rate, { maximumFractionDigits: 1 })}</td>` : nothing}`
                    : html`<td colspan=${hasRate ? 5 : 4}>${t('none')}</td>`
                }
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  #source({ columns }: Figures): unknown {
    const { t } = this.#words;
    return html`<p class="small">
      ${t('source')} ${t('columns', { columns: Object.values(columns!).flat().join(', ') })}
    </p>`;
  }

  #figure(month: MonthTotal, key: Category | 'total'): string {
    const value = month[key];
    return value === null ? '*' : this.#number(value);
  }

  #number(value: number, options?: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.#language, options).format(value);
  }

  /** "Apr", or "April 2026". */
  #monthName({ month }: MonthTotal, length: 'short' | 'long'): string {
    return formatDate(`${month}-01`, this.shared.t.language, {
      month: length,
      ...(length === 'long' && { year: 'numeric' }),
    });
  }

  get #language(): string {
    const { language } = this.shared.t;
    return language === 'en' ? 'en-GB' : language;
  }

  #download(months: readonly MonthTotal[]): void {
    const address = URL.createObjectURL(new Blob([csvOf(months)], { type: 'text/csv' }));
    Object.assign(document.createElement('a'), { href: address, download: 'requests-by-month.csv' }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }
}

// The others have their fill in the styles.
const fillOf = (category: Category | 'not-shown'): string | typeof nothing =>
  category === 'administrative' || category === 'other' ? `url(#${category})` : nothing;
