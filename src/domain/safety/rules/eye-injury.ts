import type { Rule, RuleFacts } from '../rule.js';

export const eyeInjury: Rule = {
  id: 'eye-injury',
  level: 'emergency',
  when: `
    EYECHEM
    EYEHIT !DROPS`,
};

export const eyeInjuryFacts: RuleFacts = {
  title: 'Chemical or injury in the eye',
  source: 'https://www.nhs.uk/conditions/eye-injuries/',
  reviewed: '2026-11-21',
  catches: 'chemicals in the eye, something that pierced or hit it fast',
  leaves: 'eye drops, dry or itchy eyes',
};
