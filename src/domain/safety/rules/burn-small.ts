import type { Rule, RuleFacts } from '../rule.js';

export const burnSmall: Rule = {
  id: 'burn-small',
  level: 'urgent',
  when: `
    BURNT & CHILD !NOTBURN
    BURNT & PREGNANT !NOTBURN
    BURNT <5 !NOTBURN`,
};

export const burnSmallFacts: RuleFacts = {
  title: 'Burn of a small child or in pregnancy',
  source: 'https://www.nhs.uk/conditions/burns-and-scalds/',
  reviewed: '2026-11-21',
  catches: 'any burn or scald of a child under 5 or in pregnancy',
  leaves: 'sunburn, nappy rash, heartburn',
};
