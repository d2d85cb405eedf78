import type { Lexicon } from '../rule.js';
import { lettersOf, spellingDistance } from './spelling.js';

/** A word, a concept or a range of numbers, and how many words may stand between it and the one before. */
interface Atom {
  readonly key: string;
  readonly gap: number;
}
export type Phrase = readonly Atom[];

/** First letters that are taken for each other. */
const SOUNDS_LIKE: Readonly<Record<string, string>> = { f: 'p', k: 'c', c: 's', s: 'c', v: 'b' };

const GAPS: Readonly<Record<string, number>> = { '+': 0, _: 2, ':': 5 };

/** A lexicon made ready for looking up: its concepts as phrases, and every word that it knows. */
export class Vocabulary {
  readonly concepts = new Map<string, readonly Phrase[]>();
  readonly numbers = new Map<string, number>();
  readonly #stem: (word: string) => string;
  readonly #exact = new Set<string>();
  readonly #ordinary: ReadonlySet<string>;
  /** Every form of every word, to the word. */
  readonly #words = new Map<string, string>();
  /** The same by first letter, for the search for a near spelling. */
  readonly #byLetter = new Map<string, { form: string; word: string; letters: number }[]>();
  readonly #seen = new Map<string, readonly string[]>();

  constructor(lexicon: Lexicon) {
    this.#stem = lexicon.stem;
    this.#ordinary = new Set(lexicon.ordinary.split(' '));
    for (const line of lexicon.concepts.trim().split(/\n(?! )/)) {
      const [name, ...phrases] = line.trim().split(/\s+/);
      this.concepts.set(
        name!,
        phrases.map((phrase) => this.#phraseOf(phrase, lexicon)),
      );
    }
    lexicon.numbers
      .split(' ')
      .forEach((words, value) => words.split('/').forEach((word) => this.numbers.set(word, value)));
  }

  #phraseOf(text: string, { forms }: Lexicon): Phrase {
    return text.split(/(?=[+_:])/).map((part) => {
      const gap = GAPS[part[0]!];
      const word = gap === undefined ? part : part.slice(1);
      if (/^[A-Z#]/.test(word)) return { key: word, gap: gap ?? 0 };
      if (word.startsWith('=')) {
        this.#exact.add(word);
        return { key: word, gap: gap ?? 0 };
      }
      const key = this.#stem(word);
      for (const form of [word, ...(forms?.(word) ?? [])].map(this.#stem)) this.#learn(form, key);
      return { key, gap: gap ?? 0 };
    });
  }

  #learn(form: string, word: string): void {
    if (this.#words.has(form)) return;
    this.#words.set(form, word);
    if (form.length < 4) return;
    const bucket = this.#byLetter.get(form[0]!);
    const entry = { form, word, letters: lettersOf(form) };
    if (bucket) bucket.push(entry);
    else this.#byLetter.set(form[0]!, [entry]);
  }

  /** Whether the word is in the lexicon as it stands. */
  knows(word: string): boolean {
    return this.#words.has(this.#stem(word)) || this.#exact.has('=' + word);
  }

  /** The keys under which a word of the text is looked up: itself, its stem, or the nearest spelling. */
  keysOf(word: string): readonly string[] {
    let keys = this.#seen.get(word);
    if (!keys) {
      // What was looked up stays at hand, as the same text is judged again at each pause; the bound keeps a page that stays open small.
      if (this.#seen.size > 4000) this.#seen.clear();
      const stem = this.#stem(word);
      const found = this.#words.get(stem) ?? this.#nearest(word, stem);
      keys = [...(this.#exact.has('=' + word) ? ['=' + word] : []), ...(found ? [found] : [])];
      this.#seen.set(word, keys);
    }
    return keys;
  }

  #nearest(word: string, stem: string): string | undefined {
    if (stem.length < 4 || stem.length > 20 || this.#exact.has('=' + word) || this.#ordinary.has(stem))
      return;
    let best: string | undefined;
    let least = Infinity;
    // As written, too: in "chets" the last letter is no ending.
    for (const form of stem === word ? [word] : [stem, word]) {
      const limit = form.length < 5 ? 0.7 : form.length < 6 ? 1 : form.length < 8 ? 1.4 : 2;
      const letters = lettersOf(form);
      for (const first of new Set([form[0]!, form[1]!, SOUNDS_LIKE[form[0]!] ?? form[0]!]))
        for (const entry of this.#byLetter.get(first) ?? []) {
          if (Math.abs(entry.form.length - form.length) > 2) continue;
          let unlike = entry.letters ^ letters;
          let differing = 0;
          for (; unlike; unlike &= unlike - 1) differing++;
          if (differing > 4) continue;
          const distance = spellingDistance(form, entry.form, Math.min(limit, least));
          if (distance <= limit && distance < least) [least, best] = [distance, entry.word];
        }
    }
    return best;
  }

  /** Cuts words that were run together ("chestpain") into two that the lexicon knows; the length of the first. */
  seamOf(word: string): number {
    if (word.length > 6 && word.length < 24 && !this.knows(word) && !this.#ordinary.has(this.#stem(word)))
      for (let i = word.length - 3; i > 2; i--)
        if (this.#words.has(this.#stem(word.slice(0, i))) && this.#words.has(this.#stem(word.slice(i))))
          return i;
    return 0;
  }
}
