import type { Rule, RuleFacts } from '../rule.js';

export const collapse: Rule = {
  id: 'collapse',
  level: 'emergency',
  when: `
    COLLAPSED !NEEDLE !!EPILEPSY`,
};

export const collapseFacts: RuleFacts = {
  title: 'Unconscious or hard to wake',
  source: 'https://www.nhs.uk/tests-and-treatments/first-aid/',
  reviewed: '2026-11-21',
  catches: 'someone who cannot be woken, is unconscious or has collapsed',
  leaves: 'faints at a blood test, tiredness',
};
