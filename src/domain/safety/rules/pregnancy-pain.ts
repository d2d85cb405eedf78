import type { Rule, RuleFacts } from '../rule.js';

export const pregnancyPain: Rule = {
  id: 'pregnancy-pain',
  level: 'emergency',
  when: `
    PREGNANT & SIDEPAIN
    PREGNANT & COLLAPSED|BLACKEDOUT`,
};

export const pregnancyPainFacts: RuleFacts = {
  title: 'Severe pain in pregnancy, possible ectopic pregnancy',
  source: 'https://www.nhs.uk/conditions/ectopic-pregnancy/',
  reviewed: '2026-11-21',
  catches: 'sharp or one-sided tummy pain, faintness or shoulder-tip pain while pregnant',
  leaves: 'round ligament aches, heartburn, sickness in pregnancy as usual',
};
