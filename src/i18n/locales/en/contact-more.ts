import type { Catalogue } from '../../messages.js';

/** `gp-contact-options`: what comes after the ways. Fact: relayuk.bt.com, checked November 2026. */
export const contactMore = {
  closed: 'We are closed now',
  help: 'Help to contact us',
  relay: 'Deaf, or find it hard to speak? Use the Relay UK app: {phone}',
  interpreters: 'We can get you an interpreter, also for British Sign Language. It is free: just ask.',
  email: 'Email: {email}. Not for anything urgent.',
} satisfies Catalogue;
