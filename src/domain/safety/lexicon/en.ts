import type { Lexicon } from '../rule.js';
import { concepts } from './en-concepts.js';
import { ordinary } from '../compiled/en.js';

/** Cuts the endings of English words: "breathing", "breathes" and "breathe" become one. */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word.replace(/(?<=..)y$/, 'i');
  return word
    .replace(/(?<=[aeiouy].*[^aeiou])in$/, 'ing')
    .replace(/(?<=[aeiouy].*.)(?:ness|ings?|(?<!e)ed|es|(?<!s)s|(?<=.{3})ly|e)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=..)y$/, 'i');
}

/** What does not depend on the concepts. */
export const english: Omit<Lexicon, 'concepts'> = {
  ordinary,
  numbers: 'zero one two three four five six seven eight nine ten eleven twelve',
  stem: stemEnglish,
};

/** English, with the names that the rules use; pages load `compiled/en.ts`. */
export const en: Lexicon = { ...english, concepts };
