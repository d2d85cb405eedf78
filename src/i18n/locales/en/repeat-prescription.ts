import type { Catalogue } from '../../messages.js';

/** The list of repeat medicines, and what can be done without signing in. */
export const repeatPrescription = {
  title: 'Your repeat medicines',
  choose: 'Which medicines do you need?',
  'choose-due': 'Choose all that are due',
  none: 'There are no repeat medicines here. Ask the practice if you expected some.',
  'last-issued': 'Last issued {date}',
  'next-due': 'Next due {date}',
  review: 'Review by {date}',
  unavailable: 'You cannot order these now',
  'too-early': 'It is too early to order this again. If you may run out, call the practice.',
  'review-due': 'You need a review before you can order this again. Call the practice before you run out.',
  'already-ordered': 'You have ordered this already.',
  'not-repeatable': 'This is not a repeat medicine. Ask the practice.',
  other: 'Contact the practice about this medicine.',
  continue: 'Continue',
  'choose-missing': 'Choose at least one medicine',
  problem: 'There is a problem',
  instead: 'Order without signing in',
  'instead-hint': 'You can write the names of your medicines in the practice’s form instead.',
  'part-missing':
    'The next part did not arrive. Check your connection and try again, or load this page again.',
} satisfies Catalogue;
