import type { Translation } from '../../messages.js';
import type { requestStatistics as english } from '../en/request-statistics.js';

/** Welsh: a draft for review by a translator. */
export const requestStatistics: Translation<typeof english> = {
  title: 'Ceisiadau ar-lein fesul mis',
  latest: 'Ym mis {month}, daeth {total} cais i mewn.',
  shares: 'Roedd {clinical} am iechyd, {administrative} am bethau fel llythyrau a nodiadau salwch.',
  rate: 'Mae hynny’n {rate} am bob 1,000 o gleifion.',
  clinical: 'Clinigol',
  administrative: 'Gweinyddol',
  other: 'Arall neu anhysbys',
  'not-shown': 'Heb ei ddangos',
  month: 'Mis',
  total: 'Pob un',
  'rate-column': 'Fesul 1,000 o gleifion',
  none: 'Dim data',
  'none-note': 'Dim data: ni chymerodd y feddygfa ran yn y mis hwnnw. Nid yw’n golygu na ofynnodd neb.',
  'hidden-note': 'Ni ddangosir rhifau o dan {count}, fel na ellir adnabod neb.',
  table: 'Dangos y rhifau mewn tabl',
  csv: 'Lawrlwytho’r rhifau (CSV)',
  loading: 'Yn llwytho’r rhifau',
  rows: 'Darllenwyd {count} rhes',
  empty: 'Nid oes rhifau ar gyfer {code} yma. Nid yw’n golygu na ofynnodd neb.',
  'empty-any': 'Nid oes rhifau yma. Nid yw’n golygu na ofynnodd neb.',
  source: 'Ffynhonnell: NHS England, Submissions via Online Consultation Systems in General Practice.',
  columns: 'Colofnau a ddefnyddiwyd: {columns}.',
};
