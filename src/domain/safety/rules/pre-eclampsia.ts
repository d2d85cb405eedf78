import type { Rule, RuleFacts } from '../rule.js';

export const preEclampsia: Rule = {
  id: 'pre-eclampsia',
  level: 'urgent',
  when: `
    PREGNANT|NEWMUM & SIGHTODD|FLASHES`,
};

export const preEclampsiaFacts: RuleFacts = {
  title: 'Possible pre-eclampsia',
  source: 'https://www.nhs.uk/conditions/pre-eclampsia/',
  reviewed: '2026-11-21',
  catches: 'headache, sight trouble, swelling or pain under the ribs in pregnancy or after birth',
  leaves: 'ankles a little swollen at night',
};
