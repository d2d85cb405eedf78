import type { Lexicon } from '../rule.js';
import { FEWER, hashOf, unpack } from './hash.js';
import { lettersOf, spellingDistance } from './spelling.js';

/** A word, a concept or a range of numbers, and how many words may stand between it and the one before. */
interface Atom {
  readonly key: string;
  readonly gap: number;
}
export type Phrase = readonly Atom[];

const GAPS: Readonly<Record<string, number>> = { '+': 0, _: 2, '~': 4, ':': 6 };

/** First letters that are taken for each other. */
const SOUNDS_LIKE: Readonly<Record<string, string>> = { f: 'p', k: 'c', c: 's', s: 'c' };

/** What stands in brackets, one pair within another. */
const GROUP = String.raw`\([^()]*(?:\([^()]*\)[^()]*)*\)`;
const PHRASES = new RegExp(`(?:${GROUP}|[^\\s()])+`, 'g');
const UNITS = new RegExp(`([+_:~]?)(${GROUP}|[^+_:~()]+)`, 'g');

/** A lexicon made ready for looking up: its concepts as phrases, and every word that it knows. */
export class Vocabulary {
  readonly concepts = new Map<string, readonly Phrase[]>();
  /** Concepts that say nothing by themselves, so that nothing silences them. */
  readonly plain = new Set<string>();
  readonly numbers = new Map<string, number>();
  readonly stem: (word: string) => string;
  readonly #ordinary: ReadonlySet<number>;
  /** Every form of every word, to the word; `=` before those that count only as they stand. */
  readonly #words = new Map<string, string>();
  /** The same by first letter, for the search for a near spelling. */
  readonly #byLetter = new Map<string, { form: string; letters: number; most: number }[]>();
  /** Those of which misspellings are taken for them. */
  readonly #spelt = new Set<string>();
  readonly #forms: Lexicon['forms'];
  readonly #seen = new Map<string, readonly string[]>();

  constructor({ stem, ordinary, forms, numbers, concepts }: Lexicon) {
    this.stem = stem;
    this.#ordinary = new Set(unpack(ordinary));
    this.#forms = forms;
    numbers.split(' ').forEach((word, value) => this.numbers.set(word, value));
    const lines = concepts.trim().split(/\n(?! )/);
    // Words that stand for one another first, as the concepts are written in the first of them.
    for (const line of lines)
      if (line > '[') {
        const [first, ...others] = line.split(' ');
        const key = this.#wordOf(first!);
        for (const other of others) this.#learn(other, key);
      }
    for (const line of lines) {
      const [, name, plain, text] = /^([A-Z]\w*)(!?)([^]*)/.exec(line) ?? [];
      if (name) this.#define(name, text!);
      if (plain) this.plain.add(name!);
    }
  }

  #define(name: string, text: string): string {
    this.concepts.set(
      name,
      (text.match(PHRASES) ?? []).flatMap((phrase) => this.#phrasesOf(phrase)),
    );
    return name;
  }

  #phrasesOf(text: string): Phrase[] {
    const sides: Atom[][] = [[]];
    for (const [, joiner, unit] of text.matchAll(UNITS)) {
      if (joiner === '~') sides.push([]);
      const key =
        unit![0] === '('
          ? this.#define(unit!, unit!.slice(1, -1))
          : /^[A-Z#]/.test(unit!)
            ? unit!
            : this.#wordOf(unit!);
      sides.at(-1)!.push({ key, gap: GAPS[joiner!] ?? 0 });
    }
    const [left, right] = sides as [Atom[], Atom[] | undefined];
    if (!right) return [left];
    const near = ([first, ...rest]: Atom[]) => [{ key: first!.key, gap: GAPS['~']! }, ...rest];
    return [
      [...left, ...near(right)],
      [...right, ...near(left)],
    ];
  }

  #wordOf(text: string): string {
    if (text[0] === '=') {
      this.#words.set(text, text);
      return text;
    }
    const word = text.replace('*', '');
    const key = this.#words.get(this.stem(word)) ?? this.stem(word);
    this.#learn(text, key);
    for (const form of this.#forms?.(word) ?? []) this.#learn(form, key);
    return key;
  }

  #learn(text: string, word: string): void {
    const form = this.stem(text.replace('*', ''));
    if (!this.#words.has(form)) this.#words.set(form, word);
    const often = text.endsWith('*');
    if (often) this.#spelt.add(form);
    if (form.length < 4) return;
    const entry = { form, letters: lettersOf(form), most: often ? 2 : 0.7 };
    const bucket = this.#byLetter.get(form[0]!);
    if (bucket) bucket.push(entry);
    else this.#byLetter.set(form[0]!, [entry]);
  }

  /** Whether the word is in the lexicon as it stands. */
  knows(word: string): boolean {
    return this.#words.has(this.stem(word)) || this.#words.has('=' + word);
  }

  /**
   * The keys under which a word of the text is looked up: first the word itself, its stem or, if it is neither known nor ordinary, the
   * nearest spelling; then what the lexicon reads it as.
   */
  keysOf(word: string): readonly string[] {
    let keys = this.#seen.get(word);
    if (!keys) {
      // What was looked up stays at hand, as the same text is judged again at each pause; the bound keeps a page that stays open small.
      if (this.#seen.size > 4000) this.#seen.clear();
      const form = this.#words.has(this.stem(word)) ? this.stem(word) : this.#nearest(word);
      keys = [form, this.#words.get(form) ?? '', this.#words.get('=' + word) ?? ''];
      this.#seen.set(word, keys);
    }
    return keys;
  }

  #isOrdinary(word: string): boolean {
    return this.#words.has('=' + word) || this.#ordinary.has(hashOf(this.stem(word)) >> FEWER);
  }

  #nearest(word: string): string {
    const stem = this.stem(word);
    let best = stem;
    if (stem.length < 4 || stem.length > 20 || this.#isOrdinary(word)) return best;
    let least = Infinity;
    // As written, too: in "chets" the last letter is no ending.
    for (const form of new Set([stem, word])) {
      const limit = form.length < 5 ? 0.7 : form.length < 6 ? 1 : form.length < 8 ? 1.4 : 2;
      const letters = lettersOf(form);
      // The first letter may be wrong, or have changed places with the second.
      for (const first of new Set([form[0]!, form[1]!, SOUNDS_LIKE[form[0]!] ?? form[0]!]))
        for (const entry of this.#byLetter.get(first) ?? []) {
          if (Math.abs(entry.form.length - form.length) > 2) continue;
          let unlike = entry.letters ^ letters;
          let differing = 0;
          for (; unlike; unlike &= unlike - 1) differing++;
          if (differing > 4) continue;
          const most = Math.min(limit, least, entry.most);
          const distance = spellingDistance(form, entry.form, most);
          // A word that is often misspelt comes before one that is not.
          const rank = distance + (entry.most < 1 ? 0.3 : 0);
          if (distance <= most && rank < least) [least, best] = [rank, entry.form];
        }
    }
    return best;
  }

  /** Cuts words that were run together ("chestpain") into two that the lexicon knows; the length of the first. */
  seamOf(word: string): number {
    if (word.length > 6 && word.length < 24 && !this.knows(word) && !this.#isOrdinary(word))
      for (let i = word.length - 3; i > 2; i--) {
        const parts = [this.stem(word.slice(0, i)), this.stem(word.slice(i))];
        if (parts.every((part) => this.#words.has(part)) && parts.some((part) => this.#spelt.has(part)))
          return i;
      }
    return 0;
  }
}
