import type { Catalogue } from '../../messages.js';

export const openingHours = {
  title: 'Opening hours',
  'service-phone': 'Phone lines',
  'service-online': 'Online requests',
  'service-dispensary': 'Dispensary',
  'open-until': 'Open now until {time}',
  'open-until-day': 'Open now until {day} at {time}',
  'open-always': 'Open 24 hours',
  'closing-soon': 'Closing soon, at {time}',
  closed: 'Closed',
  opens: 'Opens {day} at {time}',
  'bank-holiday': 'Bank holiday',
  exception: 'Different hours',
  check: 'Bank holidays may change these hours. Check with the practice.',
  span: '{from} to {to}',
  'out-of-hours': 'Call the GP out-of-hours service if you need help now and it is not an emergency',
  'out-of-hours-website': 'Find its phone number',
} satisfies Catalogue;
