import type { Translation } from '../../messages.js';
import type { serviceStatus as english } from '../en/service-status.js';

/** Welsh: a draft for review by a translator. */
export const serviceStatus: Translation<typeof english> = {
  waiting: 'Yn chwilio am y newyddion diweddaraf',
  'answer-day':
    'Ceisiadau a anfonir nawr: ein nod yw dweud wrthych beth sy’n digwydd nesaf erbyn diwedd {day}',
  'answer-time': 'Ceisiadau a anfonir nawr: ein nod yw dweud wrthych beth sy’n digwydd nesaf erbyn {time}',
  reach: 'Gallwch hefyd gysylltu â ni',
  instead: 'Cysylltwch â ni fel hyn yn lle hynny',
};
