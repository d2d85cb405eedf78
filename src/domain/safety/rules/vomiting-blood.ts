import type { Rule, RuleFacts } from '../rule.js';

export const vomitingBlood: Rule = {
  id: 'vomiting-blood',
  level: 'emergency',
  when: `
    VOMIT BLOOD !NOSE
    COFFEE
    VOMIT DARKVOMIT`,
};

export const vomitingBloodFacts: RuleFacts = {
  title: 'Vomiting blood',
  source: 'https://www.nhs.uk/conditions/vomiting-blood/',
  reviewed: '2026-11-21',
  catches: 'blood or something like coffee grounds in vomit',
  leaves: 'coffee that upsets the stomach',
};
