import type { Translation } from '../../messages.js';
import type { onlineAccess as english } from '../en/online-access.js';

/** Welsh: a draft for review by a translator. */
export const onlineAccess: Translation<typeof english> = {
  title: 'Eich gwasanaethau ar-lein',
  'title-all': 'Beth allwch ei wneud ar-lein',
  appointments: 'Apwyntiadau',
  'about-appointments': 'Trefnu, symud a chanslo apwyntiadau.',
  prescriptions: 'Presgripsiynau rheolaidd',
  'about-prescriptions': 'Archebu eich meddyginiaethau rheolaidd a gweld beth rydych yn ei gymryd.',
  record: 'Cofnod iechyd',
  'about-record': 'Gweld canlyniadau profion, llythyrau a nodiadau.',
  on: 'Wedi’i droi ymlaen',
  off: 'Heb ei droi ymlaen',
  'asked-for': 'Rydych wedi gofyn amdano. Mae’r feddygfa’n gwirio.',
  'contact-practice': 'Cysylltwch â’r feddygfa am hwn',
  'see-title': 'Pwy all weld beth',
  'see-you': 'Rydych yn gweld yr hyn sydd gan eich meddygfa amdanoch, gan gynnwys llythyrau o ysbytai.',
  'see-others':
    'Nid oes neb arall yn ei weld, oni bai eich bod yn rhoi mynediad iddynt neu eu bod yn defnyddio eich ffôn neu’ch cyfrinair. Gall rhai cofnodion sôn am bobl eraill: mae’r feddygfa’n cuddio’r rheini.',
  'see-share': 'Ni chaiff neb eich gorfodi i’w rannu. Gallwch ofyn i’r feddygfa ei ddiffodd unrhyw bryd.',
  ask: 'Gofyn am wasanaethau ar-lein',
  'sign-in-to-see':
    'Mewngofnodwch i weld beth sydd wedi’i droi ymlaen i chi. Nid oes angen mewngofnodi i ofyn am wasanaethau.',
  'part-missing':
    'Ni chyrhaeddodd y rhan nesaf. Gwiriwch eich cysylltiad a rhowch gynnig arall arni, neu llwythwch y dudalen hon eto.',
};
