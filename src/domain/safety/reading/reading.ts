import type { Phrase, Vocabulary } from './vocabulary.js';
import { tokensOf, type Token } from './tokens.js';

/** Words `first` to `last` of a text. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

const NOWHERE: readonly Span[] = [];

/** Units of an age, in years. */
const UNITS = { DAY: 1 / 365, WEEK: 7 / 365, MONTH: 1 / 12, YEAR: 1 };

/** A text read through a vocabulary: where each concept stands in it, and where sentences and clauses end. */
export class Reading {
  readonly tokens: Token[] = [];
  /** Each word in its stem, slips of spelling mended; `#` for a number, `#f` for one that may be a fever. */
  readonly words: string[] = [];
  /** The sentence and the clause, by number, to which each word belongs. */
  readonly sentence: number[] = [];
  readonly clause: number[] = [];
  readonly vocabulary: Vocabulary;
  readonly #places = new Map<string, Span[]>();
  /** The value of each number, by the word at which it stands. */
  readonly #numbers = new Map<number, number>();
  readonly #spans = new Map<string, readonly Span[]>();

  constructor(text: string, vocabulary: Vocabulary) {
    this.vocabulary = vocabulary;
    for (const token of tokensOf(text)) {
      const { word, start, end } = token;
      const seam = vocabulary.seamOf(word);
      // Only where the text shows the same letters can offsets be cut with the word.
      if (seam && end - start === word.length)
        this.tokens.push(
          { ...token, word: word.slice(0, seam), end: start + seam },
          { ...token, word: word.slice(seam), start: start + seam, gap: 0 },
        );
      else this.tokens.push(token);
    }
    let sentence = 0;
    this.tokens.forEach(({ word, gap }, i) => {
      if (gap === 2) sentence++;
      this.sentence.push(sentence);
      const [form, ...keys] = vocabulary.keysOf(word);
      for (const key of keys) this.#put(key, i);
      const value = vocabulary.numbers.get(word) ?? parseFloat(word);
      this.words.push(value > 37.9 && value < 43 ? '#f' : word < 'a' ? '#' : form!);
      if (value >= 0) this.#numbers.set(i, value);
    });
    this.#hideIdioms();
    this.#markClauses();
  }

  #put(key: string, at: number): void {
    const places = this.#places.get(key);
    if (places) places.push({ first: at, last: at });
    else if (key) this.#places.set(key, [{ first: at, last: at }]);
  }

  // Words of an idiom mean nothing by themselves: "dying for an appointment".
  #hideIdioms(): void {
    const hidden = new Set<number>();
    for (const { first, last } of this.spansOf('IDIOM')) for (let i = first; i <= last; i++) hidden.add(i);
    this.#spans.clear();
    if (hidden.size)
      for (const [key, places] of this.#places)
        this.#places.set(
          key,
          places.filter(({ first, last }) => !hidden.has(first) && !hidden.has(last)),
        );
  }

  // A new clause starts at "but", or where a subject follows "and", a comma or nothing that binds it ("if I", "in my").
  #markClauses(): void {
    const [breaks, subjects, pronouns, joins, binds, verbs] = [
      'BREAK',
      'SUBJECT',
      'PRONOUN',
      'JOIN',
      'BIND',
      'VERB',
    ].map((concept) => new Set(this.spansOf(concept).map(({ first }) => first))) as [
      Set<number>,
      Set<number>,
      Set<number>,
      Set<number>,
      Set<number>,
      Set<number>,
    ];
    let clause = 0;
    this.tokens.forEach(({ gap }, i) => {
      if (
        gap === 2 ||
        breaks.has(i) ||
        (subjects.has(i) && (gap || joins.has(i - 1))) ||
        (gap && (verbs.has(i + 1) || verbs.has(i + 2))) ||
        (i && pronouns.has(i) && !binds.has(i - 1) && !pronouns.has(i - 1))
      )
        clause++;
      this.clause.push(clause);
    });
  }

  /** Where a concept, a word or a number stands, in order of appearance. */
  spansOf(key: string): readonly Span[] {
    // Words, by far the most, need no second look.
    if (key > '[' || key[0] === '=') return this.#places.get(key) ?? NOWHERE;
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
    const phrases = this.vocabulary.concepts.get(key) ?? [];
    return phrases
      .flatMap((phrase) => this.#spansOfPhrase(phrase))
      .sort((a, b) => a.first - b.first || a.last - b.last);
  }

  #spansOfPhrase([head, ...rest]: Phrase): readonly Span[] {
    let spans = this.spansOf(head!.key);
    for (const { key, gap } of rest) {
      if (!spans.length) break;
      const next = this.spansOf(key);
      spans = spans.flatMap(({ first, last }) => {
        const follower = next[firstFrom(next, last + 1)];
        return follower &&
          follower.first <= last + 1 + gap &&
          this.sentence[follower.last] === this.sentence[first]
          ? { first, last: follower.last }
          : [];
      });
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
    for (const [unit, years] of Object.entries(UNITS))
      for (const { first } of this.spansOf(unit)) {
        const number = this.#numbers.get(first - 1);
        if (
          number !== undefined &&
          !near('NOTAGE', first - 2, first - 2) &&
          !near('NOTAGE', first + 1, first + 1) &&
          (near('OLD', first + 1, first + 1) || near('CHILD', first - 5, first + 2))
        )
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
