import type { Catalogue } from '../../messages.js';

/** `gp-appointment-picker`: all that its first list says. */
export const appointmentPicker = {
  choose: 'Choose a time',
  'choose-new': 'Choose a new time',
  loading: 'Looking for free times',
  next: 'Next free time',
  take: 'Choose this time',
  moment: '{day} at {time}',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  'in-person': 'In person',
  telephone: 'Phone call',
  video: 'Video call',
  filters: 'Show only some times',
  calendar: 'Choose a day in a calendar',
  failed: 'We cannot show free times at the moment',
  again: 'Try again',
  more: 'Show later days',
  'more-loading': 'One moment …',
  'more-times': { one: 'Show {count} more time on {day}', other: 'Show {count} more times on {day}' },
  zone: 'All times are in {zone}.',
  'uk-time': 'UK time',
  continue: 'Continue',
  selected: 'You chose {moment}',
  passed: 'The time you chose has passed. Choose another time.',
  missing: 'Select a time',
  held: 'kept for you',
  'part-missing':
    'The next part did not arrive. Check your connection and try again. If that does not help, load this page again.',
  keep: 'Keep my appointment as it is',
} satisfies Catalogue;
