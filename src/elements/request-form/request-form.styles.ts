import { css } from 'lit';

export const requestFormStyles = css`
  .progress {
    margin-block-end: 0.5em;
    color: var(--_color-text-secondary);
  }
  .keep {
    margin-block: 0.5em 1.5em;
  }
  .small {
    font-size: 0.9em;
  }
`;
