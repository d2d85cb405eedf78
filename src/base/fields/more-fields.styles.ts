import { css } from 'lit';

/** The looks of the other fields, of lists of answers, and of panels. Goes with `fieldStyles`. */
export const moreFieldStyles = css`
  .input {
    display: block;
    width: 100%;
    min-height: 2.75em;
    margin: 0;
    padding: 0.25em 0.35em;
    border: 2px solid var(--_color-input-border);
    border-radius: 0;
    appearance: none;
    background: var(--_color-background);
    color: inherit;
    font: inherit;
  }
  .input[aria-invalid] {
    border-color: var(--_color-error);
  }
  textarea.input {
    resize: vertical;
  }
  select.input {
    appearance: auto;
    width: auto;
  }
  .width-2 {
    max-width: 3em;
  }
  .width-4 {
    max-width: 4.5em;
  }
  .width-10 {
    max-width: 11em;
  }
  .width-20 {
    max-width: 21em;
  }
  .date,
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1.25em;
  }
  .date label {
    display: block;
  }
  .reveal {
    margin: 0 0 1em 1.25em;
    margin-inline: 1.25em 0;
    padding: 0.25em 0 0.25em 1.5em;
    padding-inline: 1.5em 0;
    border-inline-start: 4px solid var(--_color-border-hover);
  }
  .reveal > .field {
    margin-block-end: 1em;
  }
  @media (max-width: 16em) {
    .reveal {
      margin-inline: 0;
      padding-inline-start: 0.5em;
    }
  }
  .item {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1em;
    margin-block-end: 1em;
  }
  .item label {
    grid-column: 1 / -1;
  }
  .button:focus-visible,
  .plain:focus-visible,
  summary:focus-visible {
    outline: 4px solid transparent;
    background: var(--_color-focus);
    color: var(--_color-focus-text);
    box-shadow: 0 4px var(--_color-focus-text);
  }
  summary {
    display: inline-block;
    padding: 0.5em 0;
    color: var(--_color-link);
    text-decoration: underline;
    cursor: pointer;
  }
  .summary-list {
    margin-block-end: 1.5em;
  }
  /* By the widget's own width: a wide window may have a narrow column. */
  .summary-list > div {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_color-border);
  }
  .summary-list dt {
    flex: 1 1 10em;
    font-weight: 600;
  }
  .summary-list dt + dd {
    flex: 1.3 1 9em;
  }
  .summary-list .answer {
    white-space: pre-line;
  }
  .summary-list .plain {
    min-height: 2em;
  }
  .panel {
    margin-block-end: 1.5em;
    padding: 1.5em;
    background: var(--_color-button);
    color: var(--_color-text-reverse);
    text-align: center;
  }
  .panel > :last-child {
    margin: 0;
  }
  progress {
    width: 100%;
    height: 1em;
    accent-color: var(--_color-success);
  }
  @media (forced-colors: active) {
    .panel {
      border: 2px solid;
    }
  }
`;
