// Trains the second net on the English development messages and writes
// src/domain/safety/learnt/weights.ts: `npx tsx scripts/train-safety.ts`. Two logistic regressions over words and pairs of words (see
// learnt/leaning.ts): does a message call for help today, and is it an emergency? No chance is in it: the same messages, lexicon and rules give
// the same weights. Run it after any of these has changed. `--explain` prints instead which words weigh most for and against,
// `--folds` what the rules and nets together would have noticed with other limits, each message judged by nets that have not learnt it.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { createFindWarnings } from '../src/domain/safety/find-warnings.js';
import { featuresOf, hashOf, LETTERS, LEVELS, windowsOf } from '../src/domain/safety/learnt/leaning.js';
import { en } from '../src/domain/safety/lexicon/en.js';
import { Silence } from '../src/domain/safety/reading/context.js';
import { Reading } from '../src/domain/safety/reading/reading.js';
import { Vocabulary } from '../src/domain/safety/reading/vocabulary.js';
import { rules } from '../src/domain/safety/rules/index.js';
import { readMessages, type Label } from './safety-messages.js';

const ROUNDS = 60;
const RATE = 0.1;
/** How strongly weights are held near 0. */
const RESTRAINT = 0.003;
/** What is said in fewer messages is not learnt. */
const LEAST = 3;
/** What one level is worth, in logits. */
const STEP = 0.5;

const nets = [
  { name: 'several', wants: (label: Label) => label !== 'routine', above: 1.6, below: -2 },
  { name: 'grave', wants: (label: Label) => label === 'emergency', above: 0.6, below: undefined },
];

