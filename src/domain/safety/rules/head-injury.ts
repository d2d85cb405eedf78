import type { Rule, RuleFacts } from '../rule.js';

export const headInjury: Rule = {
  id: 'head-injury',
  level: 'emergency',
  when: `
    HITWORD HEAD ~10 & KNOCKEDOUT|UNWELLHEAD|BLOODTHIN|EARFLUID
    HEADINJURY & KNOCKEDOUT|UNWELLHEAD|BLOODTHIN|EARFLUID
    FELL & HEADKO`,
};

export const headInjuryFacts: RuleFacts = {
  title: 'Serious head injury',
  source: 'https://www.nhs.uk/conditions/head-injury-and-concussion/',
  reviewed: '2026-11-21',
  catches:
    'a blow to the head with a knock-out, vomiting, drowsiness, confusion, sight or balance trouble, fluid from ear or nose, or on blood thinners',
  leaves: 'a bump that left the patient well, old head injuries',
};
