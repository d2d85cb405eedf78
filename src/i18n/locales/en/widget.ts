import type { Catalogue } from '../../messages.js';

/** What every widget may say. */
export const widget = {
  midday: 'midday',
  midnight: 'midnight',
  today: 'today',
  tomorrow: 'tomorrow',
  // No key of a practice's own words has an underscore: nobody can take this line away.
  _demo: 'Demonstration: nothing is sent',
  'help-heading': 'If you need help now',
  'help-practice': 'Call the practice: {phone}',
  'help-999': 'Call 999 if it is an emergency',
  'help-111': 'Call 111 if you need help now and it is not an emergency',
  'help-out-of-hours':
    'Call the GP out-of-hours service if the practice is closed and it is not an emergency',
  'help-111-website': 'Use 111 online',
  'new-tab': 'opens in a new tab',
  unavailable: 'This part of the page does not work now. Please contact the practice another way.',
} satisfies Catalogue;
