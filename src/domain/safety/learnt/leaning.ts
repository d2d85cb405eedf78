import { unpack } from '../reading/hash.js';
import type { Silence } from '../reading/context.js';
import type { Reading, Span } from '../reading/reading.js';
import type { Leaning, Warning } from '../rule.js';

/** How many words are weighed together: a danger in the last line is not outweighed by what stands before it. */
const WINDOW = 40;

/** The first net has weights from -4 to 4, the second from -3 to 3; one letter, counted from "(", holds those of both. */
export const LEVELS = 9;
export const FIRST_WEIGHT = 40;

/**
 * What the second net looks at, for each word of a text: how it begins, the same with the word before it, the concepts that begin there (marked
 * if a context silences them), and the rules whose quoted words begin there.
 */
export function featuresOf(reading: Reading, silence: Silence, found: readonly Warning[]): string[][] {
  const { tokens, sentence, vocabulary } = reading;
  // Five letters stand for most forms of a word.
  const words = reading.words.map((word) => word.slice(0, 5));
  const features = words.map((word, i) =>
    i && sentence[i] === sentence[i - 1] ? [word, `${words[i - 1]}_${word}`] : [word],
  );
  for (const name of vocabulary.concepts.keys())
    if (name > '@')
      for (const span of reading.spansOf(name))
        features[span.first]!.push((silence.covers(span, '') ? '~' : '') + name);
  for (const { rule, start } of found)
    features[tokens.findIndex((token) => token.start >= start)]!.push('R:' + rule, 'R:');
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

const tables = new Map<string, ReadonlyMap<number, number>>();

/** The window that leans most towards danger: its sum, and the words that add most to it, in one sentence. */
export function leaningOf(
  reading: Reading,
  features: readonly (readonly number[])[],
  { places, weights, net }: Leaning,
): { readonly sum: number; readonly span: Span } {
  let table = tables.get(places);
  if (!table) {
    table = new Map(unpack(places).map((place, i) => [place, weights.charCodeAt(i) - FIRST_WEIGHT]));
    tables.set(places, table);
  }
  // Most pairs of words are unknown: they are looked up once, not in each window.
  const known = features.map((own) => own.filter((place) => table.has(place)));
  let most = { sum: -Infinity, span: { first: 0, last: 0 } };
  for (const { first, last } of windowsOf(reading)) {
    const seen = new Set<number>();
    let sum = 0;
    let part = { first, last, sum: 0 };
    let top = part;
    for (let i = first; i <= last; i++) {
      let own = 0;
      // A word counts once, however often it is said.
      for (const place of known[i]!)
        if (!seen.has(place)) {
          const both = table.get(place)!;
          own += net ? Math.floor(both / LEVELS) - 3 : (both % LEVELS) - 4;
          seen.add(place);
        }
      sum += own;
      if (own <= 0) continue;
      part =
        part.sum && reading.sentence[part.first] === reading.sentence[i]
          ? { first: part.first, last: i, sum: part.sum + own }
          : { first: i, last: i, sum: own };
      if (part.sum > top.sum) top = part;
    }
    if (sum > most.sum) most = { sum, span: top };
  }
  return most;
}
