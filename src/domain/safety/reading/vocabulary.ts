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

const GAPS: Readonly<Record<string, number>> = { '+': 0, _: 2, '~': 4, ':': 6 };

/** A lexicon made ready for looking up: its concepts as phrases, and every word that it knows. */
export class Vocabulary {
  readonly concepts = new Map<string, readonly Phrase[]>();
  readonly numbers = new Map<string, number>();
  readonly stem: (word: string) => string;
  readonly #exact = new Set<string>();
  readonly #ordinary: ReadonlySet<string>;
  /** Every form of every word, to the word. */
  readonly #words = new Map<string, string>();
  /** The same by first letter, for the search for a near spelling. */
  readonly #byLetter = new Map<string, { form: string; word: string; letters: number; most: number }[]>();
  /** Those of which misspellings are taken for them. */
  readonly #spelt = new Set<string>();
  readonly #forms: Lexicon['forms'];
  readonly #seen = new Map<string, readonly string[]>();

  constructor(lexicon: Lexicon) {
    this.stem = lexicon.stem;
    this.#ordinary = new Set(lexicon.ordinary.split(' '));
    this.#forms = lexicon.forms;
    lexicon.numbers.split(' ').forEach((word, value) => this.numbers.set(word, value));
    const lines = lexicon.concepts.trim().split(/\n(?! )/);
    // Words that stand for one another first, as the concepts are written in the first of them.
    for (const line of lines)
      if (/^[a-z]/.test(line)) {
        const [first, ...others] = line.split(' ');
        const key = this.#wordOf(first!);
        for (const other of others) this.#learn(other, key);
      }
    for (const line of lines) {
      const name = /^[A-Z]\w*/.exec(line)?.[0];
      if (name) this.#define(name, line.slice(name.length));
    }
  }

  #define(name: string, text: string): string {
    this.concepts.set(
      name,
      this.#alternatives(text.trim().match(/(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^\s()])+/g) ?? []),
    );
    return name;
  }

  #alternatives(phrases: readonly string[]): readonly Phrase[] {
    return phrases.flatMap((phrase) => {
      const atoms: Atom[][] = [[]];
      let either = false;
      for (const [, joiner, unit] of phrase.matchAll(
        /([+_:~]?)(\([^()]*(?:\([^()]*\)[^()]*)*\)|[^+_:~()]+)/g,
      )) {
        if (joiner === '~') {
          either = true;
          atoms.push([]);
        }
        const key = unit![0] === '(' ? this.#define(unit!, unit!.slice(1, -1)) : this.#keyOf(unit!);
        atoms.at(-1)!.push({ key, gap: GAPS[joiner!] ?? 0 });
      }
      const [left, right] = atoms;
      if (!either) return [left!];
      const near = ([first, ...rest]: Atom[]) => [{ key: first!.key, gap: GAPS['~']! }, ...rest];
      return [
        [...left!, ...near(right!)],
        [...right!, ...near(left!)],
      ];
    });
  }

  #keyOf(unit: string): string {
    if (/^[A-Z#]/.test(unit)) return unit;
    if (unit.startsWith('=')) {
      this.#exact.add(unit);
      return unit;
    }
    return this.#wordOf(unit);
  }

  #wordOf(text: string): string {
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
    const bucket = this.#byLetter.get(form[0]!);
    const entry = { form, word, letters: lettersOf(form), most: often ? 2 : 0.7 };
    if (bucket) bucket.push(entry);
    else this.#byLetter.set(form[0]!, [entry]);
  }

  /** Whether the word is in the lexicon as it stands. */
  knows(word: string): boolean {
    return this.#words.has(this.stem(word)) || this.#exact.has('=' + word);
  }

  /** The keys under which a word of the text is looked up: itself, its stem, or the nearest spelling. */
  keysOf(word: string): readonly string[] {
    let keys = this.#seen.get(word);
    if (!keys) {
      // What was looked up stays at hand, as the same text is judged again at each pause; the bound keeps a page that stays open small.
      if (this.#seen.size > 4000) this.#seen.clear();
      const stem = this.stem(word);
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
          const most = Math.min(limit, least, entry.most);
          const distance = spellingDistance(form, entry.form, most);
          // A word that is often misspelt comes before one that is not.
          const rank = distance + (entry.most < 1 ? 0.3 : 0);
          if (distance <= most && rank < least) [least, best] = [rank, entry.word];
        }
    }
    return best;
  }

  /** Cuts words that were run together ("chestpain") into two that the lexicon knows; the length of the first. */
  seamOf(word: string): number {
    if (word.length > 6 && word.length < 24 && !this.knows(word) && !this.#ordinary.has(this.stem(word)))
      for (let i = word.length - 3; i > 2; i--) {
        const [left, right] = [this.stem(word.slice(0, i)), this.stem(word.slice(i))];
        if (
          this.#words.has(left) &&
          this.#words.has(right) &&
          (this.#spelt.has(left) || this.#spelt.has(right))
        )
          return i;
      }
    return 0;
  }
}
