import type { Rule, RuleFacts } from '../rule.js';

export const caudaEquina: Rule = {
  id: 'cauda-equina',
  level: 'emergency',
  firm: true,
  when: `
    SADDLE NUMB !NOSADDLE
    BACK & LOSTCONTROL
    BACK & BOTHLEGS`,
};

export const caudaEquinaFacts: RuleFacts = {
  title: 'Back trouble with numbness or lost control',
  source: 'https://www.nhs.uk/conditions/back-pain/',
  reviewed: '2026-11-21',
  catches:
    'numbness around the bottom or genitals, lost control of bladder or bowel, both legs weak, back pain after an accident',
  leaves: 'sciatica of old, leaking a little for years',
};
