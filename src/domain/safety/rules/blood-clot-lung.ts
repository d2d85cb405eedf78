import type { Rule, RuleFacts } from '../rule.js';

export const bloodClotLung: Rule = {
  id: 'blood-clot-lung',
  level: 'emergency',
  when: `
    ONELEG SWELL & BREATHLESS|COUGHBLOOD
    ONELEG SWELL & CHEST PAIN|PRESS`,
};

export const bloodClotLungFacts: RuleFacts = {
  title: 'Possible clot in the lung',
  source: 'https://www.nhs.uk/conditions/pulmonary-embolism/',
  reviewed: '2026-11-21',
  catches: 'a swollen or painful leg with chest pain or breathlessness',
  leaves: 'clots of years ago, compression stockings, both ankles swollen of old',
};
