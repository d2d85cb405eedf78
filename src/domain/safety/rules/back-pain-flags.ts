import type { Rule, RuleFacts } from '../rule.js';

export const backPainFlags: Rule = {
  id: 'back-pain-flags',
  level: 'urgent',
  keeps: 'P',
  when: `
    BACKPAIN & FEVER|BACKFLAG`,
};

export const backPainFlagsFacts: RuleFacts = {
  title: 'Back pain with fever, weight loss or worse at night',
  source: 'https://www.nhs.uk/conditions/back-pain/',
  reviewed: '2026-11-21',
  catches: 'back pain with fever, weight loss, a history of cancer, or worse at night',
  leaves: 'plain back pain',
};
