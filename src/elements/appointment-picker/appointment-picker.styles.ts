import { css } from 'lit';

// What the first list needs, and no more: the styles of fields come with the questions. Texts and buttons as theirs.
export const appointmentPickerStyles = css`
  h2,
  h3,
  p,
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  p,
  h3 {
    margin-block-end: 1em;
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
  h3:focus,
  p:focus {
    outline: 0;
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
  .secondary {
    border-color: var(--_color-link);
    box-shadow: 0 4px var(--_color-border-hover);
    background: var(--_color-background);
    color: var(--_color-link);
  }
  .plain {
    margin-inline: -2px;
    padding: 0;
    background: none;
    color: var(--_color-link);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .button:focus-visible,
  .plain:focus-visible {
    outline: 4px solid transparent;
    background: var(--_color-focus);
    color: var(--_color-focus-text);
    box-shadow: 0 4px var(--_color-focus-text);
  }
  .tools,
  .next,
  .chosen {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1.5em;
  }
  .tools {
    gap: 0 1.5em;
    margin-block-end: 1em;
  }
  .next {
    justify-content: space-between;
    margin-block-end: 2em;
    padding: 1em 1.25em;
    border-inline-start: 0.5em solid var(--_color-button);
    background: var(--_color-surface);
  }
  .next p,
  .chosen p {
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
  .day legend {
    margin-block-end: 0.5em;
    padding: 0;
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
  .brief {
    grid-template-columns: repeat(auto-fill, minmax(7.5em, 1fr));
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
  [data-selected] {
    border-color: var(--_color-link);
    background: var(--_color-surface);
    box-shadow: inset 0 0 0 1px var(--_color-link);
  }
  .slot:focus-within {
    outline: 4px solid var(--_color-focus);
    box-shadow: inset 0 0 0 2px var(--_color-focus-text);
  }
  .skeleton span {
    height: 4.4em;
    border-radius: 4px;
    background: var(--_color-surface);
  }
  .chosen {
    justify-content: space-between;
  }
  @media (min-width: 40.0625em) {
    h2,
    .title {
      font-size: 1.6em;
    }
  }
  @media (forced-colors: active) {
    .skeleton span {
      border: 1px solid;
    }
  }
`;
