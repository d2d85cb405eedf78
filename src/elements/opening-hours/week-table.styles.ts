import { css } from 'lit';

export const weekTableStyles = css`
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
