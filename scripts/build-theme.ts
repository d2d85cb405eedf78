/**
 * Writes `src/themes/nhs.ts` from the settings of nhsuk-frontend, so that our colours cannot drift from the NHS design
 * system. `--check` only says whether the file is current (CI).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { compileString } from 'sass';
import { format } from 'prettier';

/** Our token, and the Sass expression of nhsuk-frontend that gives its value. */
const tokens: Record<string, string> = {
  'color-text': 's.$nhsuk-text-colour',
  'color-text-secondary': 's.$nhsuk-secondary-text-colour',
  'color-text-reverse': 's.$nhsuk-reverse-text-colour',
  'color-background': 's.$nhsuk-card-background-colour',
  'color-surface': 's.$nhsuk-body-background-colour',
  'color-border': 's.$nhsuk-border-colour',
  'color-border-hover': 's.$nhsuk-border-hover-colour',
  'color-input-border': 's.$nhsuk-input-border-colour',
  'color-brand': 's.$nhsuk-brand-colour',
  'color-link': 's.$nhsuk-link-colour',
  'color-link-hover': 's.$nhsuk-link-hover-colour',
  'color-focus': 's.$nhsuk-focus-colour',
  'color-focus-text': 's.$nhsuk-focus-text-colour',
  'color-error': 's.$nhsuk-error-colour',
  'color-success': 's.$nhsuk-success-colour',
  'color-warning': 'h.nhsuk-colour("warm-yellow")',
  'color-button': 's.$nhsuk-button-colour',
  'color-button-text': 's.$nhsuk-button-text-colour',
  'color-button-hover': 's.$nhsuk-button-hover-colour',
  'color-button-active': 's.$nhsuk-button-active-colour',
  'color-button-shadow': 's.$nhsuk-button-shadow-colour',
};

const rules = Object.entries(tokens).map(
  ([name, value]) => `--${name}: #{h.nhsuk-colour-compatible(${value})};`,
);
const source = `
@use "core/settings" as s;
@use "core/helpers" as h;
@use "sass:meta";
x { ${rules.join(' ').replaceAll('h.nhsuk-colour-compatible', '')} }`;
const css = compileString(source, { loadPaths: ['node_modules/nhsuk-frontend/dist/nhsuk'] }).css;
const values = [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, toHex(value!)]);

function toHex(value: string): string {
  const rgb = /^rgb\(([\d.]+)(?:,\s*|\s)([\d.]+)(?:,\s*|\s)([\d.]+)\)$/.exec(value);
  if (!rgb) return value;
  return `#${[1, 2, 3].map((i) => Math.round(Number(rgb[i])).toString(16).padStart(2, '0')).join('')}`;
}

const text = await format(
  `// Written by scripts/build-theme.ts from nhsuk-frontend ${
    JSON.parse(readFileSync('node_modules/nhsuk-frontend/package.json', 'utf8')).version
  }. Do not edit: run \`npm run theme\`.

/**
 * The values of the \`nhs\` theme. A page sets \`--gp-<name>\` anywhere above a widget to change one; styles inside a widget
 * read \`var(--_<name>)\`, which \`base/tokens.ts\` defines as the page's value or this one.
 */
export const nhs = {
${values.map(([name, value]) => `'${name}': '${value}',`).join('\n')}
} as const;
`,
  { parser: 'typescript', singleQuote: true, printWidth: 110 },
);

const file = 'src/themes/nhs.ts';
if (process.argv.includes('--check')) {
  if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is stale: run "npm run theme".`);
    process.exit(1);
  }
} else writeFileSync(file, text);
