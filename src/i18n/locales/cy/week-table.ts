import type { Translation } from '../../messages.js';
import type { weekTable as english } from '../en/week-table.js';

/** Welsh: a draft for review by a translator. */
export const weekTable: Translation<typeof english> = {
  title: 'Oriau agor',
  span: '{from} i {to}',
  unknown: 'Gofynnwch i’r feddygfa',
};
