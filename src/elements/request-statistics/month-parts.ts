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
  tr > :first-child {
    padding-inline: 0;
    text-align: start;
  }
  @media (max-width: 40em) {
    table {
      font-size: 0.85em;
    }
    th,
    td {
      overflow-wrap: anywhere;
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
