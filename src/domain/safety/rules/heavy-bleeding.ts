import type { Rule, RuleFacts } from '../rule.js';

export const heavyBleeding: Rule = {
  id: 'heavy-bleeding',
  level: 'emergency',
  when: `
    BLOOD POUR !PERIODONLY
    NOSEBLEED & POUR|HOURS|BLOODTHIN
    PADSOAK
    REARBLEED`,
};

export const heavyBleedingFacts: RuleFacts = {
  title: 'Bleeding that does not stop',
  source: 'https://www.nhs.uk/conditions/bleeding/',
  reviewed: '2026-11-21',
  catches: 'blood that pours, spurts, soaks through or will not stop; a stab or a deep wound',
  leaves: 'gums that bleed a little, scratches, heavy periods of old, blood tests',
};
