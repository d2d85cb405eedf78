import { css } from 'lit';

/** The looks of widgets behind a sign-in; goes with `fieldStyles`. */
export const personalStyles = css`
  a.button {
    text-decoration: none;
  }
  a.button:not(:focus-visible) {
    color: var(--_color-button-text);
  }
  .button:focus-visible,
  .plain:focus-visible {
    outline: 4px solid transparent;
    background: var(--_color-focus);
    color: var(--_color-focus-text);
    box-shadow: 0 4px var(--_color-focus-text);
  }
  h2:focus,
  .title:focus {
    outline: 0;
  }
  .small,
  .meta {
    color: var(--_color-text-secondary);
  }
  .plain-list {
    padding: 0;
    list-style: none;
  }
  .plain-list > li {
    margin-block-end: 1em;
    padding-block-end: 1em;
    border-block-end: 1px solid var(--_color-border);
  }
  .meta,
  .dose {
    display: block;
    font-weight: 400;
  }
  .warning {
    position: sticky;
    inset-block-end: 0;
    border: 2px solid var(--_color-text);
    background: var(--_color-focus);
    color: var(--_color-focus-text);
  }
`;
