import { css } from 'lit';

export const openingHoursStyles = css`
  :host([variant='badge']) {
    display: inline-block;
  }
  .panel,
  .badge {
    --_state: var(--_color-text-secondary);
    background: var(--_color-background);
    border: 1px solid var(--_color-border);
  }
  .open {
    --_state: var(--_color-success);
  }
  .soon {
    --_state: var(--_color-warning);
  }
  .panel {
    padding: 1em 1.25em;
  }
  .banner {
    border-inline-start: 0.5em solid var(--_state);
  }
  p,
  ul {
    margin: 0;
  }
  p + ul,
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
    line-height: 1.3;
  }
  .badge {
    display: inline-block;
    padding: 0.1em 0.5em;
    border-color: var(--_state);
    border-inline-start-width: 0.5em;
  }
  table {
    width: 100%;
    border-collapse: collapse;
  }
  caption {
    padding-bottom: 0.25em;
    text-align: start;
  }
  th,
  td {
    padding: var(--gp-opening-hours-row-gap, 0.4em) 0;
    border-bottom: 1px solid var(--_color-border);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  th {
    padding-inline-end: 1em;
  }
  tr:last-child > * {
    border: 0;
  }
  .today > * {
    font-weight: 700;
  }
  td > * {
    display: block;
  }
`;
