import type { Lexicon } from '../rule.js';
import { concepts } from './en-concepts.js';
import { ordinary } from './en-ordinary.js';

/** Cuts the endings of English words: "breathing", "breathes" and "breathe" become one. */
export function stemEnglish(word: string): string {
  if (word.length < 4) return word.replace(/(?<=..)y$/, 'i');
  return word
    .replace(/(?<=[aeiouy].*[^aeiou])in$/, 'ing')
    .replace(/(?<=[aeiouy].*.)(?:ness|ings?|(?<!e)ed|es|(?<!s)s|(?<=.{3})ly|e)$/, '')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/(?<=..)y$/, 'i');
}

/** English. */
export const en: Lexicon = {
  concepts,
  ordinary,
  numbers: 'zero one two three four five six seven eight nine ten eleven twelve',
  stem: stemEnglish,
};
