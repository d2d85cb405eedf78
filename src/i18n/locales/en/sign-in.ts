import type { Catalogue } from '../../messages.js';

/** What widgets behind a sign-in say around a session: where to sign in, that it ended, that it will. */
export const signIn = {
  'sign-in': 'Sign in',
  'sign-in-hint': 'The practice needs to know that it is you.',
  'sign-in-kept': 'What you chose stays here.',
  'sign-in-same-tab': 'Sign in without a new tab',
  'sign-in-same-tab-kept':
    'Then this tab keeps which items you chose until you are back. It does not keep their names or what you wrote.',
  'sign-in-nowhere': 'Ask the practice how to sign in.',
  expired: 'You were signed out. Please sign in again.',
  unused: 'We hid your details because this page was not used for 10 minutes.',
  'signed-out': 'You are signed out. Your details are no longer on this page.',
  refused: 'You cannot see this here',
  'refused-hint': 'This service is not switched on for you. Contact the practice.',
  'show-again': 'Show my details again',
  arrived: 'You are signed in. You can close this tab and go back to the one before, or go on here.',
  warning: 'Your details will be hidden in 1 minute because this page was not used.',
  stay: 'Keep showing them',
} satisfies Catalogue;
