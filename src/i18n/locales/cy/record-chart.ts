import type { Translation } from '../../messages.js';
import type { recordChart as english } from '../en/record-chart.js';

/** Welsh: a draft for review by a translator. */
export const recordChart: Translation<typeof english> = {
  title: '{name} dros amser',
  summary: {
    one: '{count} canlyniad. Diweddaraf: {value} ar {date}.',
    other: '{count} canlyniad o {from} i {date}. Isaf {low}, uchaf {high}, diweddaraf {value}.',
  },
  band: 'Ystod arferol',
  outside: 'Y tu allan i’r ystod arferol',
  date: 'Dyddiad',
  value: 'Canlyniad',
  close: 'Cau',
  few: 'Nid oes digon o rifau ar gyfer siart.',
  units: 'Mae canlyniadau mewn uned arall yn y tabl yn unig.',
};
