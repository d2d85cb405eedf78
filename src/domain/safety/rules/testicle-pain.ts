import type { Rule, RuleFacts } from '../rule.js';

export const testiclePain: Rule = {
  id: 'testicle-pain',
  level: 'emergency',
  when: `
    TESTICLE PAIN & SUDDEN|SEVERE|SICKLY|TUMMY`,
};

export const testiclePainFacts: RuleFacts = {
  title: 'Sudden pain in a testicle',
  source: 'https://www.nhs.uk/conditions/testicle-pain/',
  reviewed: '2026-11-21',
  catches: 'sudden or severe pain in a testicle, or with sickness',
  leaves: 'a dull ache or a lump for weeks, vasectomies, football balls',
};
