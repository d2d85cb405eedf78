import type { Rule, RuleFacts } from '../rule.js';

export const poisoning: Rule = {
  id: 'poisoning',
  level: 'emergency',
  when: `
    TOOK POISON
    CHILD & TOOK PILLS !DAILY
    COALARM`,
};

export const poisoningFacts: RuleFacts = {
  title: 'Something harmful swallowed or breathed in',
  source: 'https://www.nhs.uk/conditions/poisoning/',
  reviewed: '2026-11-21',
  catches: 'bleach, batteries, cleaners, plants, fumes; a child who got at tablets',
  leaves: 'children’s medicine as told, cleaning as a job',
};
