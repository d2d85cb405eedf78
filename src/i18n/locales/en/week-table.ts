import type { Catalogue } from '../../messages.js';

/** `gp-opening-hours` as a table. */
export const weekTable = {
  title: 'Opening hours',
  span: '{from} to {to}',
  unknown: 'Ask the practice',
} satisfies Catalogue;
