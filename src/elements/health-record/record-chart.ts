import { css, html, nothing, svg } from 'lit';
import { MessagesController } from '../../controllers/messages-controller.js';
import { recordChart } from '../../i18n/locales/en/record-chart.js';
import type { healthRecord } from '../../i18n/locales/en/health-record.js';
import type { Translate } from '../../i18n/messages.js';
import type { RecordFound, RecordQuery } from '../../backends/backend.js';
import type { RecordEntry } from '../../contract/record.js';
import type { HealthRecordElement } from './health-record-element.js';
import { type Point, pointsOf } from './record-chart.view.js';
import { rangeText } from './range-text.js';
import { chartView, plane } from './record-chart.view.js';

/** The most pages that are asked for to draw one chart. */
const mostPages = 25;

/** What the element gives to its chart. */
export interface Shell {
  t(): Translate<typeof healthRecord>;
  /** A local date in words. */
  date(local: string): string;
  read(query: RecordQuery): Promise<RecordFound | undefined>;
  isHidden(entry: RecordEntry): boolean;
  focus(selector: string): Promise<void>;
}

interface Series {
  readonly entry: string;
  readonly name: string;
  readonly points: readonly Point[];
}

/** The values of one test over time: as a chart with the usual range, and the same as a table. */
export class RecordChart {
  static readonly styles = [
    css`
      svg {
        display: block;
        width: 100%;
        max-width: 24em;
        margin-block: 0.5em 1em;
      }
      .band {
        fill: url(#hatch);
        stroke: var(--_color-success);
      }
      .hatch {
        stroke: var(--_color-success);
        stroke-opacity: 0.45;
      }
      .line,
      .axis {
        fill: none;
        stroke: var(--_color-text-secondary);
      }
      .line {
        stroke: var(--_color-text);
        stroke-width: 1.5;
      }
      .dot {
        fill: var(--_color-text);
      }
      .dot.outside {
        fill: var(--_color-background);
        stroke: var(--_color-error);
        stroke-width: 2.5;
      }
      svg + p span {
        margin-inline-end: 1em;
      }
      svg text {
        fill: var(--_color-text);
        font-size: 12px;
      }
      .scroll {
        overflow-x: auto;
        margin-block-end: 1em;
      }
      table {
        border-collapse: collapse;
      }
      th,
      td {
        padding: 0.35em 1.25em 0.35em 0;
        border-block-end: 1px solid var(--_color-border);
        text-align: start;
        vertical-align: top;
      }
      @media (forced-colors: active) {
        .line,
        .axis,
        .band,
        .hatch,
        .dot.outside {
          stroke: CanvasText;
        }
        .dot,
        svg text {
          fill: CanvasText;
        }
        .dot.outside {
          fill: Canvas;
        }
      }
    `,
  ];

  readonly #shell: Shell;
  readonly #words: MessagesController<typeof recordChart>;
  #series: Series | undefined;
  #turn = 0;

  constructor(element: HealthRecordElement, shell: Shell) {
    this.#shell = shell;
    this.#words = new MessagesController(element, 'record-chart', recordChart);
  }

  get ready(): boolean {
    return this.#words.ready;
  }

  forget(): void {
    this.#turn++;
    this.#series = undefined;
  }

