import type { Rule, RuleFacts } from '../rule.js';

export const anaphylaxis: Rule = {
  id: 'anaphylaxis',
  level: 'emergency',
  when: `
    ANAPHYLAXIS !ADMINPEN
    THROATCLOSE & ALLERGEN|HIVES|FACESWELL|BREATHLESS
    TONGUESWELL
    LIPSWELL !SORE !DENTAL
    FACESWELL & BREATHLESS|ALLERGEN|HIVES|TODAY|THROATCLOSE !DENTAL
    ALLERGEN & THROATCLOSE|FACESWELL
    ALLERGEN & BREATHLESS|FAINT|COLLAPSED & HIVES|TODAY|SWELL|SUDDEN
    ALLERGEN BREATHLESS|FAINT|COLLAPSED
    ALLERGEN & SWELL|HIVES & BREATHLESS|FAINT|THROATCLOSE|VOMIT|COLLAPSED|SWEAT
    ALLERGEN HIVES & BREATHLESS|FAINT|VOMIT|THROATCLOSE|SWEAT
    EPIPEN & TOOK|USED TODAY !ADMINPEN
    THROATNOW
    HIVES & BREATHLESS|FACESWELL|THROATCLOSE`,
};

export const anaphylaxisFacts: RuleFacts = {
  title: 'Severe allergic reaction',
  source: 'https://www.nhs.uk/conditions/anaphylaxis/',
  reviewed: '2026-11-21',
  catches:
    'swelling of tongue, throat, lips or face, a closing throat, faintness or tight breathing after food, a sting or a medicine',
  leaves: 'new auto-injectors, swollen tonsils or glands, hay fever, an allergy to write into the record',
};
