import type { Reading, Span } from './reading.js';

/**
 * What can silence a sign, after NegEx and ConText (Chapman 2001, Harkema 2009, doi 10.1016/j.jbi.2009.05.002):
 * `N` it is denied, `P` it is long past, `F` it befell a relative, `H` it is only imagined, `A` it names a letter or a clinic,
 * `T` it was seen to, `S` it is old and steady.
 */
export type Context = 'N' | 'P' | 'F' | 'H' | 'A' | 'T' | 'S';

/**
 * What opens a scope: the context, the concept, how many words it reaches back and on, and where it ends before that: with the clause (0),
 * the sentence (1) or not (2).
 */
const SCOPES =
  'N NOT 0 6 0,N NO 0 8 0,N ABSENT 6 0 0,P PAST 16 16 1,P CHILDHOOD 14 14 1,P PASTBEFORE 0 3 0,F FAMILY 6 9 0,H SUPPOSED 0 10 0,H IMAGINED 0 16 1,A ABOUTPAPER 0 9 0,A PAPER 2 0 0,T TREATED 14 6 2,S STEADY 9 7 0'
    .split(',')
    .map((scope) => scope.split(' '));

/** What takes the silence away again, in the clause of the sign. */
const REVIVERS: Readonly<Record<string, string>> = { P: 'RECENT', F: 'RECENT', T: 'STILL', S: 'WORSE' };

/** Tells for each word of a text which contexts silence it. */
export class Silence {
  readonly #reading: Reading;
  /** By context: for each word the first word of the trigger that reaches it, plus one; 0 for none. */
  readonly #reach = new Map<string, Int32Array>();
  readonly #revived = new Map<string, Set<number>>();

  constructor(reading: Reading, without: readonly Context[] = []) {
    this.#reading = reading;
    const { tokens, sentence, clause } = reading;
    const pseudo = new Set<number>();
    for (const { first, last } of reading.spansOf('PSEUDO'))
      for (let i = first; i <= last; i++) pseudo.add(i);
    for (const [context, trigger, before, after, within] of SCOPES as [string, ...string[]][]) {
      if (without.includes(context as Context)) continue;
      let reach = this.#reach.get(context);
      if (!reach) {
        this.#reach.set(context, (reach = new Int32Array(tokens.length)));
        const clauses = reading.spansOf(REVIVERS[context] ?? '').map(({ first }) => clause[first]!);
        this.#revived.set(context, new Set(clauses));
      }
      const unit = [clause, sentence, tokens.map(() => 0)][+within!]!;
      for (const { first, last } of reading.spansOf(trigger!)) {
        if (pseudo.has(first)) continue;
        for (let i = last + 1; i <= last + +after! && unit[i] === unit[last]; i++) reach[i] ||= first + 1;
        for (let i = first + 1; i <= last; i++) reach[i] ||= first + 1;
        for (let i = first - 1; i >= first - +before! && unit[i] === unit[first]; i--) reach[i] = first + 1;
      }
    }
  }

  /** Whether a context other than those kept silences a sign; a trigger that is part of the sign ("not breathing") does not. */
  covers({ first, last }: Span, keeps: string): boolean {
    for (const [context, reach] of this.#reach)
      if (!keeps.includes(context) && !this.#revived.get(context)!.has(this.#reading.clause[first]!))
        for (let i = first; i <= last; i++) {
          const trigger = reach[i]! - 1;
          if (trigger >= 0 && (trigger < first || trigger > last)) return true;
        }
    return false;
  }
}
