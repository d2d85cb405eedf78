import { css } from 'lit';

export const statusNewsStyles = css`
  .announcement {
    border-inline-start: 0.5em solid var(--_color-brand);
  }
  .service {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
    padding: 0.4em 0;
    border-bottom: 1px solid var(--_color-border);
  }
  .service > * {
    flex: 1 0 100%;
  }
  .service > .name {
    flex: 1 1 auto;
  }
  .service > .state {
    flex: none;
    padding: 0 0.5em;
    border: 2px solid var(--_color-success);
    font-weight: 700;
  }
  .service > .busy {
    border-color: var(--_color-warning);
  }
  .service > .paused,
  .service > .down {
    border-color: var(--_color-error);
    border-style: double;
    border-width: 4px;
  }
  table {
    width: 100%;
    max-width: 32em;
    border-spacing: 0;
    table-layout: fixed;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding: 0;
    font-weight: 400;
    text-align: center;
  }
  @media (max-width: 30em) {
    th {
      font-size: 0.72em;
    }
  }
  tr > :first-child {
    width: 4.5em;
  }
  tbody th {
    padding-inline-end: 0.5em;
    text-align: end;
    line-height: 1.2;
  }
  td {
    height: 1.6em;
    border-top: 1px solid var(--_color-border);
    border-inline-start: 1px solid var(--_color-border);
  }
  svg {
    display: block;
    margin: auto;
    width: 1.6em;
    height: 1.6em;
  }
  circle {
    fill: var(--_color-brand);
  }
  .now {
    outline: 3px solid var(--_color-text);
    outline-offset: -3px;
  }
  @media (forced-colors: active) {
    circle {
      fill: CanvasText;
    }
  }
`;
