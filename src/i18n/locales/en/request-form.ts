import type { Catalogue } from '../../messages.js';

/** The online request, until its first question. */
export const requestForm = {
  progress: 'Part {count} of {total}: {section}',
  'section-who': 'Who it is for',
  privacy: 'How the practice uses what you write',
  keep: 'Keep my answers in this tab',
  'keep-hint':
    'For up to 60 minutes. Choose this only if nobody else uses this device now. Photos are not kept.',
  'keep-failed': 'This browser cannot keep your answers here.',
  discard: 'Delete my answers',
  'discard-sure': 'Delete everything you wrote here?',
  'discard-yes': 'Yes, delete it',
  'discard-no': 'No, go on',
  closed: 'Online requests are closed now.',
  'closed-opens': 'They open {time}.',
  'closed-accept':
    'The practice is closed now. You can still send your request. It is read when the practice opens.',
  'closed-accept-opens':
    'The practice is closed now. You can still send your request. It is read after the practice opens {time}.',
  moment: '{day} at {time}',
  'pending-title': 'You may have sent a request already',
  pending:
    'A request from {time} may have reached the practice. We could not find out. Call the practice to ask. If you send it again, the practice sees that both belong together.',
  'pending-done': 'Do not show this again',
  'part-missing': 'The next part of this form did not arrive',
  'part-missing-hint': 'Check your connection and try again, or load this page again.',
} satisfies Catalogue;
