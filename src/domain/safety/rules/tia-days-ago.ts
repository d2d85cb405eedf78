import type { Rule, RuleFacts } from '../rule.js';

export const tiaDaysAgo: Rule = {
  id: 'tia-days-ago',
  level: 'urgent',
  keeps: 'PT',
  when: `
    FACE DROOP !LONGAGO & DAYSPAST|WENT
    SLUR !LONGAGO & DAYSPAST|WENT
    LIMB WEAK !LONGAGO & DAYSPAST|WENT & SUDDEN !STEADYLIMB
    FUNNYTURN !LONGAGO`,
};

export const tiaDaysAgoFacts: RuleFacts = {
  title: 'Signs of a stroke that passed days ago',
  source: 'https://www.nhs.uk/conditions/transient-ischaemic-attack-tia/',
  reviewed: '2026-11-21',
  catches: 'a spell of drooping, weakness, lost sight or muddled speech that went off some days ago',
  leaves: 'strokes of years ago that have been seen to',
};
