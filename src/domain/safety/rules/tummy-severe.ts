import type { Rule, RuleFacts } from '../rule.js';

export const tummySevere: Rule = {
  id: 'tummy-severe',
  level: 'emergency',
  when: `
    TUMMY PAIN SUDDEN
    TUMMY BURSTING`,
};

export const tummySevereFacts: RuleFacts = {
  title: 'Sudden, severe tummy pain',
  source: 'https://www.nhs.uk/symptoms/stomach-ache/',
  reviewed: '2026-11-21',
  catches: 'sudden severe tummy pain, a rigid tummy, collapse, vomiting with nothing passing',
  leaves: 'period pain, IBS and cramps as usual, constipation',
};
