import { concepts, rulesText } from './compiled/cy.js';
import { findByRulesEn, findWarningsEn, patternRules } from './en.js';
import { createFindWarnings } from './find-warnings.js';
import { welsh } from './lexicon/cy.js';
import { linesOf, rulesOf, type Warning } from './rule.js';

const inWelsh = createFindWarnings({ ...welsh, concepts: linesOf(concepts) }, [
  ...patternRules,
  ...rulesOf(rulesText),
]);

/** Words that hardly a sentence in Welsh does without. */
const welshWords = /\b(?:yn|yr|y|mae|wedi|dwi|rwy|fy|ei|ddim|ac|gyda|gen|efo|ar|oes|i'w|a'r|i'r|o'r)\b/gi;

/**
 * `findWarnings` for text on a Welsh page (a draft); `age` in years. Many who read Welsh write English, or both in one message, so the
 * English lexicon looks at the text too.
 */
export function findWarningsCy(text: string, age?: number): readonly Warning[] {
  const isWelsh = 10 * (text.match(welshWords)?.length ?? 0) > text.split(/\s+/).length;
  const found = [...inWelsh(text, age), ...(isWelsh ? findByRulesEn : findWarningsEn)(text, age)];
  return found
    .filter(({ rule }, i) => found.findIndex((warning) => warning.rule === rule) === i)
    .sort((a, b) => a.start - b.start);
}
