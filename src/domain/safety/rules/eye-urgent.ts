import type { Rule, RuleFacts } from '../rule.js';

export const eyeUrgent: Rule = {
  id: 'eye-urgent',
  level: 'urgent',
  when: `
    FLASHES !OLDFLOATERS
    REDEYE & EYEPAIN
    EYE AGONY`,
};

export const eyeUrgentFacts: RuleFacts = {
  title: 'Flashes and floaters or a painful red eye',
  source: 'https://www.nhs.uk/conditions/floaters-and-flashes-in-the-eyes/',
  reviewed: '2026-11-21',
  catches: 'new flashes and floaters, a painful red eye',
  leaves: 'itchy or sticky eyes, floaters of old, hot flushes',
};
