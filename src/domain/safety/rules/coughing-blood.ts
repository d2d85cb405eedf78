import type { Rule, RuleFacts } from '../rule.js';

export const coughingBlood: Rule = {
  id: 'coughing-blood',
  level: 'emergency',
  when: `
    COUGHBLOOD`,
};

export const coughingBloodFacts: RuleFacts = {
  title: 'Coughing up blood',
  source: 'https://www.nhs.uk/conditions/coughing-up-blood/',
  reviewed: '2026-11-21',
  catches: 'coughing up blood',
  leaves: 'bleeding gums, nosebleeds',
};
