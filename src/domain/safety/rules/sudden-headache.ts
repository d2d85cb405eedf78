import type { Rule, RuleFacts } from '../rule.js';

export const suddenHeadache: Rule = {
  id: 'sudden-headache',
  level: 'emergency',
  when: `
    WORSTHEAD !HANGOVER`,
};

export const suddenHeadacheFacts: RuleFacts = {
  title: 'Sudden, worst headache',
  source: 'https://www.nhs.uk/conditions/subarachnoid-haemorrhage/',
  reviewed: '2026-11-21',
  catches: 'the worst headache ever, or one that came like a blow',
  leaves: 'migraine as usual, tension headaches',
};
