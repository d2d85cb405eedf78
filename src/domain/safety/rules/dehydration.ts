import type { Rule, RuleFacts } from '../rule.js';

export const dehydration: Rule = {
  id: 'dehydration',
  level: 'urgent',
  when: `
    NOWEE & HOURS|SINCE|CHILD|ILL|TODAY|VOMIT
    NOFEED CHILD
    KEEPVOMIT`,
};

export const dehydrationFacts: RuleFacts = {
  title: 'Not weeing, not feeding or vomiting again and again',
  source: 'https://www.nhs.uk/conditions/dehydration/',
  reviewed: '2026-11-21',
  catches: 'no wee for 12 hours, not feeding, vomiting again and again',
  leaves: 'a picky eater, a bug that has passed',
};
