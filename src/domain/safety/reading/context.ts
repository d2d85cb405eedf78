import type { Reading, Span } from './reading.js';

/**
 * What can silence a sign, after NegEx and ConText (Chapman 2001, Harkema 2009, doi 10.1016/j.jbi.2009.05.002):
 * `N` it is denied, `P` it is long past, `F` it befell a relative, `H` it is only imagined, `A` it names a letter or a clinic,
 * `T` it was seen to, `S` it is old and steady.
 */
export type Context = 'N' | 'P' | 'F' | 'H' | 'A' | 'T' | 'S';

interface Scope {
  readonly context: Context;
  /** The concept that opens the scope. */
  readonly trigger: string;
  /** How many words it reaches back and on. */
  readonly before: number;
  readonly after: number;
  /** Whether it ends with the clause (default), the sentence or only with the count. */
  readonly within?: 'sentence' | 'text';
}

const SCOPES: readonly Scope[] = [
  { context: 'N', trigger: 'NOT', before: 0, after: 6 },
  { context: 'N', trigger: 'NO', before: 0, after: 8 },
  { context: 'N', trigger: 'ABSENT', before: 6, after: 0 },
  { context: 'P', trigger: 'PAST', before: 16, after: 16, within: 'sentence' },
  { context: 'P', trigger: 'CHILDHOOD', before: 14, after: 14, within: 'sentence' },
  { context: 'P', trigger: 'PASTBEFORE', before: 0, after: 3 },
  { context: 'F', trigger: 'FAMILY', before: 6, after: 9 },
  { context: 'H', trigger: 'SUPPOSED', before: 0, after: 10 },
  { context: 'H', trigger: 'IMAGINED', before: 0, after: 16, within: 'sentence' },
  { context: 'A', trigger: 'ABOUTPAPER', before: 0, after: 9 },
  { context: 'A', trigger: 'PAPER', before: 2, after: 0 },
  { context: 'T', trigger: 'TREATED', before: 14, after: 6, within: 'text' },
  { context: 'S', trigger: 'STEADY', before: 9, after: 7 },
];

/** What takes the silence away again, in the clause of the sign. */
const REVIVERS: Partial<Record<Context, string>> = { P: 'RECENT', F: 'RECENT', T: 'STILL', S: 'WORSE' };

/** Tells for each word of a text which contexts silence it. */
export class Silence {
  readonly #reading: Reading;
  /** By context: for each word the first word of the trigger that reaches it, plus one; 0 for none. */
  readonly #reach = new Map<Context, Int32Array>();
  readonly #revived = new Map<Context, Set<number>>();

  constructor(reading: Reading, without: readonly Context[] = []) {
    this.#reading = reading;
    const { tokens, clause } = reading;
    const pseudo = new Set<number>();
    for (const { first, last } of reading.spansOf('PSEUDO'))
      for (let i = first; i <= last; i++) pseudo.add(i);
    for (const scope of SCOPES) {
      if (without.includes(scope.context)) continue;
      const reach = this.#reach.get(scope.context) ?? new Int32Array(tokens.length);
      this.#reach.set(scope.context, reach);
      for (const span of reading.spansOf(scope.trigger)) {
        if (pseudo.has(span.first)) continue;
        this.#extend(reach, scope, span);
      }
    }
    for (const [context, concept] of Object.entries(REVIVERS))
      this.#revived.set(
        context as Context,
        new Set(reading.spansOf(concept).map(({ first }) => clause[first]!)),
      );
  }

  #extend(reach: Int32Array, { before, after, within }: Scope, { first, last }: Span): void {
    const { tokens, sentence, clause } = this.#reading;
    const inside = (i: number) =>
      within === 'text' ||
      (within === 'sentence' ? sentence[i] === sentence[first] : clause[i] === clause[last]);
    for (let i = first + 1; i <= last + after && i < tokens.length && inside(i); i++) reach[i] ||= first + 1;
    for (let i = first - 1; i >= first - before && i >= 0 && inside(i); i--) reach[i] = first + 1;
  }

  /** Whether a context other than those kept silences a sign; a trigger that is part of the sign ("not breathing") does not. */
  covers({ first, last }: Span, keeps: string): boolean {
    for (const [context, reach] of this.#reach) {
      if (keeps.includes(context) || this.#revived.get(context)?.has(this.#reading.clause[first]!)) continue;
      for (let i = first; i <= last; i++) {
        const trigger = reach[i]! - 1;
        if (trigger >= 0 && (trigger < first || trigger > last)) return true;
      }
    }
    return false;
  }
}
