import type { Rule, RuleFacts } from '../rule.js';

export const suicidalThoughts: Rule = {
  id: 'suicidal-thoughts',
  level: 'urgent',
  keeps: 'A',
  when: `
    SUICIDEWISH`,
};

export const suicidalThoughtsFacts: RuleFacts = {
  title: 'Thoughts of suicide or self-harm',
  source:
    'https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/behaviours/help-for-suicidal-thoughts/',
  reviewed: '2026-11-21',
  catches: 'wishing to be dead, not to wake up, to hurt oneself',
  leaves: 'thoughts long past and treated, prevention courses',
};
