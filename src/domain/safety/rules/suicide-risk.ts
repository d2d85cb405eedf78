import type { Rule, RuleFacts } from '../rule.js';

export const suicideRisk: Rule = {
  id: 'suicide-risk',
  level: 'emergency',
  firm: true,
  keeps: 'HA',
  when: `
    SUICIDEPLAN
    SUICIDEWISH & SUICIDEMEANS`,
};

export const suicideRiskFacts: RuleFacts = {
  title: 'Life at risk: suicide',
  source:
    'https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/behaviours/help-for-suicidal-thoughts/',
  reviewed: '2026-11-21',
  catches: 'a plan, means, an attempt, goodbyes, or someone who cannot keep safe',
  leaves: 'thoughts long past and treated, prevention courses, "my wife will kill me"',
};
