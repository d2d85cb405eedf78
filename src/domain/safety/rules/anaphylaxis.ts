import type { Rule, RuleFacts } from '../rule.js';

export const anaphylaxis: Rule = {
  id: 'anaphylaxis',
  level: 'emergency',
  firm: true,
  when: `
    TONGUESWELL
    ALLERGEN & THROATCLOSE|FACESWELL
    ALLERGEN BREATHLESS|FAINT|COLLAPSED
    THROATNOW`,
};

export const anaphylaxisFacts: RuleFacts = {
  title: 'Severe allergic reaction',
  source: 'https://www.nhs.uk/conditions/anaphylaxis/',
  reviewed: '2026-11-21',
  catches:
    'swelling of tongue, throat, lips or face, a closing throat, faintness or tight breathing after food, a sting or a medicine',
  leaves: 'new auto-injectors, swollen tonsils or glands, hay fever, an allergy to write into the record',
};
