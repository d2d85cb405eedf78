import type { Catalogue } from '../../messages.js';

/** What widgets behind a sign-in say about it. */
export const session = {
  asking: 'Loading',
  person: 'For {name}',
  failed: 'This did not load',
  'failed-hint': 'Check your connection and try again.',
  again: 'Try again',
} satisfies Catalogue;
