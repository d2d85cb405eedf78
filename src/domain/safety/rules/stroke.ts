import type { Rule, RuleFacts } from '../rule.js';

export const stroke: Rule = {
  id: 'stroke',
  level: 'emergency',
  when: `
    FACE DROOP !DENTAL
    STROKEWORD
    SIDE WEAK|NUMB !STEADYLIMB
    SLUR !STEADYLIMB
    LIMB WEAK SUDDEN !STEADYLIMB
    CONFUSED SUDDEN|TODAY`,
};

export const strokeFacts: RuleFacts = {
  title: 'Face, arm, speech: possible stroke',
  source: 'https://www.nhs.uk/conditions/stroke/symptoms/',
  reviewed: '2026-11-21',
  catches:
    'a face that drops, one side or a limb suddenly weak or numb, slurred or muddled speech, sudden confusion, also if it has passed today',
  leaves:
    'strokes of years ago, relatives’ strokes, clinics and tablets after a stroke, Bell’s palsy that is known, a numb hand at night',
};
