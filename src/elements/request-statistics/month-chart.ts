import { html, nothing, svg } from 'lit';
import { categories, type Category, type MonthTotal } from '../../domain/statistics/months.js';
import type { FigureWords } from './figure-words.js';
import { figureText, monthText } from './month-words.js';
import { type Bar, chartView, plot } from './request-statistics.view.js';

/** Of the box: an edge and space on both sides, in pixels. */
const around = 42;

/**
 * What occurs, and a bar for each month. Kinds are told apart by pattern, by place and by the legend, not by colour.
 * @param available the width of the widget, in pixels
 * @param isMirrored text runs from right to left
 */
export function monthChart(
  months: readonly MonthTotal[],
  available: number,
  isMirrored: boolean,
  words: FigureWords,
): unknown {
  const { t } = words;
  const width = Math.max(200, available - around);
  const { bars, barWidth, ticks } = chartView(months, width);
  const x = (at: number): number => (isMirrored ? width - at : at);
  const shown = ([...categories, 'not-shown'] as const).filter((name) =>
    bars.some(({ pieces }) => pieces.some(({ category }) => category === name)),
  );
  return html`<ul class="legend">
      ${shown.map(
        (category) =>
          html`<li>
            <svg class="swatch" viewBox="0 0 20 20" aria-hidden="true">
              ${svg`<rect x="1" y="1" width="18" height="18" class="${category}" fill="${fillOf(category)}"></rect>`}</svg
            >${t(category)}
          </li>`,
      )}
    </ul>
    <svg
      class="chart"
      part="chart"
      role="img"
      aria-label=${`${t('title')}. ${words.summary(months)}`}
      viewBox="0 0 ${width} ${plot.top + plot.height + plot.bottom}"
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
          svg`<g class="tick"><line x1="${x(plot.axis)}" x2="${x(width)}" y1="${y}" y2="${y}"></line><text x="${x(plot.axis - 8)}" y="${y + 4}">${words.number(value)}</text></g>`,
      )}
      ${bars.map((each) => bar(each, x(each.x), barWidth, words))}
    </svg>`;
}

function bar(
  { month, pieces, top, hasLabel, hasYear, hasNumber }: Bar,
  x: number,
  width: number,
  words: FigureWords,
): unknown {
  const bottom = plot.top + plot.height;
  const isEmpty = !month.participating;
  return svg`<g>
    <title .textContent=${monthText(words, month)}></title>
    ${pieces.map(
      ({ category, y, height }) =>
        svg`<rect class="${category}" fill="${fillOf(category)}" x="${x - width / 2}" y="${y}" width="${width}" height="${height}"></rect>`,
    )}
    ${hasNumber || isEmpty ? svg`<text class="number" x="${x}" y="${top - 7}">${isEmpty ? '–' : figureText(words, month, 'total')}</text>` : nothing}
    ${hasLabel ? svg`<text x="${x}" y="${bottom + 18}">${words.month(month, 'short')}</text>` : nothing}
    ${hasYear ? svg`<text x="${x}" y="${bottom + 36}">${month.month.slice(0, 4)}</text>` : nothing}
  </g>`;
}

// The others have their fill in the styles.
const fillOf = (category: Category | 'not-shown'): string | typeof nothing =>
  category === 'administrative' || category === 'other' ? `url(#${category})` : nothing;
