import { css } from 'lit';

/**
 * For widgets whose text stands on the page itself: where the page writes in a light colour, its ground is dark, and the
 * widget brings its own. Not before its content stands: the fallback is in the page's colours.
 *
 * One colour cannot take its red, green and blue from one colour and its opacity from another. So the widget's ground is mixed
 * with black that is opaque where the text around is light, else clear; mixed by halves its opacity is 1 or 0.5, which
 * the second step makes 1 or 0, and undoes the black.
 */
export const darkPageStyles = css`
  :host(:state(gp-ready)) {
    --_ground: rgb(
      from
        color-mix(in srgb, var(--_color-background), oklch(from currentColor 0 0 0 / calc((l - 0.6) * 999)))
        calc(r * alpha * 2) calc(g * alpha * 2) calc(b * alpha * 2) / calc(alpha * 2 - 1)
    );
    background: var(--_ground);
    box-shadow: 0 0 0 12px var(--_ground);
  }
`;
