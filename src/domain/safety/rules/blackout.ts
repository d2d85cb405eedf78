import type { Rule, RuleFacts } from '../rule.js';

export const blackout: Rule = {
  id: 'blackout',
  level: 'urgent',
  when: `
    BLACKEDOUT !NEEDLE`,
};

export const blackoutFacts: RuleFacts = {
  title: 'Fainting or a blackout',
  source: 'https://www.nhs.uk/symptoms/fainting/',
  reviewed: '2026-11-21',
  catches: 'a faint or blackout',
  leaves: 'faints at a blood test, feeling a little light-headed',
};
