import { css } from 'lit';

export const helpBarStyles = css`
  .help {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin-block-end: 1.5em;
    padding: 0.5em 1em;
    border-inline-start: 0.5em solid var(--_color-error);
    background: var(--_color-surface);
    font-size: 0.9em;
  }
  .help a {
    display: inline-block;
    padding-block: 0.8em;
  }
`;
