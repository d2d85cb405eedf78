import type { Translation } from '../../messages.js';
import type { session as english } from '../en/session.js';

/** Welsh: a draft for review by a translator. */
export const session: Translation<typeof english> = {
  asking: 'Yn llwytho',
  person: 'Ar gyfer {name}',
  failed: 'Ni lwythodd hwn',
  'failed-hint': 'Gwiriwch eich cysylltiad a rhowch gynnig arall arni.',
  again: 'Rhoi cynnig arall arni',
};
