import type { Rule, RuleFacts } from '../rule.js';

export const tummySevere: Rule = {
  id: 'tummy-severe',
  level: 'emergency',
  when: `
    TUMMY PAIN SEVERE SUDDEN
    TUMMY AGONY SUDDEN
    TUMMY AGONY & VOMIT|FAINT
    TUMMY PAIN SEVERE & SUDDEN|VOMIT|COLLAPSED|FAINT|RIGID|SWEAT
    TUMMY RIGID !CONSTIPATED
    TUMMY|BACK PAIN & COLLAPSED|BLACKEDOUT|FAINT & TODAY|SEVERE|SUDDEN|SWEAT
    CANTPOO & VOMIT
    TUMMY PAIN SUDDEN
    TUMMY BURSTING
    ANEURYSM`,
};

export const tummySevereFacts: RuleFacts = {
  title: 'Sudden, severe tummy pain',
  source: 'https://www.nhs.uk/symptoms/stomach-ache/',
  reviewed: '2026-11-21',
  catches: 'sudden severe tummy pain, a rigid tummy, collapse, vomiting with nothing passing',
  leaves: 'period pain, IBS and cramps as usual, constipation',
};
