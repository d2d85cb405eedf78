import type { Rule, RuleFacts } from '../rule.js';

export const breathingSevere: Rule = {
  id: 'breathing-severe',
  level: 'emergency',
  when: `
    CANTBREATHE !NOSE
    CANTSPEAK BREATHLESS|BREATHE
    LIPS BLUE
    CHOKING
    BREATHLESS & LIPS BLUE
    BREATHLESS SEVERE|SUDDEN !STEADYBREATH
    BREATHLESS CONFUSED`,
};

export const breathingSevereFacts: RuleFacts = {
  title: 'Severe difficulty breathing',
  source: 'https://www.nhs.uk/symptoms/shortness-of-breath/',
  reviewed: '2026-11-21',
  catches: 'gasping, fighting for air, too breathless to speak, choking, blue or grey lips',
  leaves: 'a blocked nose, hay fever, known COPD as usual, breathing exercises',
};
