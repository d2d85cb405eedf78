import { css } from 'lit';

export const appointmentPickerStyles = css`
  .next {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
    margin-block-end: 2em;
    padding: 1em 1.25em;
    border-inline-start: 0.5em solid var(--_color-button);
    background: var(--_color-surface);
  }
  .next p {
    margin: 0;
  }
  .about {
    color: var(--_color-text-secondary);
    font-size: 0.85em;
    line-height: 1.35;
  }
  .day {
    margin-block-end: 2em;
  }
  .day h3 {
    margin-block-end: 0.75em;
    padding-block-end: 0.35em;
    border-block-end: 2px solid var(--_color-border);
    line-height: 1.3;
  }
  .day h3:focus {
    outline: 0;
  }
  .day legend {
    color: var(--_color-text-secondary);
    font-weight: 400;
  }
  .day fieldset {
    margin-block-end: 1.25em;
  }
  .slots,
  .skeleton {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11.5em), 1fr));
    gap: 0.5em;
  }
  .slot {
    display: flex;
    gap: 0.75em;
    min-height: 2.75em;
    padding: 0.6em 0.75em;
    border: 1px solid var(--_color-border-hover);
    border-radius: 4px;
    scroll-margin-block: 1em 8em;
    cursor: pointer;
  }
  .slot:hover {
    border-color: var(--_color-link);
    background: var(--_color-surface);
  }
  .slot input {
    flex: none;
    appearance: none;
    display: grid;
    place-items: center;
    width: 1.5em;
    height: 1.5em;
    margin: 0;
    border: 2px solid var(--_color-input-border);
    border-radius: 50%;
    background: var(--_color-background);
    font: inherit;
    cursor: pointer;
  }
  .slot input:focus-visible {
    outline: 0;
  }
  .slot input:checked::before {
    content: '';
    border: 0.35em solid;
    border-radius: 50%;
  }
  .selected {
    border-color: var(--_color-link);
    background: var(--_color-surface);
    box-shadow: inset 0 0 0 1px var(--_color-link);
  }
  .slot:focus-within {
    outline: 4px solid var(--_color-focus);
    box-shadow: inset 0 0 0 2px var(--_color-focus-text);
  }
  .slot i {
    color: var(--_color-success);
    font-size: 0.85em;
    font-style: normal;
  }
  .skeleton span {
    height: 4.4em;
    border-radius: 4px;
    background: var(--_color-surface);
  }
  .filters {
    margin-block-end: 1.5em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
  }
  .filter {
    flex: 1 1 12em;
    max-width: 20em;
  }
  .filter label {
    display: block;
  }
  select {
    width: 100%;
    min-height: 2.75em;
    padding: 0.25em;
    border: 2px solid var(--_color-input-border);
    border-radius: 0;
    background: var(--_color-background);
    color: inherit;
    font: inherit;
  }
  .button:focus-visible,
  .plain:focus-visible,
  select:focus-visible {
    outline: 4px solid transparent;
    background: var(--_color-focus);
    color: var(--_color-focus-text);
    box-shadow: 0 4px var(--_color-focus-text);
  }
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }
  .chosen p {
    margin: 0;
  }
  .chosen.is-chosen {
    position: sticky;
    inset-block-end: 0;
    padding: 0.75em 1em;
    border-block-start: 4px solid var(--_color-brand);
    background: var(--_color-background);
    box-shadow: 0 -2px 8px #0002;
  }
  @media (forced-colors: active) {
    .selected {
      border-width: 3px;
    }
    .skeleton span {
      border: 1px solid;
    }
  }
  @media print {
    .chosen,
    .filters {
      display: none;
    }
  }
`;
