import type { Rule, RuleFacts } from '../rule.js';

export const asthmaAttack: Rule = {
  id: 'asthma-attack',
  level: 'emergency',
  firm: true,
  when: `
    ASTHMA NOHELP !ADMINASTHMA
    PUFFS & ASTHMA|BREATHLESS|NOHELP`,
};

export const asthmaAttackFacts: RuleFacts = {
  title: 'Asthma attack that the reliever does not settle',
  source: 'https://www.nhs.uk/conditions/asthma/asthma-attack/',
  reviewed: '2026-11-21',
  catches: 'no better after the full number of puffs, or an attack in which one cannot speak',
  leaves: 'new inhalers, asthma reviews, an attack that has settled',
};
