import { css } from 'lit';

export const requestStatisticsStyles = css`
  h2,
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2 {
    font-size: 1.2em;
  }
  .box {
    padding: 0.75em 1em;
    border: 1px solid var(--_color-border);
    background: var(--_color-background);
  }
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
  .small {
    margin-top: 0.5em;
    font-size: 0.85em;
  }
  details {
    margin-top: 0.75em;
  }
  summary {
    display: inline-block;
    color: var(--_color-link);
    text-decoration: underline;
    cursor: pointer;
  }
  summary:focus-visible,
  button:focus-visible {
    outline: 4px solid transparent;
    background: var(--_color-focus);
    box-shadow: 0 4px var(--_color-focus-text);
    color: var(--_color-focus-text);
  }
  button {
    margin-top: 0.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_color-link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    cursor: pointer;
  }
  progress {
    display: block;
    width: 100%;
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
