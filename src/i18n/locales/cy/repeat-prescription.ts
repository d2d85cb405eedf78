import type { Translation } from '../../messages.js';
import type { repeatPrescription as english } from '../en/repeat-prescription.js';

/** Welsh: a draft for review by a translator. */
export const repeatPrescription: Translation<typeof english> = {
  title: 'Eich meddyginiaethau rheolaidd',
  choose: 'Pa feddyginiaethau sydd eu hangen arnoch?',
  'choose-due': 'Dewis popeth sy’n ddyledus',
  none: 'Nid oes meddyginiaethau rheolaidd yma. Gofynnwch i’r feddygfa os oeddech yn disgwyl rhai.',
  'last-issued': 'Rhoddwyd ddiwethaf {date}',
  'next-due': 'Yn ddyledus nesaf {date}',
  review: 'Adolygiad erbyn {date}',
  unavailable: 'Ni allwch archebu’r rhain nawr',
  'too-early': 'Mae’n rhy gynnar i archebu hwn eto. Os gallech redeg allan ohono, ffoniwch y feddygfa.',
  'review-due':
    'Mae angen adolygiad arnoch cyn y gallwch archebu hwn eto. Ffoniwch y feddygfa cyn i chi redeg allan ohono.',
  'already-ordered': 'Rydych wedi archebu hwn yn barod.',
  'not-repeatable': 'Nid yw hon yn feddyginiaeth reolaidd. Gofynnwch i’r feddygfa.',
  other: 'Cysylltwch â’r feddygfa am y feddyginiaeth hon.',
  continue: 'Parhau',
  'choose-missing': 'Dewiswch o leiaf un feddyginiaeth',
  problem: 'Mae problem',
  instead: 'Archebu heb fewngofnodi',
  'instead-hint': 'Gallwch ysgrifennu enwau eich meddyginiaethau yn ffurflen y feddygfa yn lle hynny.',
  'part-missing':
    'Ni chyrhaeddodd y rhan nesaf. Gwiriwch eich cysylltiad a rhowch gynnig arall arni, neu llwythwch y dudalen hon eto.',
};
