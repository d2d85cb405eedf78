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
    display: inline-block;
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
  .state {
    font-size: 1.25em;
    font-weight: 700;
  }
`;
