import { type CSSResult, unsafeCSS } from 'lit';
import { nhs } from '../themes/nhs.js';

/** What a style can read as `var(--_<name>)`, and the value where the page sets no `--gp-<name>`. */
export const tokenValues: Readonly<Record<string, string>> = { ...nhs, 'font-size': 'max(16px,1rem)' };

/**
 * `--_x` is the page's `--gp-x`, from any ancestor, or the theme's value. (Not data: the theme is a constant of ours.) The
 * build for pages writes the values where they are used, and leaves this list out: `scripts/inline-tokens.ts`.
 */
export const tokens: CSSResult[] = [
  unsafeCSS(
    `:host{${Object.entries(tokenValues)
      .map(([name, value]) => `--_${name}:var(--gp-${name},${value});`)
      .join('')}}`,
  ),
];
