import type { Rule, RuleFacts } from '../rule.js';

export const asthmaSettled: Rule = {
  id: 'asthma-settled',
  level: 'urgent',
  keeps: 'T',
  when: `
    ASTHMA & BREATHLESS & SETTLED|PUFFS
    ASTHMA & ASTHMAWORSE`,
};

export const asthmaSettledFacts: RuleFacts = {
  title: 'Asthma attack that has settled',
  source: 'https://www.nhs.uk/conditions/asthma/asthma-attack/',
  reviewed: '2026-11-21',
  catches: 'an attack in the last days that the reliever settled, or a reliever that is needed more and more',
  leaves: 'asthma reviews',
};
