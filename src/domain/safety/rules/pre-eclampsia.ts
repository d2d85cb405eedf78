import type { Rule, RuleFacts } from '../rule.js';

export const preEclampsia: Rule = {
  id: 'pre-eclampsia',
  level: 'urgent',
  when: `
    PREGNANT|NEWMUM|WEEKSNUM & HEADACHE & SIGHTODD|FACEHANDSWELL|SEVERE|FLASHES|RIBPAIN
    PREGNANT|NEWMUM & SIGHTODD|FLASHES
    PREGNANT|NEWMUM & SUDDEN FACEHANDSWELL
    PREGNANT|NEWMUM & FACEHAND SWELL
    PREGNANT & RIBPAIN
    PREGNANT & ITCHHANDS
    PREECLAMPSIA`,
};

export const preEclampsiaFacts: RuleFacts = {
  title: 'Possible pre-eclampsia',
  source: 'https://www.nhs.uk/conditions/pre-eclampsia/',
  reviewed: '2026-11-21',
  catches: 'headache, sight trouble, swelling or pain under the ribs in pregnancy or after birth',
  leaves: 'ankles a little swollen at night',
};
