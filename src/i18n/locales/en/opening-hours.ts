import type { Catalogue } from '../../messages.js';

export const openingHours = {
  'service-phone': 'Phone lines',
  'service-online': 'Online requests',
  'service-dispensary': 'Dispensary',
  open: 'Open now until {time}',
  soon: 'Closing soon, at {time}',
  always: 'Open 24 hours',
  closed: 'Closed',
  opens: 'Opens {time}',
  moment: '{day} at {time}',
  'bank-holiday': 'Bank holiday',
  exception: 'Different hours',
  check: 'Bank holidays may change these hours: check with the practice',
  'come-in': 'Come to the front desk: it is open',
  'out-of-hours-website': 'Find its phone number',
} satisfies Catalogue;
