import { findWarningsCy } from './domain/safety/cy.js';
import { findWarningsEn } from './domain/safety/en.js';
import { ruleFacts } from './domain/safety/rules/facts.js';
import { rules } from './domain/safety/rules/index.js';
import type { Warning, WarningLevel } from './domain/safety/rule.js';

export type { Warning, WarningLevel } from './domain/safety/rule.js';

/** What is known beside the text. */
export interface WarningContext {
  /** The patient's age in years, fractions allowed (a baby of six weeks: 0.115). */
  readonly age?: number | undefined;
  /** BCP 47 tag of the language of the text; English unless told. */
  readonly locale?: string | undefined;
}

const finders = new Map([
  ['en', findWarningsEn],
  ['cy', findWarningsCy],
]);

/**
 * Signs in a patient's own words that call for 999, A&E or help the same day. The result only informs: it is no diagnosis and no
 * priority, and an empty result never means that someone is fine.
 *
 * @returns at most one warning a rule, in order of appearance, with UTF-16 offsets of the words that raised it; none for a language
 * without a lexicon.
 */
export function findWarnings(text: string, { age, locale = 'en' }: WarningContext = {}): readonly Warning[] {
  return finders.get(locale.toLowerCase().split('-')[0]!)?.(text, age) ?? [];
}

/** One rule as the documentation shows it. */
export interface WarningRule {
  readonly id: string;
  readonly level: WarningLevel;
  /** A label for developers and safety officers, not for patients. */
  readonly title: string;
  /** The NHS page that the rule was drawn from. */
  readonly source: string;
  /** The day on which it was last held against its source, YYYY-MM-DD. */
  readonly reviewed: string;
}

/** Every rule behind {@link findWarnings}. */
export const warningRules: readonly WarningRule[] = rules.map(({ id, level }) => {
  const { title, source, reviewed } = ruleFacts[id]!;
  return { id, level, title, source, reviewed };
});
