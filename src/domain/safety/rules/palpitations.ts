import type { Rule, RuleFacts } from '../rule.js';

export const palpitations: Rule = {
  id: 'palpitations',
  level: 'urgent',
  when: `
    PALPITATION`,
};

export const palpitationsFacts: RuleFacts = {
  title: 'Palpitations',
  source: 'https://www.nhs.uk/symptoms/heart-palpitations/',
  reviewed: '2026-11-21',
  catches: 'a racing, pounding, fluttering or irregular heart',
  leaves: 'known palpitations as usual, a child’s normal heart, fast music',
};
