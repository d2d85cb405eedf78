// Writes src/domain/safety/lexicon/en-concepts.ts, the part of the long list in safety-phrases.txt that the rules use:
//   npx tsx scripts/trim-safety.ts && npx tsx scripts/compile-safety.ts && npx tsx scripts/train-safety.ts && npx tsx scripts/compile-safety.ts --check
// Phrases are taken one after another, always the one that brings most development messages for its bytes, which no phrase taken
// before it for the same concept has; below WORTH messages a byte it stops, and the second net makes up for the rest. The examples
// in the rules' tests count for many messages. The measured messages are not read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { en, stemEnglish } from '../src/domain/safety/lexicon/en.js';
import { tokensOf } from '../src/domain/safety/reading/tokens.js';
import { Reading } from '../src/domain/safety/reading/reading.js';
import { Vocabulary } from '../src/domain/safety/reading/vocabulary.js';
import { readMessages } from './safety-messages.js';

const WORTH = 4;
/** Examples of what a rule is meant to notice or to leave alone. */
const EXAMPLE = 80;

/** What silences a sign or parts clauses: worth as much in routine messages as in others. */
const CONTEXTS =
  /^(NOT|NO|ABSENT|PSEUDO|PAST|PASTBEFORE|RECENT|WORSE|KIN|FAMILY|SUPPOSED|PAPERWORD|ABOUTPAPER|PAPER|TREATED|AE|STEADY|BREAK|SUBJECT|PRONOUN|JOIN|BIND|IDIOM|IMAGINED|CHILDHOOD|LONGAGO|VERB|STILL)$/;

interface Probe {
  readonly name: string;
  readonly phrase: string;
  /** The concept that holds this phrase alone. */
  readonly id: string;
  readonly hits: number[];
}

/** Alternatives, apart: white space inside brackets does not part them. */
const alternativesOf = (text: string): readonly string[] =>
  text.trim().match(/(?:[^\s()]*\([^()]*(?:\([^()]*\)[^()]*)*\)[^\s()]*|[^\s()])+/g) ?? [];
/** A phrase with each word of its choices. */
function variantsOf(phrase: string): readonly string[] {
  const group = /\(([^()]*)\)/.exec(phrase);
  if (!group) return [phrase];
  const words = group[1]!.split(' ').filter(Boolean);
  return words.flatMap((word) =>
    variantsOf(phrase.slice(0, group.index) + word + phrase.slice(group.index + group[0].length)),
  );
}
const baseOf = (word: string) => stemEnglish(word.replace(/[*=]/g, ''));

const phrases = readFileSync(new URL('safety-phrases.txt', import.meta.url), 'utf8').trimEnd();
const lines = phrases.split(/\n(?! )/);
/** Of words that stand for one another the first is written. */
const firstOf = new Map<string, string>();
for (const line of lines)
  if (/^[a-z]/.test(line)) {
    const [first, ...others] = line.split(' ') as [string, ...string[]];
    for (const word of others) if (!firstOf.has(baseOf(word))) firstOf.set(baseOf(word), first);
  }
const written = (phrase: string) =>
  phrase.replace(/(?<![=\w])[a-z]+\*?/g, (word) => firstOf.get(baseOf(word)) ?? word);
/** Phrases that must stand beside others that the same messages hold. */
const PINNED: Readonly<Record<string, readonly string[]>> = {
  NOFADE: ['not_fade'],
  BIND: ['now'],
  RECENT: ['now'],
};
const probes: Probe[] = [];
for (const line of lines) {
  const name = /^[A-Z]\w*!?/.exec(line)?.[0];
  if (name)
    for (const phrase of new Set(alternativesOf(line.slice(name.length)).flatMap(variantsOf).map(written)))
      probes.push({ name, phrase, id: `QQ${probes.length}`, hits: [] });
}

