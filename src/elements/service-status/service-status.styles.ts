import { css } from 'lit';

export const serviceStatusStyles = css`
  p,
  ul,
  dl,
  dd,
  h2 {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  h2 {
    font-size: 1.1em;
  }
  .box {
    margin-bottom: 1em;
    padding: 0.75em 1em;
    border: 1px solid var(--_color-border);
    background: var(--_color-background);
  }
  .answer {
    padding-top: 0.5em;
    font-weight: 700;
  }
  .small {
    color: var(--_color-text-secondary);
    font-size: 0.85em;
  }
  /* The height of a service and of the line that says how old it is, so that the rest stays where it is. */
  .waiting {
    min-height: 3.6em;
  }
`;
