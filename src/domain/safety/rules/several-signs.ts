import { several } from '../learnt/weights.js';
import type { Rule, RuleFacts } from '../rule.js';

/** The second net: it stands last and speaks only if no other rule did. */
export const severalSigns: Rule = { id: 'several-signs', level: 'urgent', when: '', learnt: several };

export const severalSignsFacts: RuleFacts = {
  title: 'Several lesser signs together',
  source: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-use-111/',
  reviewed: '2026-11-21',
  catches:
    'messages whose words, taken together, are more like those of the labelled emergencies and urgent messages than of the routine ones, if no other rule speaks; `npx tsx scripts/train-safety.ts --explain` lists the words that weigh most',
  leaves: 'messages in which those words are denied, past, imagined or about papers',
};
