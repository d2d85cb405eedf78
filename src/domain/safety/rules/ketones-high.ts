import type { Rule, RuleFacts } from '../rule.js';

export const ketonesHigh: Rule = {
  id: 'ketones-high',
  level: 'emergency',
  when: `
    KETONE3
    KETONES|DIABETIC & VOMIT|ACIDBREATH|DROWSY|CONFUSED !ADMINDIAB`,
};

export const ketonesHighFacts: RuleFacts = {
  title: 'High ketones or diabetic emergency',
  source: 'https://www.nhs.uk/conditions/diabetic-ketoacidosis/',
  reviewed: '2026-11-21',
  catches:
    'blood ketones over 3 or urine ketones over 2+, or diabetes with vomiting, deep breathing, sleepiness',
  leaves: 'sugar readings for the nurse, diabetes reviews',
};
