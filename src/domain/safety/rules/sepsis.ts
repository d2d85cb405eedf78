import type { Rule, RuleFacts } from '../rule.js';

export const sepsis: Rule = {
  id: 'sepsis',
  level: 'emergency',
  when: `
    SKIN MOTTLED & ILL|DROWSY|FEVER|CONFUSED|COLDNESS|CHILD|BREATHLESS|VOMIT
    CONFUSED & ILL|FEVER
    SLUR & ILL|FEVER
    CHEMO & FEVER|RIGOR
    FEVER DROWSY`,
};

export const sepsisFacts: RuleFacts = {
  title: 'Signs of sepsis',
  source: 'https://www.nhs.uk/conditions/sepsis/',
  reviewed: '2026-11-21',
  catches:
    'an infection with confusion, slurred speech, blotchy, grey or cold skin, fast breathing or uncontrolled shivering; fever during chemotherapy',
  leaves: 'sepsis of years ago, leaflets about sepsis, plain colds and fevers',
};
