import { css } from 'lit';

export const requestStepsStyles = css`
  .signs {
    margin-block-end: 1em;
    color: var(--_color-text);
  }
  .signs li {
    margin-block-end: 0.35em;
  }
  .files {
    padding: 0;
    list-style: none;
  }
  .files li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_color-border);
  }
  .preview {
    display: block;
    line-height: 0;
  }
  .preview canvas {
    max-width: 5em;
    max-height: 5em;
  }
  label.button:focus-within {
    outline: 4px solid transparent;
    background: var(--_color-focus);
    color: var(--_color-focus-text);
    border-color: transparent;
    box-shadow: 0 4px var(--_color-focus-text);
  }
  .send {
    margin-block-start: 1.5em;
  }
  .sending {
    margin-block: 1.5em;
  }
  .failure .buttons {
    margin: 0;
  }
  .dragging {
    outline: 4px dashed var(--_color-link);
    outline-offset: 0.5em;
  }
  @media print {
    .buttons,
    summary {
      display: none;
    }
  }
  strong {
    display: block;
    font-size: 1.3em;
  }
`;
