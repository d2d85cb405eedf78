import { css } from 'lit';

export { monthChart } from './month-chart.js';
export { monthNotes } from './month-notes.js';
export { downloadMonths, monthTable } from './month-table.js';

/** Of chart and table. */
export const monthPartsStyles = css`
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    margin: 0.75em 0;
  }
  .swatch {
    width: 1.2em;
    height: 1.2em;
    margin-inline-end: 0.4em;
    vertical-align: -0.25em;
  }
  .chart {
    display: block;
    width: 100%;
    overflow: visible;
  }
  text {
    fill: var(--_color-text);
    font-size: 0.8em;
    text-anchor: middle;
  }
  .tick text {
    text-anchor: end;
    fill: var(--_color-text-secondary);
  }
  .number {
    font-weight: 700;
  }
  line {
    stroke: var(--_color-border);
  }
  rect {
    stroke: var(--_color-brand);
    stroke-width: 1.5;
  }
  .paper {
    fill: var(--_color-background);
    stroke: none;
  }
  .ink {
    fill: none;
    stroke: var(--_color-brand);
    stroke-width: 2.5;
  }
  .dot,
  .clinical {
    fill: var(--_color-brand);
  }
  .not-shown {
    fill: none;
    stroke-dasharray: 4 3;
  }
  .scroll {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.85em;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding-block: 0.3em;
    padding-inline: 0.5em 0;
    border-bottom: 1px solid var(--_color-border);
    text-align: end;
  }
  tbody th {
    font-weight: 400;
  }
  thead th {
    vertical-align: bottom;
  }
  tr > :first-child {
    padding-inline: 0;
    text-align: start;
  }
  /* A number in pieces is another number: on a phone the words above give way, and stand upright. */
  td:not([colspan]),
  tbody th {
    white-space: nowrap;
  }
  @media (max-width: 40em) {
    th + th {
      padding: 0 0 0.3em;
      writing-mode: vertical-rl;
    }
  }
  @media (forced-colors: active) {
    .chart text {
      fill: CanvasText;
    }
    rect,
    .ink {
      stroke: CanvasText;
    }
    .clinical,
    .dot {
      fill: CanvasText;
    }
    .paper {
      fill: Canvas;
    }
  }
`;
