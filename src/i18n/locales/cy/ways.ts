import type { Translation } from '../../messages.js';
import type { ways as english } from '../en/ways.js';

/** Welsh: a draft for review by a translator. */
export const ways: Translation<typeof english> = {
  telephone: 'Dros y ffôn',
  online: 'Ar-lein',
  'in-person': 'Wyneb yn wyneb',
  open: 'Ar agor tan {time}',
  always: 'Ar agor 24 awr',
  closed: 'Ar gau',
  opens: 'Ar gau. Yn agor {time}',
  moment: '{day}, {time}',
  'out-of-hours-website': 'Dod o hyd i’w rif ffôn',
};
