import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { latePart } from '../../base/late-part.js';
import { report } from '../../base/report.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { loadMonthParts } from '../../controllers/month-parts-loader.js';
import { StatisticsController } from '../../controllers/statistics-controller.js';
import { type MonthTotal, suppress, withTotal } from '../../domain/statistics/months.js';
import { requestStatistics } from '../../i18n/locales/en/request-statistics.js';
import { FigureWords } from './figure-words.js';
import { requestStatisticsStyles } from './request-statistics.styles.js';

/**
 * How many requests came in by month, clinical, administrative and other, and for each 1,000 patients: a chart, the same as
 * a table, and as CSV. From the practice's backend, or from NHS England's monthly file for one ODS code. Months without data
 * are not zero; small numbers are not shown.
 *
 * @summary How many requests came in by month: a chart and its table.
 * @slot - Shown until the element is defined, and where there are no figures: where else to find them.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
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
  #isOpen = false;

  /** Chart, table and file: asked for after the first words. */
  readonly #later = latePart(this, async () => {
    const parts = await loadMonthParts();
    this.adopt(parts.monthPartsStyles);
    return parts;
  });

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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#statistics.figures && !this.#later.isMissing) setTimeout(() => void this.#later.ask());
  }

  /** The words stand at once; the chart comes with its code. */
  protected override get stands(): boolean {
    return !this.#statistics.figures || !!this.#later.part || this.#later.isMissing;
  }

  protected override content(): unknown {
    const { figures, problem } = this.#statistics;
    if (problem) {
      report(this, problem);
      return undefined;
    }
    if (!figures) return this.#progress();
    this.#width ||= this.clientWidth || 600;
    const below = this.suppressBelow ?? figures.suppressedBelow ?? 5;
    const months = figures.months.map((month) => suppress(withTotal(month), below));
    const { t } = this.#words;
    if (!months.some(({ participating }) => participating)) {
      const name = this.odsCode ?? this.practice.settings.name ?? this.#code;
      return html`<p class="box">${name ? t('empty', { code: name }) : t('empty-any')}</p>`;
    }
    const words = new FigureWords(t);
    const isMirrored = getComputedStyle(this).direction === 'rtl';
    return html`<div class="box">
      <h2>${t('title')}</h2>
      <p>${words.summary(months)}</p>
      <div class=${this.#later.isMissing ? '' : 'chart-place'}>
        ${this.#later.part?.monthChart(months, this.#width, isMirrored, words)}
      </div>
      ${this.#later.part?.monthNotes(months, below, t)}
      <details @toggle=${this.#onToggle}>
        <summary>${t('table')}</summary>
        ${this.#isOpen ? this.#later.part?.monthTable(months, figures.columns, words) : nothing}
      </details>
      <button type="button" @click=${() => this.#download(months)}>${t('csv')}</button>
    </div>`;
  }

  #progress(): unknown {
    const { t } = this.#words;
    const { part, rows = 0 } = this.#statistics.progress ?? {};
    return html`<div class="box">
      <p role="status">${t('loading')}…</p>
      <progress aria-label=${t('loading')} value=${part ?? nothing}></progress>
      ${rows ? html`<p class="small">${t('rows', { count: new FigureWords(t).number(rows) })}</p>` : nothing}
    </div>`;
  }

  readonly #onToggle = ({ target }: Event): void => {
    this.#isOpen = (target as HTMLDetailsElement).open;
    void this.#later.ask();
    this.requestUpdate();
  };

  async #download(months: readonly MonthTotal[]): Promise<void> {
    if (!this.#later.part) await this.#later.ask();
    this.#later.part?.downloadMonths(months);
  }
}
