import { grave } from '../learnt/weights.js';
import type { Rule, RuleFacts } from '../rule.js';

/** The second net for emergencies: it speaks only if no other rule gave such advice. */
export const graveSigns: Rule = { id: 'grave-signs', level: 'emergency', when: '', learnt: grave };

export const graveSignsFacts: RuleFacts = {
  title: 'Several grave signs together',
  source: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
  reviewed: '2026-11-21',
  catches:
    'messages whose words, taken together, are more like those of the labelled emergencies than of all others, if no other rule for emergencies speaks; `npx tsx scripts/train-safety.ts --explain` lists the words that weigh most',
  leaves: 'messages in which those words are denied, past, imagined or about papers',
};
