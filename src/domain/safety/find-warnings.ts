import type { Lexicon, Rule, Warning } from './rule.js';
import { Silence, type Context } from './reading/context.js';
import { featuresOf, leaningOf } from './learnt/leaning.js';
import { hashOf } from './reading/hash.js';
import { firstFrom, Reading, type Span } from './reading/reading.js';
import { Vocabulary } from './reading/vocabulary.js';

/** Concepts of which one must stand here; `name` is how the rule writes them. */
interface Term {
  readonly name: string;
  readonly concepts: readonly string[];
}

interface Pattern {
  /** Groups of terms: the terms of one group stand near each other; groups may stand anywhere. The first is quoted. */
  readonly groups: readonly (readonly Term[])[];
  readonly window: number;
  readonly absent: readonly string[];
  readonly absentAnywhere: readonly string[];
  readonly belowAge: number;
}

/** Reads one line of `Rule.when`. */
export function patternOf(line: string): Pattern {
  const absent: string[] = [];
  const absentAnywhere: string[] = [];
  let [window, belowAge] = [10, Infinity];
  const groups = line.split('&').map((group) =>
    group
      .trim()
      .split(/\s+/)
      .flatMap((part) => {
        if (part.startsWith('!!')) absentAnywhere.push(part.slice(2));
        else if (part[0] === '!') absent.push(part.slice(1));
        else if (part[0] === '~') window = +part.slice(1);
        else if (part[0] === '<') belowAge = +part.slice(1);
        else if (part) return [{ name: part, concepts: part.split('|') }];
        return [];
      }),
  );
  return { groups, window, absent, absentAnywhere, belowAge };
}

/** Of what a rule wants to be absent, only a denial counts as absence. */
const EXCEPT_DENIAL = 'PFHATS';

/** How near a second term must stand: each clause that ends between the two counts for three words. */
const CLAUSE_COST = 3;

/** One text under judgement. */
class Judgement {
  readonly reading: Reading;
  readonly silence: Silence;
  readonly #ages: readonly number[];
  readonly #heard = new Map<string, Span[]>();

  constructor(text: string, vocabulary: Vocabulary, age: number | undefined, without: readonly Context[]) {
    this.reading = new Reading(text, vocabulary);
    this.silence = new Silence(this.reading, without);
    this.#ages = age === undefined ? this.reading.ages() : [age, ...this.reading.ages()];
  }

