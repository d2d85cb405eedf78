import type { Silence } from '../reading/context.js';
import type { Reading, Span } from '../reading/reading.js';
import type { Leaning, Warning } from '../rule.js';

/** How many words are weighed together: a danger in the last line is not outweighed by what stands before it. */
const WINDOW = 40;

/** Letters that stand in a table for 0, 1, 2 and so on; `~` before one adds their number. */
export const LETTERS =
  '!#$%&()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}';

/** Each net has weights from -4 to 4; one letter holds those of both. */
export const LEVELS = 9;

/** A number for a word or a pair of words. There are so many that hardly an unknown word takes the number of a known one. */
export function hashOf(feature: string): number {
  let hash = 7;
  for (let i = 0; i < feature.length; i++) hash = (Math.imul(hash, 31) + feature.charCodeAt(i)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & 0x3ffff;
}

/** Reads a table: pairs of the step from one number to the next, and the weights. */
function weightsOf(table: string): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  let at = 0;
  for (let i = 0; i < table.length; i++) {
    for (; table[i] === '~'; i++) at += LETTERS.length;
    at += LETTERS.indexOf(table[i]!);
    weights.set(at, LETTERS.indexOf(table[++i]!));
  }
  return weights;
}

const tables = new Map<string, ReadonlyMap<number, number>>();

/**
 * What the second net looks at, for each word of a text: the word, marked if a context silences it; the word with the one before it;
 * and the rule whose quoted words begin there.
 */
export function featuresOf(reading: Reading, silence: Silence, found: readonly Warning[]): string[][] {
  const { tokens, words, sentence } = reading;
  const features = words.map((word, i) => {
    const own = [(silence.covers({ first: i, last: i }, '') ? '~' : '') + word];
    if (i && sentence[i] === sentence[i - 1]) own.push(`${words[i - 1]}_${word}`);
    return own;
  });
  for (const { rule, start } of found)
    features[tokens.findIndex((token) => token.start >= start)]?.push(`R:${rule}`);
  return features;
}

/** Which words are weighed together: all of a short text, else those from each sentence on, and from the middle of long ones. */
export function windowsOf({ words, sentence }: Reading): readonly Span[] {
  const end = words.length - 1;
  if (end < WINDOW * 1.5) return [{ first: 0, last: end }];
  const windows: Span[] = [];
  let first = 0;
  for (let i = 0; i <= end; i++)
    if (!i || sentence[i] !== sentence[i - 1] || i - first >= WINDOW / 2) {
      first = i;
      windows.push({ first, last: Math.min(end, i + WINDOW - 1) });
    }
  return windows;
}

/** The window that leans most towards danger: its sum, and the words that add most to it, in one sentence. */
export function leaningOf(
  reading: Reading,
  hashes: readonly (readonly number[])[],
  { table, net }: Leaning,
): { readonly sum: number; readonly span: Span } {
  const { sentence } = reading;
  let weights = tables.get(table);
  if (!weights) tables.set(table, (weights = weightsOf(table)));
  // Most pairs of words are unknown: they are looked up once, not in each window.
  const known = hashes.map((own) =>
    own.flatMap((hash) => {
      const both = weights.get(hash);
      return both === undefined
        ? []
        : [{ hash, weight: (net ? Math.floor(both / LEVELS) : both % LEVELS) - (LEVELS >> 1) }];
    }),
  );
  let most = { sum: -Infinity, span: { first: 0, last: 0 } };
  for (const { first, last } of windowsOf(reading)) {
    const seen = new Set<number>();
    let sum = 0;
    let part = { first, last, sum: 0 };
    let top = part;
    for (let i = first; i <= last; i++) {
      let own = 0;
      // A word counts once, however often it is said.
      for (const { hash, weight } of known[i]!) {
        if (seen.has(hash)) continue;
        seen.add(hash);
        own += weight;
      }
      sum += own;
      if (own <= 0) continue;
      part =
        part.sum && sentence[part.first] === sentence[i]
          ? { first: part.first, last: i, sum: part.sum + own }
          : { first: i, last: i, sum: own };
      if (part.sum > top.sum) top = part;
    }
    if (sum > most.sum) most = { sum, span: top };
  }
  return most;
}
