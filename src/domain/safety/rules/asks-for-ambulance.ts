import type { Rule, RuleFacts } from '../rule.js';

export const asksForAmbulance: Rule = {
  id: 'asks-for-ambulance',
  level: 'emergency',
  when: `
    AMBULANCE
    DYING`,
};

export const asksForAmbulanceFacts: RuleFacts = {
  title: 'Asks for an ambulance',
  source: 'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-call-999/',
  reviewed: '2026-11-21',
  catches: 'someone who asks whether to call 999 or go to A&E, or feels about to die',
  leaves: 'visits to A&E in the past',
};
