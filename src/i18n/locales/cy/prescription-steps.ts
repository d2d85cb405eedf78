import type { Translation } from '../../messages.js';
import type { prescriptionSteps as english } from '../en/prescription-steps.js';

/** Welsh: a draft for review by a translator. */
export const prescriptionSteps: Translation<typeof english> = {
  details: 'Nodiadau a fferyllfa',
  note: 'Nodyn am {name} (dewisol)',
  'note-hint':
    'Er enghraifft, faint sydd gennych ar ôl. Peidiwch ag ysgrifennu am symptomau newydd yma: efallai na fydd neb yn ei ddarllen heddiw.',
  'no-note': 'Dim nodyn',
  'too-long': 'Ysgrifennwch lai am {name}: {count} nod ar y mwyaf',
  pharmacy: 'I ble dylem ei anfon?',
  'pharmacy-usual': 'Eich fferyllfa arferol',
  'pharmacy-once': 'Un arall, y tro hwn yn unig',
  'pharmacy-which': 'Pa fferyllfa, y tro hwn?',
  'pharmacy-missing': 'Dewiswch fferyllfa',
  'pharmacy-unknown': 'Nid oes gennych fferyllfa arferol yma. Bydd y feddygfa’n gofyn i chi ble i’w anfon.',
  continue: 'Parhau',
  back: 'Yn ôl',
  problem: 'Mae problem',
  check: 'Gwiriwch eich archeb',
  send: 'Anfon fy archeb',
  sending: 'Yn anfon eich archeb',
  sent: 'Mae eich archeb wedi’i hanfon',
  reference: 'Eich cyfeirnod yw',
  'sent-next': 'Bydd y feddygfa’n ei gwirio, yna’n ei hanfon i’r fferyllfa. Gallwch ei dilyn yma.',
  'sent-back': 'Mynd i’ch meddyginiaethau',
  'not-sent': 'Ni anfonwyd eich archeb',
  'not-sent-hint': 'Ni archebwyd dim. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  refused: 'Ni dderbyniodd system y feddygfa’r archeb hon',
  'refused-hint':
    'Ni archebwyd dim. Efallai bod eich rhestr wedi newid: edrychwch arni eto, neu cysylltwch â’r feddygfa.',
  unconfirmed: 'Nid ydym yn gwybod a gyrhaeddodd eich archeb',
  'unconfirmed-hint':
    'Gofynnwch eto: yr un archeb ydyw, felly ni ellir ei gwneud ddwywaith. Neu ffoniwch y feddygfa.',
  'doubt-before':
    'Efallai fod archeb a anfonoch o’r blaen wedi cyrraedd. Os anfonwch hon, bydd y feddygfa’n gweld bod y ddwy yn perthyn i’w gilydd.',
  'ask-again': 'Gofyn eto',
  'try-again': 'Rhoi cynnig arall arni',
  'look-again': 'Edrych ar fy meddyginiaethau eto',
  orders: 'Eich archebion',
  'order-placed': 'Archebwyd {date}',
  'order-reference': 'Cyfeirnod {reference}',
  requested: 'Wedi gofyn',
  approved: 'Wedi’i gymeradwyo',
  rejected: 'Heb ei gymeradwyo',
  'sent-to-pharmacy': 'Wedi’i anfon i’r fferyllfa',
  cancelled: 'Wedi’i ganslo',
  cancel: 'Canslo’r archeb hon',
  'cancel-sure': 'Canslo’r archeb hon?',
  'cancel-yes': 'Ie, ei chanslo',
  'cancel-no': 'Na, ei chadw',
  'cancel-failed': 'Ni allem ei chanslo. Efallai ei bod yn rhy hwyr: ffoniwch y feddygfa.',
  'cancel-unknown':
    'Nid ydym yn gwybod a gafodd ei ganslo. Rhowch gynnig arall arni, neu ffoniwch y feddygfa.',
  news: 'Chwilio am newyddion',
  'news-failed': 'Ni lwythodd y newyddion. Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
};