const vocabulary = new Vocabulary(en);
const find = createFindWarnings(
  en,
  rules.filter(({ learnt }) => !learnt),
);
const examples = readMessages('develop', 'en').map(({ id, text, label, age }) => {
  const reading = new Reading(text, vocabulary);
  const found = find(text, age);
  const features = featuresOf(reading, new Silence(reading), found);
  return { id, label, found, features, windows: windowsOf(reading) };
});
const counts = new Map<string, number>();
for (const { features } of examples)
  for (const feature of new Set(features.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
const idOf = new Map<string, number>();
for (const [feature, count] of counts) if (count >= LEAST) idOf.set(feature, idOf.size);
const learnt = examples.map(({ id, label, found, features, windows }) => {
  const ids = features.map((own) => own.flatMap((feature) => idOf.get(feature) ?? []));
  return {
    id,
    label,
    found,
    windows: windows.map(({ first, last }) => [...new Set(ids.slice(first, last + 1).flat())]),
  };
});

class Net {
  readonly weights = new Float64Array(idOf.size);
  bias = 0;
  readonly #squares = new Float64Array(idOf.size).fill(0.01);
  #biasSquares = 0;

  sumOf(ids: readonly number[]): number {
    return ids.reduce((total, id) => total + this.weights[id]!, this.bias);
  }

  train(wants: (label: Label) => boolean, from: typeof learnt): void {
    for (let round = 0; round < ROUNDS; round++)
      for (const { label, windows } of from) {
        let [best, sum] = [windows[0]!, -Infinity];
        for (const ids of windows) {
          const each = this.sumOf(ids);
          if (each > sum) [best, sum] = [ids, each];
        }
        const error = Number(wants(label)) - 1 / (1 + Math.exp(-sum));
        this.#biasSquares += error * error;
        this.bias += (RATE * error) / Math.sqrt(this.#biasSquares);
        for (const id of best) {
          const step = error - RESTRAINT * this.weights[id]!;
          this.#squares[id]! += step * step;
          this.weights[id]! += (RATE * step) / Math.sqrt(this.#squares[id]!);
        }
      }
  }
}

if (process.argv.includes('--folds')) {
  // Messages from the first thousand were at hand when the rules were written: rules look better on them than they are.
  const isJudged = ({ id }: { id: string }) => id >= 'd2001';
  const judged = [0, 1, 2, 3, 4].flatMap((fold) => {
    const mine = (message: (typeof learnt)[number], i: number) => isJudged(message) && i % 5 === fold;
    const others = learnt.filter((message, i) => !mine(message, i));
    const sums = nets.map(({ wants }) => {
      const net = new Net();
      net.train(wants, others);
      return (windows: readonly (readonly number[])[]) => Math.max(...windows.map((ids) => net.sumOf(ids)));
    });
    return learnt.filter(mine).map(({ label, found, windows }) => ({
      label,
      isFound: found.length > 0,
      isGrave: found.some(({ level }) => level === 'emergency'),
      several: sums[0]!(windows),
      grave: sums[1]!(windows),
    }));
  });
  for (const below of [-99, -2])
    for (const above of [1, 1.5, 2])
      for (const graveAbove of [0.5, 1]) {
        const shares = (['emergency', 'urgent', 'routine'] as const).map((label) => {
          const group = judged.filter((one) => one.label === label);
          const isNoticed = (one: (typeof judged)[number]) =>
            one.several > below && (one.isFound || one.several > above || one.grave > graveAbove);
          const isGrave = (one: (typeof judged)[number]) =>
            one.several > below && (one.isGrave || one.grave > graveAbove);
          const share = (test: (one: (typeof judged)[number]) => boolean) =>
            `${((100 * group.filter(test).length) / group.length).toFixed(1)}%`;
          return `${label} ${share(isNoticed)}, as an emergency ${share(isGrave)}`;
        });
        console.log(`below ${below}, above ${above}, grave ${graveAbove}: ${shares.join('; ')}`);
      }
  process.exit();
}

const trained = nets.map(() => new Net());
nets.forEach(({ wants }, i) => trained[i]!.train(wants, learnt));

const half = LEVELS >> 1;
const levelsOf = (id: number) =>
  trained.map(({ weights }) => Math.max(-half, Math.min(half, Math.round(weights[id]! / STEP))));
const features = [...idOf].filter(([, id]) => levelsOf(id).some(Boolean));
if (process.argv.includes('--explain'))
  nets.forEach(({ name }, i) => {
    const ranked = features
      .map(([feature, id]) => ({ feature, weight: trained[i]!.weights[id]! }))
      .sort((a, b) => b.weight - a.weight);
    const show = (some: typeof ranked) =>
      some.map(({ feature, weight }) => `${feature} ${weight.toFixed(1)}`).join(', ');
    console.log(`${name}, for: ${show(ranked.slice(0, 80))}\n${name}, against: ${show(ranked.slice(-80))}\n`);
  });
else {
  const places = new Map(features.map(([feature, id]) => [hashOf(feature), levelsOf(id)]));
  let table = '';
  let before = 0;
  for (const [place, [several, grave]] of [...places].sort(([a], [b]) => a - b)) {
    const step = place - before;
    table += '~'.repeat(Math.floor(step / LETTERS.length)) + LETTERS[step % LETTERS.length];
    table += LETTERS[(grave! + half) * LEVELS + several! + half];
    before = place;
  }
  const leanings = nets.map(({ name, above, below }, net) => {
    const limit = (logits: number) => Math.round((logits - trained[net]!.bias) / STEP);
    const more = below === undefined ? '' : `, below: ${limit(below)}`;
    return `export const ${name}: Leaning = { table, net: ${net}, above: ${limit(above)}${more} };`;
  });
  const text = `import type { Leaning } from '../rule.js';

// Written by scripts/train-safety.ts.
const table =
  '${table}';
${leanings.join('\n')}
`;
  writeFileSync(
    'src/domain/safety/learnt/weights.ts',
    await format(text, { parser: 'typescript', printWidth: 110, singleQuote: true }),
  );
  console.log(
    `${features.length} words and pairs weigh, biases ${trained.map(({ bias }) => bias.toFixed(2)).join(', ')}`,
  );
}
