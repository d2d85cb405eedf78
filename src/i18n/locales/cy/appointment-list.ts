import type { Translation } from '../../messages.js';
import type { appointmentList as english } from '../en/appointment-list.js';

/** Welsh: a draft for review by a translator. */
export const appointmentList: Translation<typeof english> = {
  'filter-mode': 'Sut',
  'filter-clinician': 'Gyda phwy',
  'filter-location': 'Ble',
  'filter-language': 'Iaith',
  'filter-gender': 'Dyn neu fenyw',
  any: 'Unrhyw un',
  clear: 'Dangos pob amser',
  hidden: 'Nid oes amser rhydd sy’n cyfateb i’ch dewis.',
  from: 'Amseroedd o {day} ymlaen.',
  'calendar-loading': 'Un eiliad …',
  'calendar-failed': 'Ni chyrhaeddodd y calendr. Defnyddiwch y rhestr isod.',
  'month-before': 'Y mis blaenorol',
  'month-after': 'Y mis nesaf',
  'month-none': 'Nid oes amseroedd rhydd ym mis {month}.',
  none: 'Nid oes amseroedd rhydd ar hyn o bryd',
  'none-more': 'Efallai y bydd amseroedd newydd yn cael eu hychwanegu. Beth arall gallwch ei wneud:',
  'not-open': 'Gallwch drefnu o {time} ymlaen',
  'ask-online': 'Gofynnwch i ni ar-lein',
  'nhs-app': 'Defnyddiwch Ap y GIG',
  gone: 'Nid yw’r amser a ddewisoch yn rhydd mwyach. Dewiswch amser arall.',
  taken:
    'Mae rhywun arall newydd drefnu’r amser hwn. Mae’r hyn a ysgrifennoch yma o hyd. Dewiswch amser arall.',
  near: 'Yr amseroedd rhydd agosaf',
};
