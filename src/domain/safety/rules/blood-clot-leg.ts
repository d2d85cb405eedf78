import type { Rule, RuleFacts } from '../rule.js';

export const bloodClotLeg: Rule = {
  id: 'blood-clot-leg',
  level: 'urgent',
  when: `
    ONELEG SWELL HOTRED !BITE
    CALF REDHOT !BITE
    BIGLEG !BOTH !BITE
    ONELEG HOTRED & FLIGHT|CLOTWORD`,
};

export const bloodClotLegFacts: RuleFacts = {
  title: 'Possible clot in a leg',
  source: 'https://www.nhs.uk/conditions/deep-vein-thrombosis-dvt/',
  reviewed: '2026-11-21',
  catches: 'one leg, mostly the calf, that is swollen with pain, heat or redness',
  leaves: 'both ankles swollen of old, knees and gout, clots of years ago, travel stockings',
};
