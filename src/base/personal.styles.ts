import { css } from 'lit';

/**
 * The looks of what widgets behind a sign-in show first. The rules that `fieldStyles` has too are repeated: its chunk brings
 * all that a form's first question needs, which is more than these widgets have bytes for. Forms add `fieldStyles` later.
 */
export const personalStyles = css`
  h2,
  h3,
  h4,
  p,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  p,
  ul,
  h3 {
    margin-block-end: 1em;
  }
  ul {
    padding-inline-start: 1.25em;
  }
  h2,
  .title {
    margin-block-end: 0.5em;
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.25;
  }
  h3 {
    font-size: 1.2em;
  }
  h2:focus,
  .title:focus {
    outline: 0;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75em 1.5em;
    margin-block-end: 1.5em;
  }
  .button,
  .plain {
    display: inline-block;
    min-height: 2.75em;
    margin: 0;
    border: 2px solid transparent;
    font: inherit;
    cursor: pointer;
  }
  .button {
    padding: 0.55em 1em;
    border-radius: 4px;
    box-shadow: 0 4px var(--_color-button-shadow);
    background: var(--_color-button);
    color: var(--_color-button-text);
    font-weight: 600;
    margin-block-end: 4px;
  }
  .button:hover {
    background: var(--_color-button-hover);
  }
  .secondary {
    border-color: var(--_color-link);
    box-shadow: 0 4px var(--_color-border-hover);
    background: var(--_color-background);
    color: var(--_color-link);
  }
  .secondary:hover {
    background: var(--_color-surface);
  }
  .plain {
    margin-inline: -2px;
    padding: 0;
    background: none;
    color: var(--_color-link);
    text-decoration: underline;
    text-align: start;
    text-underline-offset: 0.15em;
  }
  .button:focus-visible,
  .plain:focus-visible {
    outline: 4px solid transparent;
    background: var(--_color-focus);
    color: var(--_color-focus-text);
    box-shadow: 0 4px var(--_color-focus-text);
  }
  .fault {
    color: var(--_color-error);
    font-weight: 600;
  }
  .inset {
    margin-block-end: 1.5em;
    padding: 0.75em 1.25em;
    border-inline-start: 0.5em solid var(--_color-brand);
    background: var(--_color-background);
  }
  .inset > :last-child {
    margin-block-end: 0;
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
`;
