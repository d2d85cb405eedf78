import { css } from 'lit';

export const appointmentStepsStyles = css`
  .time {
    margin-block-end: 2em;
    padding: 0.75em 1.25em;
    border-inline-start: 0.5em solid var(--_color-brand);
    background: var(--_color-surface);
  }
  .time p {
    margin: 0 0 0.25em;
  }
  .time .near-end {
    color: var(--_color-error);
    font-weight: 600;
  }
  .time .button {
    margin-inline-end: 1em;
  }
  .panel .title {
    color: inherit;
  }
  .stands {
    margin-block-end: 2em;
  }
  @media print {
    .buttons {
      display: none;
    }
  }
`;
