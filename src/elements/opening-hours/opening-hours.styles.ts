import { css } from 'lit';

export const openingHoursStyles = css`
  :host([variant='badge']) {
    display: inline-block;
  }
  .box {
    padding: 0.75em 1em;
    border: 1px solid var(--_color-border);
    background: var(--_color-background);
  }
  .now {
    border-color: var(--_color-text-secondary);
    border-inline-start-width: 0.5em;
  }
  .open {
    border-color: var(--_color-success);
  }
  .soon {
    border-color: var(--_color-warning);
  }
  .badge {
    padding: 0 0.5em;
  }
  p,
  ul {
    margin: 0;
  }
  .help {
    margin-top: 0.75em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  .state,
  caption {
    font-size: 1.25em;
    font-weight: 700;
    text-align: start;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--gp-opening-hours-row-gap, 0.4em) 0;
    border-top: 1px solid var(--_color-border);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th {
    padding-inline-end: 1em;
  }
  .today * {
    font-weight: 700;
  }
  td * {
    display: block;
  }
`;
