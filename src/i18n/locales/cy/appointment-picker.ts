import type { Translation } from '../../messages.js';
import type { appointmentPicker as english } from '../en/appointment-picker.js';

/** Welsh: a draft for review by a translator. */
export const appointmentPicker: Translation<typeof english> = {
  choose: 'Dewiswch amser',
  'choose-new': 'Dewiswch amser newydd',
  loading: 'Yn chwilio am amseroedd rhydd',
  next: 'Yr amser rhydd nesaf',
  take: 'Dewis yr amser hwn',
  moment: '{day} am {time}',
  morning: 'Bore',
  afternoon: 'Prynhawn',
  evening: 'Gyda’r nos',
  'in-person': 'Wyneb yn wyneb',
  telephone: 'Galwad ffôn',
  video: 'Galwad fideo',
  filters: 'Dangos rhai amseroedd yn unig',
  calendar: 'Dewis diwrnod mewn calendr',
  failed: 'Ni allwn ddangos amseroedd rhydd ar hyn o bryd',
  again: 'Rhoi cynnig arall arni',
  more: 'Dangos dyddiau diweddarach',
  'more-loading': 'Un eiliad …',
  'more-times': { other: 'Dangos {count} amser arall, {day}' },
  zone: 'Mae pob amser yn ôl {zone}.',
  'uk-time': 'amser y DU',
  continue: 'Parhau',
  selected: 'Rydych wedi dewis {moment}',
  passed: 'Mae’r amser a ddewisoch wedi mynd heibio. Dewiswch amser arall.',
  problem: 'Mae problem',
  missing: 'Dewiswch amser',
  held: 'wedi’i gadw i chi',
  'part-missing':
    'Ni chyrhaeddodd y rhan nesaf. Gwiriwch eich cysylltiad a rhowch gynnig arall arni, neu llwythwch y dudalen hon eto.',
  keep: 'Cadw fy apwyntiad fel y mae',
};
