import type { Rule, RuleFacts } from '../rule.js';

export const babyIll: Rule = {
  id: 'baby-ill',
  level: 'emergency',
  firm: true,
  when: `
    CHILD FLOPPY
    CHILD HARDWAKE
    FLOPPY|HARDWAKE|WEAKCRY|MOTTLED <5`,
};

export const babyIllFacts: RuleFacts = {
  title: 'A baby or child who is floppy, blue or hard to wake',
  source: 'https://www.nhs.uk/conditions/baby/health/is-your-baby-or-toddler-seriously-ill/',
  reviewed: '2026-11-21',
  catches:
    'a baby or child who is floppy, limp, blue, blotchy, hard to wake, abnormally cold, or cries weakly',
  leaves: 'sleepy after jabs but feeding, birthmarks',
};
