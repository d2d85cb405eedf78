import type { Translation } from '../../messages.js';
import type { requestForm as english } from '../en/request-form.js';

/** Welsh: a draft for review by a translator. */
export const requestForm: Translation<typeof english> = {
  progress: 'Rhan {count} o {total}: {section}',
  'section-who': 'I bwy y mae',
  privacy: 'Sut mae’r feddygfa’n defnyddio’r hyn rydych yn ei ysgrifennu',
  keep: 'Cadw fy atebion yn y tab hwn',
  'keep-hint':
    'Am hyd at 60 munud. Dewiswch hyn dim ond os nad oes neb arall yn defnyddio’r ddyfais hon nawr. Ni chedwir lluniau.',
  'keep-failed': 'Ni all y porwr hwn gadw eich atebion yma.',
  discard: 'Dileu fy atebion',
  'discard-sure': 'Dileu popeth a ysgrifennoch yma?',
  'discard-yes': 'Ie, dileu',
  'discard-no': 'Na, mynd ymlaen',
  closed: 'Mae ceisiadau ar-lein ar gau nawr.',
  'closed-opens': 'Byddant yn agor {time}.',
  'closed-accept':
    'Mae’r feddygfa ar gau nawr. Gallwch anfon eich cais o hyd. Caiff ei ddarllen pan fydd y feddygfa’n agor.',
  'closed-accept-opens':
    'Mae’r feddygfa ar gau nawr. Gallwch anfon eich cais o hyd. Caiff ei ddarllen ar ôl i’r feddygfa agor {time}.',
  moment: '{day} am {time}',
  'pending-title': 'Efallai eich bod wedi anfon cais yn barod',
  pending:
    'Efallai fod cais o {time} wedi cyrraedd y feddygfa. Ni allem ddarganfod hynny. Ffoniwch y feddygfa i ofyn. Os anfonwch ef eto, bydd y feddygfa’n gweld bod y ddau yn perthyn i’w gilydd.',
  'pending-done': 'Peidio â dangos hyn eto',
  'part-missing': 'Ni chyrhaeddodd rhan nesaf y ffurflen hon',
  'part-missing-hint':
    'Gwiriwch eich cysylltiad a rhowch gynnig arall arni, neu llwythwch y dudalen hon eto.',
};