const tests = new URL('../test/domain/safety/rules/', import.meta.url);
const examples = readdirSync(tests).flatMap((file) => {
  const list = readFileSync(new URL(file, tests), 'utf8').replace(/^import.*$/gm, '');
  return [...list.matchAll(/(['"])((?:(?!\1).)*)\1/g)].map(([, , text]) => ({
    text: text!,
    worth: EXAMPLE,
    label: 'example',
  }));
});
const messages = [
  ...readMessages('develop', 'en').map(({ text, label }) => ({ text, worth: 1, label })),
  ...examples,
];

const vocabulary = new Vocabulary({
  ...en,
  concepts: `${phrases}\n${probes.map(({ id, phrase }) => `${id} ${phrase}`).join('\n')}`,
});
const keyOf = (word: string) =>
  word[0] === '=' ? word : (vocabulary.keysOf(word.replace('*', ''))[1] ?? '');
/** Phrases by their longest word, as most cannot stand in most messages. */
const byKey = new Map<string, Probe[]>();
for (const probe of probes) {
  const words = probe.phrase.split(/[+_:~()\s]+/).filter((word) => word && !/^[A-Z#]/.test(word));
  const key = words.map(keyOf).reduce((a, b) => (a.length >= b.length ? a : b), '');
  byKey.set(key, [...(byKey.get(key) ?? []), probe]);
}
messages.forEach(({ text }, i) => {
  const reading = new Reading(text, vocabulary);
  const keys = new Set(['', ...reading.tokens.flatMap(({ word }) => vocabulary.keysOf(word).slice(1))]);
  for (const key of keys)
    for (const probe of byKey.get(key) ?? []) if (reading.spansOf(probe.id).length) probe.hits.push(i);
});

const taken: string[] = [];
for (const name of new Set(probes.map((probe) => probe.name))) {
  const isContext = CONTEXTS.test(name);
  const worthOf = (i: number) => {
    const { worth, label } = messages[i]!;
    return isContext ? worth / 2 : label === 'routine' ? 0 : worth;
  };
  const left = new Set(probes.filter((probe) => probe.name === name));
  const covered = new Set<number>();
  const own = [...(PINNED[name] ?? [])];
  for (;;) {
    let [best, most]: [Probe | undefined, number] = [undefined, WORTH];
    for (const probe of left) {
      const gain = probe.hits.reduce((sum, i) => sum + (covered.has(i) ? 0 : worthOf(i)), 0);
      // What a letter and a joiner come to once they are compressed.
      const worth =
        gain / (0.45 * (probe.phrase.length + 1) + 0.6 * (probe.phrase.match(/[+_:~]/g)?.length ?? 0));
      if (worth >= most) [best, most] = [probe, worth];
    }
    if (!best) break;
    own.push(best.phrase);
    left.delete(best);
    best.hits.forEach((i) => covered.add(i));
  }
  if (own.length) taken.push(`${name} ${[...new Set(own)].sort().join(' ')}`);
}

// Words that stand for one another: those of words that are left, if they are written often.
const counts = new Map<string, number>();
for (const { text } of messages)
  for (const form of new Set(tokensOf(text).map(({ word }) => stemEnglish(word))))
    counts.set(form, (counts.get(form) ?? 0) + 1);
const used = new Set(
  taken.flatMap((line) =>
    line
      .split(/[ +_:~]/)
      .slice(1)
      .map(baseOf),
  ),
);
const same = lines.flatMap((line) => {
  if (!/^[a-z]/.test(line)) return [];
  const [first, ...others] = line.split(' ') as [string, ...string[]];
  if (!used.has(baseOf(first))) return [];
  const left = new Map<string, string>();
  for (const word of others)
    if (
      baseOf(word) !== baseOf(first) &&
      (counts.get(baseOf(word)) ?? 0) / (0.45 * (word.length + 1)) >= WORTH
    )
      left.set(baseOf(word), word);
  return left.size ? [[first, ...left.values()].join(' ')] : [];
});
const text = [...same, ...taken].join('\n');
writeFileSync(
  'src/domain/safety/lexicon/en-concepts.ts',
  `/** How English patients say it; the notation is that of \`Lexicon.concepts\`. Written by scripts/trim-safety.ts from scripts/safety-phrases.txt. */
export const concepts = \`
${text}
\`;
`,
);
console.log(`${phrases.length} characters of phrases, ${text.length} left`);
