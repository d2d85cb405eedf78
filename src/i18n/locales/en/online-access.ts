import type { Catalogue } from '../../messages.js';

/** Online services, and how each stands. */
export const onlineAccess = {
  title: 'Your online services',
  'title-all': 'What you can do online',
  appointments: 'Appointments',
  'about-appointments': 'Book, move and cancel appointments.',
  prescriptions: 'Repeat prescriptions',
  'about-prescriptions': 'Order your repeat medicines and see what you take.',
  record: 'Health record',
  'about-record': 'See your test results, letters and notes.',
  on: 'Switched on',
  off: 'Not switched on',
  'asked-for': 'You asked for it. The practice is checking.',
  'contact-practice': 'Contact the practice about this',
  'see-title': 'Who can see what',
  'see-you': 'You see what your practice holds about you, also letters from hospitals.',
  'see-others':
    'Nobody else sees it, unless you give them access or they use your phone or password. Some entries may tell of other people: the practice hides those.',
  'see-share': 'Nobody may make you share it. You can ask the practice to switch it off at any time.',
  ask: 'Ask for online services',
  'sign-in-to-see':
    'Sign in to see what is switched on for you. To ask for services, you do not need to sign in.',
  'part-missing':
    'The next part did not arrive. Check your connection and try again, or load this page again.',
} satisfies Catalogue;
