import type { Rule, RuleFacts } from '../rule.js';

export const meningitis: Rule = {
  id: 'meningitis',
  level: 'emergency',
  when: `
    MENINGITIS
    STIFFNECK & FEVER|LIGHT|DROWSY|RASH
    SOFTSPOT BULGE`,
};

export const meningitisFacts: RuleFacts = {
  title: 'Signs of meningitis',
  source: 'https://www.nhs.uk/conditions/meningitis/',
  reviewed: '2026-11-21',
  catches: 'fever with a stiff neck, dislike of light, drowsiness or a bad headache; a bulging soft spot',
  leaves: 'a stiff neck after sleeping badly, migraine as usual, vaccinations against meningitis',
};
