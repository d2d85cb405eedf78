import type { Rule, RuleFacts } from '../rule.js';

export const rashNotFading: Rule = {
  id: 'rash-not-fading',
  level: 'emergency',
  when: `
    RASH NOFADE !GLASSOK
    RASH PURPLE & ILL|FEVER|CHILD|HEADACHE`,
};

export const rashNotFadingFacts: RuleFacts = {
  title: 'A rash that does not fade under a glass',
  source: 'https://www.nhs.uk/conditions/meningitis/',
  reviewed: '2026-11-21',
  catches: 'spots or a rash that stay under a glass, or purple spots with illness',
  leaves: 'rashes that fade, eczema, bruises after sport',
};
