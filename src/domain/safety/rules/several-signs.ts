import { bias, weights } from '../learnt/several-signs.js';
import type { Rule, RuleFacts } from '../rule.js';

/** The second net: it stands last and speaks only if no other rule did. */
export const severalSigns: Rule = {
  id: 'several-signs',
  level: 'urgent',
  when: '',
  learnt: { weights, above: 15 - bias },
};

export const severalSignsFacts: RuleFacts = {
  title: 'Several lesser signs together',
  source: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-use-111/',
  reviewed: '2026-11-21',
  catches:
    'messages whose words, taken together, are more like those of the labelled urgent messages than of the routine ones; the weights are printed in learnt/several-signs.ts',
  leaves: 'messages in which those words are denied, past, imagined or about papers',
};
