import type { Rule, RuleFacts } from '../rule.js';

export const chestPain: Rule = {
  id: 'chest-pain',
  level: 'emergency',
  when: `
    HEARTATTACK
    CHEST PRESS !COUGHY
    CHEST PRESS SUDDEN|SWEAT|SICKLY|SPREADING|BREATHLESS|SEVERE
    CHEST PAIN !COUGHY
    CHEST PAIN SUDDEN|SWEAT|SICKLY|SPREADING|BREATHLESS|SEVERE
    SPREADING PAIN|NUMB|PRESS & SWEAT|BREATHLESS|FAINT|DREAD|SICKLY|CHEST !TESTICLE
    INDIGESTION & SWEAT|SPREADING|BREATHLESS|DREAD
    PALPITATION & COLLAPSED|BLACKEDOUT|FAINT
    HEARTODD
    CHESTODD !COUGHY
    LIKE ONCHEST ~5 !COUGHY
    SWEAT & LIMB|SPREADING PAIN|WEAK|PRESS
    PRESS SWEAT ~12
    CHEST SWEAT ~10
    CHEST & BREATHLESS & SWEAT|SICKLY|SPREADING
    SWEAT & HOLDSCHEST`,
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
