import { findWarningsEn } from './en.js';
import { createFindWarnings } from './find-warnings.js';
import { cy } from './lexicon/cy.js';
import type { Warning } from './rule.js';
import { rules } from './rules/index.js';

const inWelsh = createFindWarnings(
  cy,
  // The Welsh lexicon holds fewer words, so fewer of them must come together for the second net to speak.
  rules.map((rule) =>
    rule.learnt ? { ...rule, learnt: { ...rule.learnt, above: rule.learnt.above - 10 } } : rule,
  ),
);

/**
 * `findWarnings` for text on a Welsh page (a draft); `age` in years. Many who read Welsh write English, or both in one message, so the
 * English lexicon looks at the text too.
 */
export function findWarningsCy(text: string, age?: number): readonly Warning[] {
  const found = inWelsh(text, age);
  const more = findWarningsEn(text, age).filter(
    ({ rule }) => !found.some((warning) => warning.rule === rule),
  );
  return [...found, ...more].sort((a, b) => a.start - b.start);
}
