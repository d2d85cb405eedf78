import type { Rule, RuleFacts } from '../rule.js';

export const pregnancyBleeding: Rule = {
  id: 'pregnancy-bleeding',
  level: 'emergency',
  when: `
    PREGNANT BLEEDING`,
};

export const pregnancyBleedingFacts: RuleFacts = {
  title: 'Bleeding in pregnancy',
  source: 'https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/vaginal-bleeding/',
  reviewed: '2026-11-21',
  catches: 'bleeding while pregnant, heavy bleeding after birth',
  leaves: 'bleeding gums in pregnancy, implants and coils',
};
