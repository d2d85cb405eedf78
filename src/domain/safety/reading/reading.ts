import type { Phrase, Vocabulary } from './vocabulary.js';
import { tokensOf, type Token } from './tokens.js';

/** Words `first` to `last` of a text. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const NOWHERE: readonly Span[] = [];

/** A text read through a vocabulary: where each concept stands in it, and where sentences and clauses end. */
export class Reading {
  readonly tokens: Token[] = [];
  /** Each word as the lexicon or else its stem writes it; `#` for a number. */
  readonly words: string[] = [];
  /** The sentence and the clause, by number, to which each word belongs. */
  readonly sentence: number[] = [];
  readonly clause: number[] = [];
  readonly #vocabulary: Vocabulary;
  readonly #places = new Map<string, Span[]>();
  /** The value of each number, by the word at which it stands. */
  readonly #numbers = new Map<number, number>();
  readonly #spans = new Map<string, readonly Span[]>();

  constructor(text: string, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    for (const token of tokensOf(text)) {
      const seam = vocabulary.seamOf(token.word);
      // Only where the text shows the same letters can offsets be cut with the word.
      if (seam && token.end - token.start === token.word.length)
        this.tokens.push(
          { ...token, word: token.word.slice(0, seam), end: token.start + seam },
          { ...token, word: token.word.slice(seam), start: token.start + seam, gap: 0 },
        );
      else this.tokens.push(token);
    }
    let sentence = 0;
    this.tokens.forEach(({ word, gap }, i) => {
      if (gap === 2) sentence++;
      this.sentence.push(sentence);
      const keys = vocabulary.keysOf(word);
      for (const key of keys) this.#put(key, i, i);
      this.words.push(/^\d/.test(word) ? '#' : (keys.at(-1)?.replace('=', '') ?? vocabulary.stem(word)));
      const value = vocabulary.numbers.get(word) ?? parseFloat(word);
      if (!isNaN(value)) this.#numbers.set(i, value);
      // A word written as two: "over dose".
      const joined = (this.tokens[i - 1]?.word ?? '') + word;
      if (
        i &&
        gap === 0 &&
        joined.length > 6 &&
        joined.length < 24 &&
        word.length > 2 &&
        vocabulary.knows(joined)
      )
        for (const key of vocabulary.keysOf(joined)) this.#put(key, i - 1, i);
    });
    this.#hideIdioms();
    this.#markClauses();
  }

  #put(key: string, first: number, last: number): void {
    const places = this.#places.get(key);
    if (places) places.push({ first, last });
    else this.#places.set(key, [{ first, last }]);
  }

  // Words of an idiom mean nothing by themselves: "dying for an appointment".
  #hideIdioms(): void {
    const hidden = new Set<number>();
    for (const { first, last } of this.spansOf('IDIOM')) for (let i = first; i <= last; i++) hidden.add(i);
    this.#spans.clear();
    if (!hidden.size) return;
    for (const [key, places] of this.#places) {
      const left = places.filter(({ first, last }) => !hidden.has(first) && !hidden.has(last));
      this.#places.set(key, left);
    }
  }

  // A new clause starts at "but", or where a subject follows "and", a comma or nothing that binds it ("if I", "in my").
  #markClauses(): void {
    const at = (concept: string) => new Set(this.spansOf(concept).map(({ first }) => first));
    const [breaks, subjects, pronouns, joins, binds, verbs] = [
      at('BREAK'),
      at('SUBJECT'),
      at('PRONOUN'),
      at('JOIN'),
      at('BIND'),
      at('VERB'),
    ];
    let clause = 0;
    for (let i = 0; i < this.tokens.length; i++) {
      const gap = this.tokens[i]!.gap;
      if (
        gap === 2 ||
        breaks.has(i) ||
        (subjects.has(i) && (gap === 1 || joins.has(i - 1))) ||
        (gap === 1 && (verbs.has(i + 1) || verbs.has(i + 2))) ||
        (pronouns.has(i) && i && !binds.has(i - 1) && !pronouns.has(i - 1))
      )
        clause++;
      this.clause.push(clause);
    }
  }

  /** Where a concept, a word or a number stands, in order of appearance. */
  spansOf(key: string): readonly Span[] {
    // Words, by far the most, need no second look.
    if (key > 'Z' || key[0] === '=') return this.#places.get(key) ?? NOWHERE;
    let spans = this.#spans.get(key);
    if (!spans) {
      this.#spans.set(key, NOWHERE); // a concept that names itself ends here
      spans = this.#find(key);
      this.#spans.set(key, spans);
    }
    return spans;
  }

  #find(key: string): readonly Span[] {
    if (key[0] === '#') {
      const [low, high] = key.slice(1).split('-').map(Number);
      return [...this.#numbers]
        .filter(([, value]) => value >= low! && value <= high!)
        .map(([at]) => ({ first: at, last: at }));
    }
    const phrases = this.#vocabulary.concepts.get(key) ?? [];
    const found: Span[] = [];
    for (const phrase of phrases)
      if (phrase.length === 1) found.push(...this.spansOf(phrase[0]!.key));
      else for (const span of this.#spansOfPhrase(phrase)) found.push(span);
    return found.length > 1 ? found.sort((a, b) => a.first - b.first || a.last - b.last) : found;
  }

  #spansOfPhrase(phrase: Phrase): readonly Span[] {
    let spans = this.spansOf(phrase[0]!.key);
    for (const { key, gap } of phrase.slice(1)) {
      if (!spans.length) break;
      const next = this.spansOf(key);
      const longer: Span[] = [];
      for (const { first, last } of spans) {
        const follower = next[firstFrom(next, last + 1)];
        if (
          follower &&
          follower.first <= last + 1 + gap &&
          this.sentence[follower.last] === this.sentence[first]
        )
          longer.push({ first, last: follower.last });
      }
      spans = longer;
    }
    return spans;
  }

  /** Ages in years that the text gives ("my 3 month old"). */
  ages(): readonly number[] {
    const near = (concept: string, from: number, to: number) => {
      const spans = this.spansOf(concept);
      return (spans[firstFrom(spans, from)]?.first ?? Infinity) <= to;
    };
    const ages = this.spansOf('NEWBORN').map(() => 0.02);
    for (const [unit, years] of [
      ['DAY', 1 / 365],
      ['WEEK', 7 / 365],
      ['MONTH', 1 / 12],
      ['YEAR', 1],
    ] as const)
      for (const { first } of this.spansOf(unit)) {
        const number = this.#numbers.get(first - 1);
        if (
          number === undefined ||
          near('NOTAGE', first - 2, first - 2) ||
          near('NOTAGE', first + 1, first + 1)
        )
          continue;
        if (near('OLD', first + 1, first + 1) || near('CHILD', first - 5, first + 2))
          ages.push(number * years);
      }
    for (const { last } of this.spansOf('AGED')) {
      const number = this.#numbers.get(last + 1);
      if (number !== undefined && !near('TIMEUNIT', last + 2, last + 2)) ages.push(number);
    }
    return ages;
  }
}

/** The index of the first span that starts at or after a word. */
export function firstFrom(spans: readonly Span[], word: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.first < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
