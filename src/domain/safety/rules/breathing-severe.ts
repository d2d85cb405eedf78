import type { Rule, RuleFacts } from '../rule.js';

export const breathingSevere: Rule = {
  id: 'breathing-severe',
  level: 'emergency',
  firm: true,
  when: `
    CANTBREATHE !NOSE
    CANTSPEAK BREATHLESS|BREATHE
    LIPS BLUE
    CHOKING
    BREATHLESS SEVERE|SUDDEN !STEADYBREATH`,
};

export const breathingSevereFacts: RuleFacts = {
  title: 'Severe difficulty breathing',
  source: 'https://www.nhs.uk/symptoms/shortness-of-breath/',
  reviewed: '2026-11-21',
  catches: 'gasping, fighting for air, too breathless to speak, choking, blue or grey lips',
  leaves: 'a blocked nose, hay fever, known COPD as usual, breathing exercises',
};
