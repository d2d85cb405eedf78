import { css } from 'lit';

// Of the list too: what nobody sees before a moment has passed.
export const listToolsStyles = css`
  .error-summary {
    margin-block-end: 2em;
    padding: 1.25em;
    border: 4px solid var(--_color-error);
  }
  .error-summary h2 {
    margin: 0 0 0.5em;
    font-size: 1.25em;
  }
  .error-summary a:not(:focus-visible) {
    color: var(--_color-error);
  }
  .error-summary:focus {
    outline: 4px solid var(--_color-focus);
  }
  .button:hover {
    background: var(--_color-button-hover);
  }
  .secondary:hover,
  .slot:hover {
    background: var(--_color-surface);
  }
  .button[aria-disabled] {
    opacity: 0.5;
    cursor: default;
  }
  .slot i {
    color: var(--_color-success);
    font-size: 0.85em;
    font-style: normal;
  }
  .is-chosen {
    position: sticky;
    inset-block-end: 0;
    padding: 0.75em 1em;
    border-block-start: 4px solid var(--_color-brand);
    background: var(--_color-background);
    box-shadow: 0 -2px 8px #0002;
  }
  /* What has the focus is not behind the bar. */
  .slot input,
  :not(.chosen) > button {
    scroll-margin-block-end: 10em;
  }
  .inset {
    margin-block-end: 1.5em;
    padding: 0.75em 1.25em;
    border-inline-start: 0.5em solid var(--_color-brand);
    background: var(--_color-surface);
  }
  .inset > :last-child {
    margin-block-end: 0;
  }
  .inset ul {
    margin: 0 0 1em;
    padding-inline-start: 1.25em;
  }
  .inset li {
    margin-block-end: 0.5em;
  }
  .narrowed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.5em;
    margin-block-end: 1.5em;
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
  select:focus-visible {
    outline: 4px solid var(--_color-focus);
    border-color: var(--_color-focus-text);
    box-shadow: inset 0 0 0 2px var(--_color-focus-text);
  }
  .calendar {
    max-width: 24em;
    margin-block-end: 1.5em;
    padding: 0.75em;
    border: 1px solid var(--_color-border);
  }
  .calendar > p {
    margin: 0.5em 0 0;
  }
  .calendar > p:empty {
    display: none;
  }
  calendar-date {
    inline-size: 100%;
  }
  calendar-month {
    inline-size: 100%;
    --color-accent: var(--_color-focus);
    --color-text-on-accent: var(--_color-focus-text);
  }
  calendar-month::part(heading) {
    display: none;
  }
  calendar-month::part(table) {
    inline-size: 100%;
    table-layout: fixed;
    font-size: 1em;
  }
  calendar-month::part(th) {
    inline-size: auto;
    color: var(--_color-text-secondary);
    font-weight: 400;
  }
  calendar-month::part(button) {
    inline-size: 100%;
    block-size: 2.75em;
    border: 2px solid transparent;
    border-radius: 4px;
    font: inherit;
    font-weight: 600;
    color: var(--_color-link);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  calendar-month::part(disallowed),
  calendar-month::part(button):disabled {
    color: var(--_color-text-secondary);
    font-weight: 400;
    text-decoration: none;
    opacity: 1;
  }
  calendar-month::part(today) {
    border-color: var(--_color-border-hover);
  }
  calendar-month::part(selected) {
    background: var(--_color-link);
    color: var(--_color-background);
  }
  calendar-month::part(button):focus-visible {
    outline: 4px solid var(--_color-focus);
    outline-offset: -4px;
    background: var(--_color-focus);
    color: var(--_color-focus-text);
  }
  calendar-date::part(heading) {
    font-weight: 600;
    font-size: 1.1em;
  }
  calendar-date::part(previous),
  calendar-date::part(next) {
    inline-size: 2.75em;
    block-size: 2.75em;
    border: 0;
    border-radius: 4px;
    background: none;
    color: var(--_color-link);
    font: inherit;
  }
  calendar-date::part(previous):focus-visible,
  calendar-date::part(next):focus-visible {
    outline: 4px solid transparent;
    background: var(--_color-focus);
    color: var(--_color-focus-text);
  }
  calendar-date b {
    display: block;
    width: 0.6em;
    height: 0.6em;
    border: solid;
    border-width: 0 0 0.18em 0.18em;
    rotate: 45deg;
  }
  calendar-date [slot='next'] b {
    rotate: 225deg;
  }
  calendar-date:dir(rtl) b {
    rotate: 225deg;
  }
  calendar-date:dir(rtl) [slot='next'] b {
    rotate: 45deg;
  }
  @media (forced-colors: active) {
    .slot[data-selected] {
      border-width: 3px;
    }
  }
  @media print {
    .chosen,
    .tools,
    .filters,
    .calendar {
      display: none;
    }
  }
`;
