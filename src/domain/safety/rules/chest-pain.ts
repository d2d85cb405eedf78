import type { Rule, RuleFacts } from '../rule.js';

export const chestPain: Rule = {
  id: 'chest-pain',
  level: 'emergency',
  when: `
    HEARTATTACK
    CHEST PRESS !COUGHY
    CHEST PAIN !COUGHY
    HEARTODD
    PRESS SWEAT ~12
    CHEST SWEAT ~10`,
};

export const chestPainFacts: RuleFacts = {
  title: 'Chest pain, possible heart attack',
  source: 'https://www.nhs.uk/conditions/heart-attack/',
  reviewed: '2026-11-21',
  catches:
    'pressing, tight, squeezing or painful chest or heart, also in similes; pain that spreads to arm, jaw or neck with sweating, sickness, breathlessness or dread',
  leaves:
    'chest infections, coughs and pulled muscles, heartburn after food, clinics, scans and letters about the heart, angina as usual',
};
