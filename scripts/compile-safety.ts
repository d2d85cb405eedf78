// Writes src/domain/safety/compiled/*.ts, what pages load of the rules and lexicons: `npx tsx scripts/compile-safety.ts`.
// Concepts get short names, those that no rule needs are left out, and ordinary words become numbers. Run it after a rule or a lexicon has
// changed, then scripts/train-safety.ts. `--check` writes nothing and fails if a file is stale.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { cy, rulesWelsh } from '../src/domain/safety/lexicon/cy.js';
import { en } from '../src/domain/safety/lexicon/en.js';
import { FEWER, hashOf, pack } from '../src/domain/safety/reading/hash.js';
import { tokensOf } from '../src/domain/safety/reading/tokens.js';
import { Vocabulary } from '../src/domain/safety/reading/vocabulary.js';
import type { Lexicon, Rule } from '../src/domain/safety/rule.js';
import { rules } from '../src/domain/safety/rules/index.js';
import { readMessages } from './safety-messages.js';

const folder = 'src/domain/safety/compiled/';
const isCheck = process.argv.includes('--check');
const NAME = /(?<![A-Za-z\d=])[A-Z][A-Z\d]+(?![a-z\d])/g;

/** Concepts that the code speaks of by name (reading/reading.ts, reading/context.ts). */
const code = ['reading', 'context'].map((file) =>
  readFileSync(new URL(`../src/domain/safety/reading/${file}.ts`, import.meta.url), 'utf8'),
);
const inCode = new Set(
  code
    .join()
    .match(/\b(?:NOT|NO|ABSENT|[A-Z]{3,})\b/g)!
    .filter((name) => new RegExp(`^${name}\\b`, 'm').test(en.concepts)),
);

const patterns = rules.filter(({ learnt }) => !learnt);
const text = ({ id, level, firm, keeps = '', when }: Rule) =>
  `${id}${level === 'emergency' ? '!' : ''}${firm ? '*' : ''}${keeps}\n${when
    .trim()
    .replace(/ *\n */g, '\n')
    .replaceAll(' & ', '&')}`;
const rulesText = patterns.map(text).join('\n\n');
const welshText = rulesWelsh.map(text).join('\n\n');

/** The lines of a lexicon by concept, and those of words that stand for one another. */
function linesOf({ concepts }: Lexicon): {
  readonly named: ReadonlyMap<string, string>;
  readonly words: readonly string[];
} {
  const lines = concepts
    .trim()
    .split(/\n(?! )/)
    .map((line) => line.replaceAll('\n', ''));
  return {
    named: new Map(lines.filter((line) => /^[A-Z]/.test(line)).map((line) => [/^\w+/.exec(line)![0], line])),
    words: lines.filter((line) => /^[a-z]/.test(line)),
  };
}
function reachable(named: ReadonlyMap<string, string>, from: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (name: string): void => {
    if (found.has(name) || !named.has(name)) return;
    found.add(name);
    named.get(name)!.match(NAME)?.forEach(visit);
  };
  for (const name of from) visit(name);
  return found;
}
const kept = [en, cy].map((lexicon) => {
  const { named, words } = linesOf(lexicon);
  // Welsh pages use both lists of rules.
  const spoken = `${rulesText}\n${lexicon === cy ? welshText : ''}`.match(NAME)!;
  const needed = reachable(named, [...inCode, ...spoken]);
  const lines = [...named].filter(([name]) => needed.has(name)).map(([, line]) => line);
  const used = new Set(
    lines
      .join(' ')
      .match(/[a-z]+/g)!
      .map(lexicon.stem),
  );
  return { words: words.filter((line) => used.has(lexicon.stem(/^[a-z]+/.exec(line)![0]))), lines };
});

const counts = new Map<string, number>();
const all = [rulesText, welshText, ...kept.flatMap(({ lines }) => lines)].join('\n');
for (const name of all.match(NAME)!) if (!inCode.has(name)) counts.set(name, (counts.get(name) ?? 0) + 1);
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const short = new Map(
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([name], i) => [name, (i < 26 ? '' : LETTERS[Math.floor(i / 26) - 1]!) + LETTERS[i % 26]!]),
);
const shorten = (long: string) => long.replace(NAME, (name) => short.get(name) ?? name);
const conceptsOf = ({ words, lines }: (typeof kept)[number]) =>
  [...words, ...shorten(lines.join('\n')).split('\n')].join('\n');
const [english, welsh] = kept.map(conceptsOf) as [string, string];

/** Words that look like a misspelt sign: from the list, and those of messages that are spelt with care. */
function ordinaryOf(): string {
  const list = readFileSync(new URL('safety-ordinary.txt', import.meta.url), 'utf8').split(/\s+/);
  const careful = readMessages('develop', 'en').filter(
    ({ style }) => !/misspelt|slang|non-native|capitals|punct/.test(style),
  );
  const candidates = new Set([
    ...list,
    ...careful.flatMap((message) => tokensOf(message.text).map(({ word }) => word)),
  ]);
  const vocabulary = new Vocabulary({ ...en, concepts: english, ordinary: '' });
  const places = [...candidates]
    .filter((word) => word.length > 3 && !/\d/.test(word) && !vocabulary.knows(word))
    .filter((word) => vocabulary.keysOf(word)[1] || vocabulary.seamOf(word))
    .map((word) => hashOf(en.stem(word)) >> FEWER);
  return pack([...new Set(places)].sort((a, b) => a - b));
}

async function write(name: string, values: Readonly<Record<string, string>>): Promise<void> {
  // A semicolon for each end of a line, as minifiers write that with two letters.
  const lines = Object.entries(values).map(
    ([key, value]) => `export const ${key} =\n  ${JSON.stringify(value.replaceAll('\n', ';'))};`,
  );
  const written = await format(`// Written by scripts/compile-safety.ts.\n${lines.join('\n')}\n`, {
    parser: 'typescript',
    printWidth: 110,
    singleQuote: true,
  });
  const file = `${folder}${name}.ts`;
  if (!isCheck) writeFileSync(file, written);
  else if (readFileSync(file, 'utf8') !== written) {
    console.error(`${file} is stale: run npx tsx scripts/compile-safety.ts`);
    process.exitCode = 1;
  }
}

mkdirSync(folder, { recursive: true });
await write('en', { rulesText: shorten(rulesText), concepts: english, ordinary: ordinaryOf() });
await write('cy', { rulesText: shorten(welshText), concepts: welsh });
