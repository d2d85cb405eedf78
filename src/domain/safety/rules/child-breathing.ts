import type { Rule, RuleFacts } from '../rule.js';

export const childBreathing: Rule = {
  id: 'child-breathing',
  level: 'emergency',
  firm: true,
  when: `
    GRUNT & CHILD|BREATHE|FEVER|COUGHY
    BREATHE HARD & BABY`,
};

export const childBreathingFacts: RuleFacts = {
  title: 'A child working hard to breathe',
  source: 'https://www.nhs.uk/symptoms/shortness-of-breath/',
  reviewed: '2026-11-21',
  catches: 'grunting, drawing in under the ribs, flaring nostrils, a bobbing head',
  leaves: 'grunting while filling a nappy',
};
