// Written by scripts/build-theme.ts from nhsuk-frontend 10.6.1. Do not edit: run `npm run theme`.

/**
 * The values of the `nhs` theme. A page sets `--gp-<name>` anywhere above a widget to change one; styles inside a widget
 * read `var(--_<name>)`, which `base/tokens.ts` defines as the page's value or this one.
 */
export const nhs = {
  'color-text': '#212b32',
  'color-text-secondary': '#4c6272',
  'color-text-reverse': '#ffffff',
  'color-background': '#ffffff',
  'color-surface': '#f0f4f5',
  'color-border': '#d8dde0',
  'color-border-hover': '#aeb7bd',
  'color-input-border': '#4c6272',
  'color-brand': '#005eb8',
  'color-link': '#005eb8',
  'color-link-hover': '#7c2855',
  'color-focus': '#ffeb3b',
  'color-focus-text': '#212b32',
  'color-error': '#d5281b',
  'color-success': '#007f3b',
  'color-warning': '#ffb81c',
  'color-button': '#007f3b',
  'color-button-text': '#ffffff',
  'color-button-hover': '#00662f',
  'color-button-active': '#00401e',
  'color-button-shadow': '#00401e',
} as const;
