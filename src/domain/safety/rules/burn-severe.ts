import type { Rule, RuleFacts } from '../rule.js';

export const burnSevere: Rule = {
  id: 'burn-severe',
  level: 'emergency',
  when: `
    BURNT BIGBURN !NOTBURN !SMALLBURN
    BURNFIRE
    BURNT & BIGBURN & CHILD !NOTBURN`,
};

export const burnSevereFacts: RuleFacts = {
  title: 'Serious burn',
  source: 'https://www.nhs.uk/conditions/burns-and-scalds/',
  reviewed: '2026-11-21',
  catches:
    'chemical or electrical burns, large or white or charred ones, burns of face, hands, feet or genitals, smoke breathed in',
  leaves: 'sunburn, heartburn, burning when weeing',
};
