import type { Translation } from '../../messages.js';
import type { contactOptions as english } from '../en/contact-options.js';

/** Welsh: a draft for review by a translator. */
export const contactOptions: Translation<typeof english> = {
  'telephone-text': 'Da os na all aros, neu os hoffech siarad.',
  'telephone-ready': 'Cadwch eich dyddiad geni a beiro wrth law.',
  'online-link': 'Gofynnwch i ni ar-lein',
  'online-text': 'Da os gall aros diwrnod: cwestiynau, nodiadau salwch, llythyrau.',
  'online-ready': 'Mae’n cymryd tua 10 munud. Gall lluniau helpu.',
  'in-person-text': 'Da os yw’r ffôn neu’r rhyngrwyd yn anodd i chi. Byddwn yn helpu.',
  'in-person-ready': 'Nid oes angen prawf adnabod arnoch.',
  'in-person-link': 'Sut i ddod o hyd i ni',
  'nhs-app': 'Ap GIG',
  'nhs-app-text': 'Da ar gyfer presgripsiynau rheolaidd, canlyniadau profion a’ch cofnod.',
  'nhs-app-link': 'Cael yr Ap GIG',
  'nhs-111': 'GIG 111',
  'nhs-111-text': 'Da os ydym ar gau ac na all aros. Ddydd a nos.',
  'out-of-hours': 'Gwasanaeth meddyg teulu y tu allan i oriau',
  instead: 'Defnyddiwch nawr: {ways}',
};