  /**
   * Reads all values of a test, but those of entries that are hidden, and shows them under an entry.
   * @throws Error if a page did not come
   */
  async open(entry: string, code: string, name: string): Promise<void> {
    const { read, isHidden, focus } = this.#shell;
    const turn = ++this.#turn;
    const entries: RecordEntry[] = [];
    let cursor: string | undefined;
    for (let count = 0; count < mostPages; count++) {
      const page = await read({ section: 'test-results', series: code, cursor });
      if (turn !== this.#turn) return;
      if (!page) throw new Error('A page of the record did not come.');
      entries.push(...page.entries.filter((each) => !isHidden(each)));
      cursor = page.next;
      if (!cursor) break;
    }
    this.#series = { entry, name, points: pointsOf(entries, code) };
    return focus('.chart .title');
  }

  /** The chart, if it belongs to this entry. */
  render(entry: string): unknown {
    if (this.#series?.entry !== entry) return nothing;
    const { name, points } = this.#series;
    const { date } = this.#shell;
    const t = this.#shell.t();
    const close = (): void => {
      this.#series = undefined;
      void this.#shell.focus(`[data-entry="${CSS.escape(entry)}"] .series`);
    };
    const words = this.#words.t;
    const newest = points.at(-1);
    return html`<div class="inset chart" role="group" aria-label=${words('title', { name })}>
      <h5 class="title" tabindex="-1">${words('title', { name })}</h5>
      ${newest ? this.#chart(points, newest) : html`<p>${words('few')}</p>`}
      <div class="scroll" tabindex="0" role="group" aria-label=${words('title', { name })}>
        <table>
          <tr>
            <th scope="col">${words('date')}</th>
            <th scope="col">${words('value')}</th>
            <th scope="col">${t('range')}</th>
          </tr>
          ${[...points].reverse().map(
            (point) =>
              html`<tr>
                <td>${date(point.date)}</td>
                <td>${point.value} ${point.unit}</td>
                <td>${rangeText(point, t)}${point.place ? html`<br />${t(point.place)}` : nothing}</td>
              </tr>`,
          )}
        </table>
      </div>
      <button class="button secondary" type="button" @click=${close}>${words('close')}</button>
    </div>`;
  }

  #chart(all: readonly Point[], newest: Point): unknown {
    const words = this.#words.t;
    const { date } = this.#shell;
    // Numbers in different units have no place on one scale.
    const points = all.filter(({ unit }) => unit === newest.unit);
    if (points.length < 2) return html`<p>${words('few')}</p>`;
    const { dots, band, ticks } = chartView(points);
    const values = points.map(({ value }) => value);
    const summary = words('summary', {
      count: points.length,
      from: date(points[0]!.date),
      date: date(newest.date),
      low: Math.min(...values),
      high: Math.max(...values),
      value: newest.value,
    });
    const { width, height, left, right, bottom } = plane;
    const year = (local: string): string => local.slice(0, 4);
    return html`<p>${summary}</p>
      <svg viewBox="0 0 ${width} ${height}" role="img" aria-label=${summary}>
        <defs>
          <pattern
            id="hatch"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <line class="hatch" y2="6" />
          </pattern>
        </defs>
        ${band ? svg`<rect class="band" x=${left} y=${band.y} width=${width - left - right} height=${Math.max(band.height, 1)} />` : nothing}
        <path class="axis" d="M${left} 10V${height - bottom}H${width - right}" />
        ${ticks.map(({ value, y }) => svg`<text x=${left - 5} y=${y + 4} text-anchor="end">${value}</text>`)}
        <text x=${left} y=${height - 9}>${year(points[0]!.date)}</text>
        <text x=${width - right} y=${height - 9} text-anchor="end">${year(newest.date)}</text>
        <polyline class="line" points=${dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
        ${dots.map(({ x, y, isOutside }) =>
          isOutside
            ? svg`<path class="dot outside" d="M${x} ${y - 6}L${x + 6} ${y + 5}H${x - 6}Z" />`
            : svg`<circle class="dot" cx=${x} cy=${y} r="3.5" />`,
        )}
      </svg>
      <p>
        ${band ? html`<span><b aria-hidden="true">▨</b> ${words('band')}</span>` : nothing}
        ${
          dots.some(({ isOutside }) => isOutside)
            ? html`<span><b aria-hidden="true">△</b> ${words('outside')}</span>`
            : nothing
        }
      </p>
      ${points.length < all.length ? html`<p>${words('units')}</p>` : nothing}`;
  }
}
