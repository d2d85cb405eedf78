import type { Plugin } from 'vite';
import { tokenValues } from '../src/base/tokens.js';

/** Writes each token where a style reads it: a widget then carries the values it uses, and no list of all. */
export const inlineTokens: Plugin = {
  name: 'inline-tokens',
  enforce: 'pre',
  transform(code, id) {
    if (/\/src\/base\/tokens\.ts(\?|$)/.test(id)) return 'export const tokens = [];';
    if (!code.includes('var(--_')) return null;
    return code.replace(/var\(--_([\w-]+)\)/g, (read, name: string) => {
      const value = tokenValues[name];
      // Some styles set a property of their own.
      if (code.includes(`--_${name}:`)) return read;
      if (!value) throw new Error(`${id}: there is no token --gp-${name}: see src/themes/nhs.ts.`);
      return `var(--gp-${name},${value})`;
    });
  },
};
