import { css } from 'lit';

export const healthRecordStyles = css`
  .sections {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    padding: 0 0 0.5em;
    margin-block-end: 1.5em;
    list-style: none;
    border-block-end: 1px solid var(--_color-border);
  }
  .sections [aria-current] {
    color: inherit;
    font-weight: 600;
    text-decoration: none;
    border-block-end: 4px solid var(--_color-brand);
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: end;
    margin-block-end: 1em;
  }
  .search .button {
    margin: 0;
  }
  .search div {
    max-width: 100%;
  }
  .search label {
    display: block;
    font-weight: 600;
  }
  .search .input {
    min-height: 2.75em;
    max-width: 100%;
    padding: 0.25em 0.35em;
    border: 2px solid var(--_color-input-border);
    border-radius: 0;
    background: var(--_color-background);
    color: inherit;
    font: inherit;
  }
  .search .input:focus-visible {
    border-color: var(--_color-focus-text);
    outline: 4px solid var(--_color-focus);
    box-shadow: inset 0 0 0 2px var(--_color-focus-text);
  }
  #section {
    font-size: 1.35em;
  }
  h4:focus {
    outline: 0;
  }
  .entry h4,
  .entry h5 {
    margin: 0 0 0.25em;
    font-size: 1.2em;
  }
  .entry p {
    margin-block-end: 0.5em;
    white-space: pre-line;
  }
  .new {
    display: inline-block;
    margin-block-end: 0.25em;
    padding: 0.1em 0.5em;
    background: var(--_color-brand);
    color: var(--_color-text-reverse);
    font-weight: 600;
  }
  .value {
    padding-block: 0.5em;
  }
  .value strong {
    font-size: 1.15em;
  }
  .value .outside {
    color: inherit;
    font-weight: 600;
  }
  .value .above::before {
    content: '▲ ' / '';
  }
  .value .below::before {
    content: '▼ ' / '';
  }
  @media (forced-colors: active) {
    .new {
      border: 1px solid;
    }
  }
  @media print {
    .root button,
    .root form,
    .sections {
      display: none;
    }
  }
`;
