import type { Catalogue } from '../../messages.js';

/** The ways to reach a practice, and when each is open: shared by widgets that point from one to another. */
export const ways = {
  telephone: 'By phone',
  online: 'Online',
  'in-person': 'In person',
  open: 'Open until {time}',
  always: 'Open 24 hours',
  closed: 'Closed',
  opens: 'Closed. Opens {time}',
  moment: '{day} at {time}',
  'out-of-hours-website': 'Find its phone number',
} satisfies Catalogue;
