import type { Translation } from '../../messages.js';
import type { serviceStatus as english } from '../en/service-status.js';

/** Welsh: a draft for review by a translator. */
export const serviceStatus: Translation<typeof english> = {
  waiting: 'Yn chwilio am y newyddion diweddaraf',
  'answer-day': 'Ceisiadau a anfonir nawr: byddwch yn clywed gennym erbyn diwedd {day}',
  'answer-time': 'Ceisiadau a anfonir nawr: byddwch yn clywed gennym erbyn {time}',
  reach: 'Gallwch hefyd gysylltu â ni',
  instead: 'Cysylltwch â ni fel hyn yn lle hynny',
};
