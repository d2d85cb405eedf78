import type { Rule, RuleFacts } from '../rule.js';

export const cannotPee: Rule = {
  id: 'cannot-pee',
  level: 'emergency',
  when: `
    CANTPEEALL`,
};

export const cannotPeeFacts: RuleFacts = {
  title: 'Cannot pee',
  source: 'https://www.nhs.uk/conditions/urinary-retention/',
  reviewed: '2026-11-21',
  catches: 'a full bladder and no way to pass urine',
  leaves: 'getting up at night, slow flow',
};
