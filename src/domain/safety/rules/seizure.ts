import type { Rule, RuleFacts } from '../rule.js';

export const seizure: Rule = {
  id: 'seizure',
  level: 'emergency',
  when: `
    FIT !!EPILEPSY
    FIT FITBAD`,
};

export const seizureFacts: RuleFacts = {
  title: 'A fit',
  source: 'https://www.nhs.uk/symptoms/what-to-do-if-someone-has-a-seizure-fit/',
  reviewed: '2026-11-21',
  catches: 'a first fit, one over 5 minutes or after another, or with injury',
  leaves: 'known epilepsy as usual, fit notes and fitness, driving after fits of years ago',
};
