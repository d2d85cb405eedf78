import { loadHours } from './practice-hours.js';

/** What `gp-contact-options` shows after its first content. Rejects if it does not arrive. */
export const loadContactMore = () =>
  Promise.all([import('../elements/contact-options/contact-more.js'), loadHours()]).then(
    ([module]) => module.ContactMore,
  );
