import type { Rule, RuleFacts } from '../rule.js';

export const babyMovements: Rule = {
  id: 'baby-movements',
  level: 'urgent',
  when: `
    BABYMOVESURE !FIRSTMOVES`,
};

export const babyMovementsFacts: RuleFacts = {
  title: 'Baby in the womb moves less',
  source: 'https://www.nhs.uk/pregnancy/keeping-well/your-babys-movements/',
  reviewed: '2026-11-21',
  catches: 'a baby that moves less, differently or not at all',
  leaves: 'when the first movements can be felt',
};
