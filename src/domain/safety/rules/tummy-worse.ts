import type { Rule, RuleFacts } from '../rule.js';

export const tummyWorse: Rule = {
  id: 'tummy-worse',
  level: 'urgent',
  when: `
    TUMMY PAIN & WORSENING
    TUMMY PAIN & RIGHTLOW
    TUMMY PAIN SEVERE
    TUMMY AGONY`,
};

export const tummyWorseFacts: RuleFacts = {
  title: 'Tummy pain that quickly gets worse',
  source: 'https://www.nhs.uk/symptoms/stomach-ache/',
  reviewed: '2026-11-21',
  catches: 'tummy pain that gets worse fast or sits low on the right',
  leaves: 'IBS, bloating, period pain',
};
