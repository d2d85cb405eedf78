import { html } from 'hono/html';
import { categories, type MonthTotal } from '../../../src/domain/statistics/months.js';
import { summarise } from '../../../src/domain/service-status/busyness.js';
import { chartView, plot } from '../../../src/elements/request-statistics/request-statistics.view.js';
import { chartOf } from '../../../src/elements/service-status/service-news.view.js';
import { dayNames } from '../staff/words.js';
import type { Markup } from '../staff/layout.js';
import type { BusyHours } from './figures.js';

export interface FiguresView {
  readonly months: readonly MonthTotal[];
  readonly busyness: BusyHours;
  readonly now: Date;
}

/** Pixels in which the chart is drawn; it is scaled to the page. */
const width = 900;
const names = { clinical: 'Clinical', administrative: 'Administrative', other: 'Other or unknown' } as const;
const words = { quiet: 'quiet', usual: 'fairly busy', full: 'very busy' } as const;
const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const monthName = (month: string, length: 'short' | 'long'): string =>
  new Intl.DateTimeFormat('en-GB', { month: length, year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
const hourName = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;

/** The charts that patients see, for the practice. */
export function figuresPage({ months, busyness, now }: FiguresView): Markup {
  return html`<h1>Figures</h1>
    <section class="card">
      <h2>Requests by month</h2>
      ${months.length === 0 ? html`<p>The first whole month is not over yet.</p>` : html`${chart(months)} ${table(months)}`}
    </section>
    <section class="card">
      <h2>How busy the hours are, last 13 weeks</h2>
      ${busyness.length === 0 ? html`<p>No requests came in.</p>` : week(busyness, now)}
    </section>`;
}

function chart(months: readonly MonthTotal[]): Markup {
  const { bars, barWidth, ticks } = chartView(months, width);
  const bottom = plot.top + plot.height;
  return html`<ul class="chart-legend">
      ${(['clinical', 'administrative'] as const).map(
        (name) =>
          html`<li>
            <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
              <rect
                class="chart-${name}"
                fill="url(#administrative)"
                x="1"
                y="1"
                width="18"
                height="18"
              ></rect></svg
            >${names[name]}
          </li>`,
      )}
    </ul>
    <svg
      class="chart"
      role="img"
      aria-label="Requests by month; the table below has the numbers"
      viewBox="0 0 ${width} ${bottom + plot.bottom}"
    >
      <defs>
        <pattern
          id="administrative"
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path class="chart-ink" d="M2 0v8"></path>
        </pattern>
      </defs>
      ${ticks.map(
        ({ value, y }) =>
          html`<line x1="${plot.axis}" x2="${width}" y1="${y}" y2="${y}"></line>
            <text class="chart-tick" x="${plot.axis - 8}" y="${y + 4}">${number.format(value)}</text>`,
      )}
      ${bars.map(
        ({ month, x, pieces, top, hasLabel, hasNumber }) =>
          html`<g>
            <title>${monthName(month.month, 'long')}: ${month.total}</title>
            ${pieces.map(
              ({ category, y, height }) =>
                html`<rect
                  class="chart-${category}"
                  fill="url(#administrative)"
                  x="${x - barWidth / 2}"
                  y="${y}"
                  width="${barWidth}"
                  height="${height}"
                ></rect>`,
            )}
            ${hasNumber ? html`<text class="chart-number" x="${x}" y="${top - 7}">${number.format(month.total ?? 0)}</text>` : ''}
            ${hasLabel ? html`<text x="${x}" y="${bottom + 18}">${monthName(month.month, 'short').split(' ')[0]}</text><text x="${x}" y="${bottom + 36}">${month.month.slice(0, 4)}</text>` : ''}
          </g>`,
      )}
    </svg>`;
}

function table(months: readonly MonthTotal[]): Markup {
  const hasRate = months.some(({ rate }) => rate !== null);
  return html`<table class="figures">
    <thead>
      <tr>
        <th scope="col">Month</th>
        ${categories.map((name) => html`<th scope="col">${names[name]}</th>`)}
        <th scope="col">All</th>
        ${hasRate ? html`<th scope="col">Per 1,000 patients</th>` : ''}
      </tr>
    </thead>
    <tbody>
      ${months.map(
        (month) =>
          html`<tr>
            <th scope="row">${monthName(month.month, 'short')}</th>
            ${[...categories, 'total' as const].map((name) => html`<td>${number.format(month[name] ?? 0)}</td>`)}
            ${hasRate ? html`<td>${month.rate === null ? '' : number.format(month.rate)}</td>` : ''}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function week(busyness: BusyHours, now: Date): Markup {
  const { days, hours } = chartOf(busyness, now.getTime(), 'Europe/London');
  const summary = summarise(busyness);
  const dayName = (date: string): string =>
    new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }).format(new Date(date));
  return html`${
      summary
        ? html`<p>
            ${dayNames[summary.busiest.day]} ${hourName(summary.busiest.from)} to
            ${hourName(summary.busiest.to)} is
            busiest.${summary.quiet ? ` ${dayNames[summary.quiet.day]} ${summary.quiet.part} is quiet.` : ''}
          </p>`
        : ''
    }
    <table class="week-chart">
      <thead>
        <tr>
          <th scope="col">Time</th>
          ${days.map((date) => html`<th scope="col">${dayName(date)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${hours.map(
          ({ hour, cells }) =>
            html`<tr>
              <th scope="row">${hourName(hour)}</th>
              ${cells.map(({ level, word }) =>
                word === undefined || level === undefined
                  ? html`<td></td>`
                  : html`<td>
                      <svg viewBox="-1 -1 2 2" width="28" height="28" role="img" aria-label="${words[word]}">
                        <circle r="${0.2 + 0.75 * level}"></circle>
                      </svg>
                    </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>`;
}
