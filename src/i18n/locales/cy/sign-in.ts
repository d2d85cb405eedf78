import type { Translation } from '../../messages.js';
import type { signIn as english } from '../en/sign-in.js';

/** Welsh: a draft for review by a translator. */
export const signIn: Translation<typeof english> = {
  'sign-in': 'Mewngofnodi',
  'sign-in-hint': 'Mae angen i’r feddygfa wybod mai chi sydd yno.',
  'sign-in-kept': 'Bydd yr hyn a ddewisoch yn aros yma.',
  'sign-in-same-tab': 'Mewngofnodi heb dab newydd',
  'sign-in-same-tab-kept':
    'Yna bydd y tab hwn yn cofio pa eitemau a ddewisoch nes i chi ddod yn ôl. Nid yw’n cadw eu henwau na’r hyn a ysgrifennoch.',
  'sign-in-nowhere': 'Gofynnwch i’r feddygfa sut i fewngofnodi.',
  expired: 'Rydych wedi cael eich allgofnodi. Mewngofnodwch eto.',
  unused: 'Rydym wedi cuddio eich manylion am na ddefnyddiwyd y dudalen hon am 10 munud.',
  'signed-out': 'Rydych wedi allgofnodi. Nid yw eich manylion ar y dudalen hon mwyach.',
  refused: 'Ni allwch weld hwn yma',
  'refused-hint': 'Nid yw’r gwasanaeth hwn wedi’i droi ymlaen i chi. Cysylltwch â’r feddygfa.',
  'show-again': 'Dangos fy manylion eto',
  arrived: 'Rydych wedi mewngofnodi. Gallwch gau’r tab hwn a mynd yn ôl i’r un blaenorol, neu barhau yma.',
  warning: 'Caiff eich manylion eu cuddio ymhen 1 munud am na ddefnyddiwyd y dudalen hon.',
  stay: 'Dal i’w dangos',
};
