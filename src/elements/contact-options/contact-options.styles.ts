import { css } from 'lit';

export const contactOptionsStyles = css`
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.75em;
  }
  .option {
    padding: 0.75em 1em;
    border: 1px solid var(--_color-border);
    border-inline-start: 0.5em solid var(--_color-border);
    background: var(--_color-background);
  }
  .open {
    border-inline-start-color: var(--_color-success);
  }
  .closed {
    border-inline-start-color: var(--_color-text-secondary);
  }
  h2,
  p {
    margin: 0;
    font-size: 1em;
    line-height: inherit;
  }
  h2 {
    font-size: 1.15em;
  }
  .main {
    margin: 0.25em 0;
    font-size: 1.25em;
  }
  .main,
  .state {
    font-weight: 700;
  }
  p > span {
    display: block;
  }
  .option p:not(.main, .state),
  span + span,
  .more p {
    margin-top: 0.35em;
  }
  .more {
    margin-top: 0.75em;
  }
`;
