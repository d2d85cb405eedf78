import type { Catalogue } from '../../messages.js';

/** What widgets behind a sign-in say about it. */
export const session = {
  asking: 'Loading',
  person: 'For {name}',
  failed: 'This did not load',
  'failed-hint': 'Check your connection and try again.',
  again: 'Try again',
  arrived: 'You are signed in. You can close this tab and go back to the one before, or go on here.',
  warning: 'Your details will be hidden in 1 minute because this page was not used.',
  stay: 'Keep showing them',
} satisfies Catalogue;
