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
  /* As high as the chart that comes: its legend takes a line or two. */
  .chart-place {
    min-height: 18em;
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
`;
