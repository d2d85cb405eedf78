import type { Rule, RuleFacts } from '../rule.js';

export const babyFever: Rule = {
  id: 'baby-fever',
  level: 'urgent',
  when: `
    FEVER #38-43 <0.26
    FEVER !NORMALTEMP <0.26
    FEVER #39-43 <0.5`,
};

export const babyFeverFacts: RuleFacts = {
  title: 'Fever in a baby',
  source: 'https://www.nhs.uk/symptoms/fever-in-children/',
  reviewed: '2026-11-21',
  catches: '38°C or more under 3 months, 39°C or more from 3 to 6 months',
  leaves: 'older children with a fever',
};
