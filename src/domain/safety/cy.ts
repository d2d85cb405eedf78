import { findByRulesEn, findWarningsEn } from './en.js';
import { createFindWarnings } from './find-warnings.js';
import { cy } from './lexicon/cy.js';
import type { Rule, Warning } from './rule.js';
import { rules } from './rules/index.js';

// The second net has learnt English words only.
const patterns = rules.filter(({ learnt }) => !learnt);
/** In Welsh a few patterns stand for it. */
const severalSigns: Rule = {
  id: 'several-signs',
  level: 'urgent',
  when: `
    PAIN|SWELL SEVERE|SUDDEN|WORSENING
    FEVER|VOMIT|ILL & WORSENING|SEVERE|DROWSY
    EYE|BACK|TUMMY|LEG PAIN & TODAY|SUDDEN|FEVER|SICKLY
    BACK & FEVER|BACKFLAG`,
};
const inWelsh = createFindWarnings(cy, [...patterns, severalSigns]);

/** Words that hardly a sentence in Welsh does without. */
const welsh = /\b(?:yn|yr|y|mae|wedi|dwi|rwy|fy|ei|ddim|ac|gyda|gen|efo|ar|oes|i'w|a'r|i'r|o'r)\b/gi;

/**
 * `findWarnings` for text on a Welsh page (a draft); `age` in years. Many who read Welsh write English, or both in one message, so the
 * English lexicon looks at the text too.
 */
export function findWarningsCy(text: string, age?: number): readonly Warning[] {
  const found = inWelsh(text, age);
  const isWelsh = 10 * (text.match(welsh)?.length ?? 0) > text.split(/\s+/).length;
  const more = (isWelsh ? findByRulesEn : findWarningsEn)(text, age).filter(
    ({ rule }) => !found.some((warning) => warning.rule === rule),
  );
  return [...found, ...more].sort((a, b) => a.start - b.start);
}
