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
  /* A phone with letters twice as large: the hours stand below their day. */
  @media (max-width: 16em) {
    th,
    td {
      display: block;
    }
    td {
      padding-block-start: 0;
      border: 0;
    }
  }
  .today * {
    font-weight: 700;
  }
  td * {
    display: block;
  }
`;
