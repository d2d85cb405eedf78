import type { Rule, RuleFacts } from '../rule.js';

export const overdose: Rule = {
  id: 'overdose',
  level: 'emergency',
  when: `
    OVERDOSE
    TOOK MANY PILLS !DAILY`,
};

export const overdoseFacts: RuleFacts = {
  title: 'Overdose',
  source: 'https://www.nhs.uk/conditions/poisoning/',
  reviewed: '2026-11-21',
  catches: 'too many tablets taken, even if well',
  leaves: 'doses as prescribed, tablets a day, overdoses of years ago',
};
