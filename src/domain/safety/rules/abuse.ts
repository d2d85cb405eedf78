import type { Rule, RuleFacts } from '../rule.js';

export const abuse: Rule = {
  id: 'abuse',
  level: 'urgent',
  keeps: 'P',
  when: `
    OFFENDER VIOLENCE !LONGAGO
    OFFENDER CONTROL !LONGAGO
    SCARED OFFENDER`,
};

export const abuseFacts: RuleFacts = {
  title: 'Abuse',
  source: 'https://www.nhs.uk/live-well/getting-help-for-domestic-violence/',
  reviewed: '2026-11-21',
  catches: 'someone who is hit, hurt, controlled or afraid at home',
  leaves: 'abuse of years ago, fear of dentists',
};
