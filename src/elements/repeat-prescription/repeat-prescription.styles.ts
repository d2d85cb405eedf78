import { css } from 'lit';

/** The list with its checkboxes: what `fieldStyles` has for them comes only with the notes and the pharmacy. */
export const repeatPrescriptionStyles = css`
  legend {
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  .field {
    margin-block-end: 1.75em;
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
  .choice input:focus-visible {
    border-color: var(--_color-focus-text);
    outline: 4px solid var(--_color-focus);
    box-shadow: inset 0 0 0 2px var(--_color-focus-text);
  }
  .error-summary {
    margin-block-end: 2em;
    padding: 1.25em;
    border: 4px solid var(--_color-error);
  }
  .error-summary a:not(:focus-visible) {
    color: var(--_color-error);
  }
  .error-summary:focus {
    outline: 4px solid var(--_color-focus);
  }
`;
