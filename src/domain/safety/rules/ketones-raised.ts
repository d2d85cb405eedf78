import type { Rule, RuleFacts } from '../rule.js';

export const ketonesRaised: Rule = {
  id: 'ketones-raised',
  level: 'urgent',
  when: `
    KETONES #1.6-3
    KETONES KETONEUP
    DIABETIC SUGARBAD`,
};

export const ketonesRaisedFacts: RuleFacts = {
  title: 'Raised ketones',
  source: 'https://www.nhs.uk/conditions/diabetic-ketoacidosis/',
  reviewed: '2026-11-21',
  catches: 'blood ketones from 1.6 to 3',
  leaves: 'keto diets',
};
