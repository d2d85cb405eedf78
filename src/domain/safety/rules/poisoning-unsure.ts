import type { Rule, RuleFacts } from '../rule.js';

export const poisoningUnsure: Rule = {
  id: 'poisoning-unsure',
  level: 'urgent',
  when: `
    ATE MILDPOISON ~4
    SWALLOWOBJ !PAIN !!SORETHROAT
    DOUBLEDOSE`,
};

export const poisoningUnsureFacts: RuleFacts = {
  title: 'Something swallowed that may harm',
  source: 'https://www.nhs.uk/conditions/poisoning/',
  reviewed: '2026-11-21',
  catches: 'a small thing or too much medicine swallowed, when one is unsure whether it harms',
  leaves: 'sore throats that hurt to swallow',
};
