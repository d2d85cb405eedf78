import { css, type CSSResult } from 'lit';
import { tokens } from './tokens.js';

// Without an expression in it, so that the build can make it smaller.
const resets = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .root {
    all: initial;
    display: block;
    visibility: inherit;
    box-sizing: border-box;
    font: 400 var(--_font-size) / 1.5 var(--gp-font-family, arial, sans-serif);
    color: var(--_color-text);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    -webkit-font-smoothing: antialiased;
  }
  @media (min-width: 40.0625em) {
    .root {
      font-size: calc(var(--_font-size) * 1.1875);
      line-height: 1.4737;
    }
  }
  .root *,
  .root ::before,
  .root ::after {
    box-sizing: border-box;
  }
  a {
    color: var(--_color-link);
    text-underline-offset: 0.15em;
  }
  a:hover {
    color: var(--_color-link-hover);
  }
  a:focus-visible {
    outline: 4px solid transparent;
    background: var(--_color-focus);
    color: var(--_color-focus-text);
    box-shadow:
      0 -2px var(--_color-focus),
      0 4px var(--_color-focus-text);
    text-decoration: none;
  }
  .hidden-text {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* "Nothing is sent": no part and no tokens, so that no page can hide it. */
  .visible {
    margin: 0 0 1em;
    padding: 0.5em 0.75em;
    border: 2px solid;
    background: #ffeb3b;
    color: #212b32;
    font-weight: 700;
  }
`;

/**
 * What every widget starts from. Inherited text styles of the page end at `.root`; one root size stands for all sizes
 * inside, so that neither `html { font-size: 62.5% }` nor a large text style of a column changes the widget.
 */
export const hostStyles: CSSResult[] = [...tokens, resets];
