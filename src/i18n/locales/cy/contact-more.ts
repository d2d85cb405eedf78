import type { Translation } from '../../messages.js';
import type { contactMore as english } from '../en/contact-more.js';

/** Welsh: a draft for review by a translator. */
export const contactMore: Translation<typeof english> = {
  closed: 'Rydym ar gau nawr',
  help: 'Help i gysylltu â ni',
  relay: 'Yn fyddar, neu’n cael trafferth siarad? Defnyddiwch ap Relay UK: {phone}',
  interpreters:
    'Gallwn drefnu cyfieithydd ar eich cyfer, hefyd ar gyfer Iaith Arwyddion Prydain. Mae am ddim: gofynnwch.',
  email: 'E-bost: {email}. Nid ar gyfer unrhyw beth brys.',
};