  /** The first words that meet a pattern. */
  match({ groups, window, absent, absentAnywhere, belowAge }: Pattern, keeps: string): Span | undefined {
    if (belowAge < Infinity && !this.#ages.some((age) => age < belowAge)) return;
    if (absentAnywhere.some((concept) => this.reading.spansOf(concept).length)) return;
    for (const group of groups.slice(1)) if (!this.#group(group, window, [], keeps)) return;
    return this.#group(groups[0]!, window, absent, keeps);
  }

  #hear(term: Term, keeps: string): readonly Span[] {
    const key = `${term.name} ${keeps}`;
    let spans = this.#heard.get(key);
    if (!spans) {
      spans = term.concepts.flatMap((concept) => {
        const all = this.reading.spansOf(concept);
        return this.reading.vocabulary.plain.has(concept)
          ? all
          : all.filter((span) => !this.silence.covers(span, keeps));
      });
      if (term.concepts.length > 1) spans.sort((a, b) => a.first - b.first);
      this.#heard.set(key, spans);
    }
    return spans;
  }

  #group(terms: readonly Term[], window: number, absent: readonly string[], keeps: string): Span | undefined {
    const lists: (readonly Span[])[] = [];
    for (const term of terms) {
      const spans = this.#hear(term, keeps);
      if (!spans.length) return;
      lists.push(spans);
    }
    lists.sort((a, b) => a.length - b.length);
    const { sentence } = this.reading;
    for (const anchor of lists[0]!) {
      const others = lists.slice(1).map((spans) => this.#nearest(anchor, spans, window));
      if (others.includes(undefined)) continue;
      if (absent.some((concept) => this.#sentencesOf(concept).has(sentence[anchor.first]!))) continue;
      const parts = [anchor, ...(others as Span[])];
      return { first: Math.min(...parts.map((p) => p.first)), last: Math.max(...parts.map((p) => p.last)) };
    }
    return;
  }

  readonly #sentences = new Map<string, ReadonlySet<number>>();

  #sentencesOf(concept: string): ReadonlySet<number> {
    let sentences = this.#sentences.get(concept);
    if (!sentences) {
      const said = this.reading.spansOf(concept).filter((span) => !this.silence.covers(span, EXCEPT_DENIAL));
      sentences = new Set(said.map(({ first }) => this.reading.sentence[first]!));
      this.#sentences.set(concept, sentences);
    }
    return sentences;
  }

  #nearest(anchor: Span, spans: readonly Span[], window: number): Span | undefined {
    const { sentence, clause } = this.reading;
    const middle = firstFrom(spans, anchor.first);
    let best: Span | undefined;
    for (let i = Math.max(0, middle - 4); i < middle + 4 && i < spans.length; i++) {
      const span = spans[i]!;
      if (sentence[span.first] !== sentence[anchor.first]) continue;
      const after = span.first > anchor.last;
      if (!after && span.last >= anchor.first) continue;
      const [left, right] = after ? [anchor.last, span.first] : [span.last, anchor.first];
      const distance = right - left - 1 + CLAUSE_COST * (clause[right]! - clause[left]!);
      if (distance <= window) [window, best] = [distance, span];
    }
    return best;
  }
}

/** By how much more the net must speak against the words of an emergency than against those of the rest to silence them. */
const CLEARLY = 6;

/** Makes `findWarnings` for one language. `without` leaves contexts out: only for tests, which show that each is needed. */
export function createFindWarnings(
  lexicon: Lexicon,
  rules: readonly Rule[],
  without: readonly Context[] = [],
): (text: string, age?: number) => readonly Warning[] {
  let vocabulary: Vocabulary | undefined;
  const compiled = rules.map((rule) => ({
    rule,
    patterns: rule.when ? rule.when.trim().split('\n').map(patternOf) : [],
  }));
  const nets = rules.filter(({ learnt }) => learnt);
  return (text, age) => {
    const judgement = new Judgement(text, (vocabulary ??= new Vocabulary(lexicon)), age, without);
    const { tokens } = judgement.reading;
    let found: Warning[] = [];
    const add = ({ id, level }: Rule, span: Span | undefined) => {
      if (span)
        found.push({ rule: id, level, start: tokens[span.first]!.start, end: tokens[span.last]!.end });
      return span;
    };
    for (const { rule, patterns } of compiled)
      patterns.some((pattern) => add(rule, judgement.match(pattern, rule.keeps ?? '')));
    // The same words do not raise the lesser advice beside the greater.
    found = found.filter(
      (w) =>
        w.level === 'emergency' ||
        !found.some((e) => e.level === 'emergency' && e.start < w.end && w.start < e.end),
    );
    if (!nets.length || !tokens.length) return found.sort((a, b) => a.start - b.start);
    const places = featuresOf(judgement.reading, judgement.silence, found).map((own) => own.map(hashOf));
    const leanings = nets.map((rule) => ({ rule, ...leaningOf(judgement.reading, places, rule.learnt!) }));
    const leaning = Math.min(...leanings.map(({ rule, sum }) => sum - rule.learnt!.below));
    if (leaning <= 0)
      return found.filter(
        ({ rule, level }) =>
          (level === 'emergency' && leaning > -CLEARLY) || rules.some(({ id, firm }) => firm && id === rule),
      );
    // The second net speaks only where no rule has given advice as strong.
    for (const { rule, sum, span } of leanings)
      if (
        sum > rule.learnt!.above &&
        !found.some(({ level }) => level === 'emergency' || rule.level === 'urgent')
      )
        add(rule, span);
    return found.sort((a, b) => a.start - b.start);
  };
}
