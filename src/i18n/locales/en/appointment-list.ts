import type { Catalogue } from '../../messages.js';

/** `gp-appointment-picker`: filters, the calendar, and what is said where there is no list. */
export const appointmentList = {
  'filter-mode': 'How',
  'filter-clinician': 'Who with',
  'filter-location': 'Where',
  'filter-language': 'Language',
  'filter-gender': 'Man or woman',
  any: 'Any',
  clear: 'Show all times',
  hidden: 'No free time matches what you chose.',
  from: 'Times from {day} on.',
  'calendar-loading': 'One moment …',
  'calendar-failed': 'The calendar did not arrive. Use the list below.',
  'month-before': 'The month before',
  'month-after': 'The month after',
  'month-none': 'There are no free times in {month}.',
  none: 'There are no free times at the moment',
  'none-more': 'New times may be added. What else you can do:',
  'not-open': 'You can book from {time}',
  'ask-online': 'Ask us online',
  'nhs-app': 'Use the NHS App',
  gone: 'The time you chose is not free any more. Choose another time.',
  taken: 'Someone else has just booked this time. What you wrote is still here. Choose another time.',
  near: 'Nearest free times',
} satisfies Catalogue;
