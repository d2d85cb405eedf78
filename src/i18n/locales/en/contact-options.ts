import type { Catalogue } from '../../messages.js';

/** `gp-contact-options`. Facts: relayuk.bt.com, nhs.uk/nhs-app, checked November 2026. */
export const contactOptions = {
  'telephone-text': 'Good if it cannot wait, or if you want to talk.',
  'telephone-ready': 'Have your date of birth and a pen ready.',
  'online-link': 'Ask us online',
  'online-text': 'Good if it can wait a day: questions, sick notes, letters.',
  'online-ready': 'It takes about 10 minutes. Photos can help.',
  'in-person-text': 'Good if phone or internet are hard for you. We will help.',
  'in-person-ready': 'You do not need ID.',
  'in-person-link': 'How to find us',
  'nhs-app': 'NHS App',
  'nhs-app-text': 'Good for repeat prescriptions, test results and your record.',
  'nhs-app-link': 'Get the NHS App',
  'nhs-111': 'NHS 111',
  'nhs-111-text': 'Good if we are closed and it cannot wait. Day and night.',
  'out-of-hours': 'GP out-of-hours service',
  instead: 'Use now: {ways}',
} satisfies Catalogue;
