import type { Rule, RuleFacts } from '../rule.js';

export const breathlessNew: Rule = {
  id: 'breathless-new',
  level: 'urgent',
  when: `
    BREATHLESS !NOSE !STEADYBREATH`,
};

export const breathlessNewFacts: RuleFacts = {
  title: 'New breathlessness',
  source: 'https://www.nhs.uk/symptoms/shortness-of-breath/',
  reviewed: '2026-11-21',
  catches: 'breathlessness that is new or worse than it was',
  leaves: 'breathlessness as it has been for months, hay fever',
};
