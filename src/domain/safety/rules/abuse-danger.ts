import type { Rule, RuleFacts } from '../rule.js';

export const abuseDanger: Rule = {
  id: 'abuse-danger',
  level: 'emergency',
  firm: true,
  keeps: 'H',
  when: `
    OFFENDER DANGERNOW & VIOLENCE|SCARED|OFFENDER
    KILLME OFFENDER
    STRANGLED`,
};

export const abuseDangerFacts: RuleFacts = {
  title: 'In danger from another person now',
  source: 'https://www.nhs.uk/live-well/getting-help-for-domestic-violence/',
  reviewed: '2026-11-21',
  catches: 'violence or threats now, weapons, being locked in, strangling',
  leaves: 'abuse that is over, "my wife will kill me"',
};
