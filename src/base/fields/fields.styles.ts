import { css } from 'lit';

/** The looks of a question with choices, errors and buttons, in the measures of the NHS design system. */
export const fieldStyles = css`
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  p,
  ul,
  ol,
  h3 {
    margin-block-end: 1em;
  }
  ul,
  ol {
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
  h2:focus {
    outline: 0;
  }
  legend {
    padding: 0;
    margin-block-end: 0.5em;
    max-width: 100%;
  }
  legend .title {
    margin: 0;
  }
  .field {
    margin-block-end: 1.75em;
  }
  .field > label {
    display: block;
    margin-block-end: 0.25em;
  }
  .field > label,
  legend {
    font-weight: 600;
  }
  .faulty {
    padding-inline-start: 1em;
    border-inline-start: 4px solid var(--_color-error);
  }
  .hint {
    margin-block-end: 0.5em;
    color: var(--_color-text-secondary);
  }
  .hint:empty {
    display: none;
  }
  .fault,
  .over {
    margin-block-end: 0.5em;
    color: var(--_color-error);
    font-weight: 600;
  }
  .input:focus-visible,
  .choice input:focus-visible {
    border-color: var(--_color-focus-text);
    outline: 4px solid var(--_color-focus);
    box-shadow: inset 0 0 0 2px var(--_color-focus-text);
  }
  .choice {
    display: grid;
    grid-template-columns: 2.75em 1fr;
    margin-block-end: 0.5em;
  }
  .choice input {
    appearance: none;
    display: grid;
    place-items: center;
    width: 2.75em;
    height: 2.75em;
    margin: 0;
    border: 2px solid var(--_color-input-border);
    background: var(--_color-background);
    font: inherit;
    cursor: pointer;
  }
  .choice [type='radio'] {
    border-radius: 50%;
  }
  .choice [type='radio']:checked::before {
    content: '';
    border: 0.6em solid;
    border-radius: 50%;
  }
  .choice [type='checkbox']:checked::before {
    content: '';
    width: 1.3em;
    height: 0.65em;
    border: solid;
    border-width: 0 0 0.22em 0.22em;
    transform: translateY(-0.15em) rotate(-45deg);
  }
  .choice label {
    align-self: center;
    padding: 0.4em 0.7em;
    cursor: pointer;
  }
  .choice .hint {
    grid-column: 2;
    padding-inline-start: 0.7em;
    margin: -0.3em 0 0;
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
  .button:active {
    transform: translateY(4px);
    box-shadow: none;
  }
  /* Who pressed its upper edge must still be on it when they let go, or there is no click. */
  .button:active::before {
    content: '';
    position: absolute;
    inset: -6px 0 0;
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
    text-underline-offset: 0.15em;
  }
  .button[aria-disabled] {
    opacity: 0.5;
    cursor: default;
  }
  .error-summary {
    margin-block-end: 2em;
    padding: 1.25em;
    border: 4px solid var(--_color-error);
  }
  .error-summary h2 {
    font-size: 1.25em;
  }
  .error-summary ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .error-summary a:not(:focus-visible) {
    color: var(--_color-error);
  }
  .error-summary a {
    font-weight: 600;
    display: inline-block;
    padding-block: 0.25em;
  }
  .error-summary:focus {
    outline: 4px solid var(--_color-focus);
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
  @media (min-width: 40.0625em) {
    h2,
    .title {
      font-size: 1.6em;
    }
  }
`;
