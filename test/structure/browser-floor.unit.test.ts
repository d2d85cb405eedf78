import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';

/**
 * What Chromium 111, Firefox 114 or Safari 16.4 lack and what would break a widget there. Newer things are allowed only
 * where the code goes on without them, and then they are not in this list.
 */
const tooNew: readonly [what: string, pattern: RegExp][] = [
  ['nested CSS rules', /css`[^`]*\{[^}`]*\n\s*&/],
  ['@scope', /@scope\b/],
  ['light-dark()', /light-dark\(/],
  ['relative colours', /\b(rgb|hsl|oklch)\(from /],
  ['Promise.withResolvers', /withResolvers/],
  ['Array.fromAsync', /fromAsync/],
  ['Object.groupBy', /Object\.groupBy|Map\.groupBy/],
  ['Set methods', /\.(isSubsetOf|symmetricDifference)\(/],
  ['URL.canParse', /URL\.canParse/],
  ['AbortSignal.any', /AbortSignal\.any\b/],
  ['iterator helpers', /\.(values|keys|entries)\(\)\.(map|filter|toArray|some|every|find)\(/],
  ['Intl.DurationFormat', /DurationFormat/],
  ['Temporal', /\bTemporal\./],
  ['the v flag', /\/[dgimsuy]*v[dgimsuy]*\.(test|exec)\(/],
  ['setHTML', /\.setHTML/],
  ['field-sizing without need', /showPopover|commandfor|closedby/],
];

export function findTooNew(text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
  return tooNew.filter(([, pattern]) => pattern.test(code)).map(([what]) => what);
}

it('uses nothing that the oldest supported browsers lack', () => {
  const found = readdirSync('src', { recursive: true, encoding: 'utf8' })
    // The command line runs in Node only.
    .filter((path) => path.endsWith('.ts') && !/^cli\b/.test(path))
    .flatMap((path) => findTooNew(readFileSync(join('src', path), 'utf8')).map((what) => `${path}: ${what}`));
  // An older browser takes no ground for the widget, and the page is as it was without the rule.
  assert.deepEqual(found, ['base/dark-page.styles.ts: relative colours']);
});

it('would see nested CSS and a method that is too new', () => {
  assert.deepEqual(
    findTooNew('css`.a {\n  color: red;\n  &:hover { color: blue; }\n}`; Promise.withResolvers();'),
    ['nested CSS rules', 'Promise.withResolvers'],
  );
});
