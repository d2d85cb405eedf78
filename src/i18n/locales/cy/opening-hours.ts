import type { Translation } from '../../messages.js';
import type { openingHours as english } from '../en/opening-hours.js';

/** Welsh: a draft for review by a translator. */
export const openingHours: Translation<typeof english> = {
  'service-phone': 'Llinellau ffôn',
  'service-online': 'Ceisiadau ar-lein',
  'service-dispensary': 'Fferyllfa’r feddygfa',
  open: 'Ar agor nawr tan {time}',
  soon: 'Yn cau cyn hir, am {time}',
  always: 'Ar agor 24 awr',
  closed: 'Ar gau',
  opens: 'Yn agor {time}',
  moment: '{day}, {time}',
  'bank-holiday': 'Gŵyl y banc',
  exception: 'Oriau gwahanol',
  check: 'Gall gwyliau banc newid yr oriau hyn: gofynnwch i’r feddygfa',
  'come-in': 'Dewch at y ddesg flaen: mae ar agor',
  'out-of-hours-website': 'Dod o hyd i’w rif ffôn',
};
