// Writes src/domain/safety/lexicon/en-concepts.ts, the part of the long list in safety-phrases.txt that pages load:
//   npx tsx scripts/trim-safety.ts && npx tsx scripts/safety-ordinary.ts path/to/index.json && npx tsx scripts/train-safety.ts
// A phrase for a sign stays if it stands in a labelled development message or in an example of a rule's test; the second net makes up for
// the others. Contexts (negation, the past, idioms) stay whole. The measured messages are not read.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { en } from '../src/domain/safety/lexicon/en.js';
import { Reading } from '../src/domain/safety/reading/reading.js';
import { Vocabulary } from '../src/domain/safety/reading/vocabulary.js';
import { readMessages } from './safety-messages.js';

const CONTEXTS =
  /^(NOT|NO|ABSENT|PSEUDO|PAST|PASTBEFORE|RECENT|WORSE|KIN|FAMILY|SUPPOSED|PAPERWORD|ABOUTPAPER|PAPER|TREATED|AE|STEADY|BREAK|SUBJECT|PRONOUN|JOIN|BIND|IDIOM|IMAGINED|CHILDHOOD|LONGAGO|VERB|STILL)$/;

/** Alternatives, apart: white space inside brackets does not part them. */
const alternativesOf = (text: string): readonly string[] =>
  text.trim().match(/(?:[^\s()]*\([^()]*(?:\([^()]*\)[^()]*)*\)[^\s()]*|[^\s()])+/g) ?? [];

const phrases = readFileSync(new URL('safety-phrases.txt', import.meta.url), 'utf8').trimEnd();
const entries = phrases.split(/\n(?! )/).map((line) => {
  const name = /^[A-Z]\w*/.exec(line)?.[0] ?? '';
  return { line, name, alternatives: alternativesOf(line.slice(name.length)) };
});

/** Each alternative by itself, and with each word of its choices, as a concept of its own. */
const probes = new Map<string, string>();
const probe = (text: string): string => {
  if (!probes.has(text)) probes.set(text, `QQ${probes.size}`);
  return text;
};
const choices = (text: string) => [...text.matchAll(/\(([^()]*)\)/g)];
const variant = (text: string, group: RegExpMatchArray, word: string): string =>
  text.slice(0, group.index) + word + text.slice(group.index! + group[0].length);
for (const { name, alternatives } of entries)
  if (name && !CONTEXTS.test(name))
    for (const text of alternatives) {
      probe(text);
      for (const group of choices(text))
        for (const word of group[1]!.split(' ').filter(Boolean)) probe(variant(text, group, word));
    }

const tests = new URL('../test/domain/safety/rules/', import.meta.url);
const texts = [
  ...readMessages('develop', 'en').map(({ text }) => text),
  ...readdirSync(tests).flatMap((file) => {
    const list = /notices: \[([\s\S]*?)\]/.exec(readFileSync(new URL(file, tests), 'utf8'))?.[1] ?? '';
    return [...list.matchAll(/(['"])((?:(?!\1).)*)\1/g)].map(([, , text]) => text!);
  }),
];
const lines = [...probes].map(([text, name]) => `${name} ${text}`).join('\n');
const vocabulary = new Vocabulary({ ...en, concepts: `${phrases}\n${lines}` });
const used = new Set<string>();
for (const text of texts) {
  const reading = new Reading(text, vocabulary);
  for (const [phrase, name] of probes)
    if (!used.has(phrase) && reading.spansOf(name).length) used.add(phrase);
}

const trimmed = entries.flatMap(({ line, name, alternatives }) => {
  if (!name || CONTEXTS.test(name)) return [line];
  const left = alternatives
    .filter((text) => used.has(text))
    .map((text) =>
      choices(text).reduceRight((whole, group) => {
        const words = group[1]!.split(' ').filter((word) => word && used.has(variant(text, group, word)));
        return words.length
          ? variant(whole, group, words.length > 1 ? `(${words.join(' ')})` : words[0]!)
          : whole;
      }, text),
    );
  return left.length ? [`${name} ${left.join(' ')}`] : [];
});
const text = trimmed.join('\n');
writeFileSync(
  'src/domain/safety/lexicon/en-concepts.ts',
  `/** How English patients say it; the notation is that of \`Lexicon.concepts\`. Written by scripts/trim-safety.ts from scripts/safety-phrases.txt. */
export const concepts = \`
${text}
\`;
`,
);
console.log(`${phrases.length} characters of phrases, ${text.length} left`);
