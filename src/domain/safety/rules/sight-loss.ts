import type { Rule, RuleFacts } from '../rule.js';

export const sightLoss: Rule = {
  id: 'sight-loss',
  level: 'emergency',
  when: `
    SIGHTLOSS !SIGHTSLOW`,
};

export const sightLossFacts: RuleFacts = {
  title: 'Sudden loss of sight',
  source: 'https://www.nhs.uk/symptoms/vision-loss/',
  reviewed: '2026-11-21',
  catches: 'sight lost suddenly, a curtain or shadow over an eye',
  leaves: 'cataracts, sight that fails slowly, glasses',
};
