// Trains the second net on the English development messages and writes
// src/domain/safety/learnt/weights.ts: `npx tsx scripts/train-safety.ts`. Two logistic regressions over words, pairs of words, concepts and
// rules (see learnt/leaning.ts): does a message call for help today, and is it an emergency? No chance is in it: the same messages, lexicon and
// rules give the same weights. Run it after any of these has changed. `--explain` prints instead which words weigh most for and
// against, `--folds` what the rules and nets together would have noticed with other limits, each message judged by nets that have not
// learnt it.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { findByRulesEn, lexicon, patternRules } from '../src/domain/safety/en.js';
import { featuresOf, FIRST_WEIGHT, LEVELS, windowsOf } from '../src/domain/safety/learnt/leaning.js';
import { Silence } from '../src/domain/safety/reading/context.js';
import { hashOf, pack } from '../src/domain/safety/reading/hash.js';
import { Reading } from '../src/domain/safety/reading/reading.js';
import { Vocabulary } from '../src/domain/safety/reading/vocabulary.js';
import { readMessages, type Label } from './safety-messages.js';

const ROUNDS = 60;
const RATE = 0.05;
/** How strongly weights are held near 0. */
const RESTRAINT = 0.005;
/** What is said in fewer messages is not learnt. */
const LEAST = 3;
/** How many weights pages load, about. */
const KEPT = 2450;

/** `step`: what one level is worth, in logits; `half`: the highest level. Limits in logits, chosen by `--folds`. */
const nets = [
  {
    name: 'several',
    wants: (label: Label) => label !== 'routine',
    step: 0.35,
    half: 4,
    above: 1.35,
    below: 0.2,
  },
  { name: 'grave', wants: (label: Label) => label === 'emergency', step: 0.5, half: 3, above: 0, below: -99 },
] as const;

/** Rules that the net does not silence. */
const firmRules = new Set(patternRules.filter(({ firm }) => firm).map(({ id }) => id));
const vocabulary = new Vocabulary(lexicon);
const examples = readMessages('develop', 'en').map(({ id, text, label, age }) => {
  const reading = new Reading(text, vocabulary);
  const found = findByRulesEn(text, age);
  const features = featuresOf(reading, new Silence(reading), found);
  return {
    id,
    label,
    found,
    windows: windowsOf(reading).map(({ first, last }) => [
      ...new Set(features.slice(first, last + 1).flat()),
    ]),
  };
});
type Example = (typeof examples)[number];

interface Row {
  readonly label: Label;
  readonly windows: readonly (readonly number[])[];
}

/** One regression, by gradients whose steps get smaller the more a weight has moved. */
function regress(rows: readonly Row[], size: number, wants: (label: Label) => boolean, rounds: number) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(0.01);
  let [bias, biasSquares] = [0, 0.01];
  for (let round = 0; round < rounds; round++)
    for (const { label, windows } of rows) {
      let [best, sum] = [windows[0]!, -Infinity];
      for (const ids of windows) {
        const each = ids.reduce((total, id) => total + weights[id]!, bias);
        if (each > sum) [best, sum] = [ids, each];
      }
      const error = Number(wants(label)) - 1 / (1 + Math.exp(-sum));
      biasSquares += error * error;
      bias += (RATE * error) / Math.sqrt(biasSquares);
      for (const id of best) {
        const step = error - RESTRAINT * weights[id]!;
        squares[id]! += step * step;
        weights[id]! += (RATE * step) / Math.sqrt(squares[id]!);
      }
    }
  return { weights, bias };
}

/** What pages would load, learnt from these messages: the levels of each feature, and the biases in logits. */
function learn(from: readonly Example[]) {
  const counts = new Map<string, number>();
  for (const { windows } of from)
    for (const feature of new Set(windows.flat())) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const regressions = (features: readonly string[], rounds: number) => {
    const ids = new Map(features.map((feature, id) => [feature, id]));
    const rows = from.map(({ label, windows }) => ({
      label,
      windows: windows.map((own) => own.flatMap((feature) => ids.get(feature) ?? [])),
    }));
    return nets.map(({ wants }) => regress(rows, features.length, wants, rounds));
  };
  const all = [...counts.keys()].filter((feature) => counts.get(feature)! >= LEAST);
  const first = regressions(all, ROUNDS / 2);
  // Those that matter most stay, and learn once more without the others.
  const worth = all.map(
    (feature, i) =>
      (Math.abs(first[0]!.weights[i]!) + Math.abs(first[1]!.weights[i]!) / 2) *
      Math.sqrt(counts.get(feature)!),
  );
  const least = [...worth].sort((a, b) => b - a)[Math.min(KEPT, worth.length - 1)]!;
  const features = all.filter((_, i) => worth[i]! > least);
  const trained = regressions(features, ROUNDS);
  const levels = new Map<string, readonly number[]>();
  features.forEach((feature, i) => {
    const own = nets.map(({ step, half }, net) =>
      Math.max(-half, Math.min(half, Math.round(trained[net]!.weights[i]! / step))),
    );
    if (own.some(Boolean)) levels.set(feature, own);
  });
  return { levels, biases: trained.map(({ bias }) => bias), trained, features };
}

/** The sums of a message, in logits, as pages would reckon them. */
function sumsOf({ levels, biases }: ReturnType<typeof learn>, message: readonly Example[]): number[][] {
  const places = new Map([...levels].map(([feature, own]) => [hashOf(feature), own]));
  return message.map(({ windows }) =>
    nets.map(({ step }, net) =>
      Math.max(
        ...windows.map((own) =>
          [...new Set(own.map(hashOf))].reduce(
            (sum, place) => sum + step * (places.get(place)?.[net] ?? 0),
            biases[net]!,
          ),
        ),
      ),
    ),
  );
}

if (process.argv.includes('--folds')) {
  const FOLDS = 4;
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn(examples.filter((_, i) => i % FOLDS !== fold));
    const mine = examples.filter((_, i) => i % FOLDS === fold);
    const sums = sumsOf(model, mine);
    return mine.map((message, i) => ({ ...message, several: sums[i]![0]!, grave: sums[i]![1]! }));
  }).flat();
  const parts = [
    { name: 'all', isIn: () => true },
    { name: 'before d2001', isIn: (id: string) => id < 'd2001' },
    { name: 'd2001 to d4000', isIn: (id: string) => id >= 'd2001' && id < 'd4001' },
    { name: 'from d4001', isIn: (id: string) => id >= 'd4001' },
  ];
  const print = (
    below: number,
    above: number,
    graveAbove: number,
    name: string,
    isIn: (id: string) => boolean,
  ) => {
    const shares = (['emergency', 'urgent', 'routine'] as const).map((label) => {
      const group = judged.filter((one) => one.label === label && isIn(one.id));
      const isHeard = (one: (typeof judged)[number], rule: string) =>
        one.several > below || firmRules.has(rule);
      const isGrave = (one: (typeof judged)[number]) =>
        one.found.some(({ rule, level }) => level === 'emergency' && isHeard(one, rule)) ||
        (one.several > below && one.grave > graveAbove);
      const isNoticed = (one: (typeof judged)[number]) =>
        isGrave(one) || one.found.some(({ rule }) => isHeard(one, rule)) || one.several > above;
      const share = (test: (one: (typeof judged)[number]) => boolean) =>
        `${((100 * group.filter(test).length) / group.length).toFixed(1)}%`;
      const silenced = group.filter((one) => one.found.length && !isNoticed(one)).length;
      return `${label} ${share(isNoticed)}, as an emergency ${share(isGrave)}, silenced ${silenced}`;
    });
    console.log(`below ${below}, above ${above}, grave ${graveAbove}, ${name}: ${shares.join('; ')}`);
  };
  for (const below of [-99, -1, 0, 0.5, 1])
    for (const above of [0.5, 1, 1.5])
      for (const graveAbove of [0.5, 2]) print(below, above, graveAbove, 'all', () => true);
  const [{ below, above }, grave] = nets;
  for (const { name, isIn } of parts) print(below, above, grave.above, name, isIn);
  for (const label of ['routine', 'emergency', 'urgent'] as const) {
    const hits = new Map<string, [number, number]>();
    for (const one of judged.filter((each) => each.label === label && each.found.length))
      for (const { rule } of one.found) {
        const [heard, silenced] = hits.get(rule) ?? [0, 0];
        hits.set(rule, one.several > below ? [heard + 1, silenced] : [heard, silenced + 1]);
      }
    console.log(
      label,
      [...hits].map(([rule, [heard, silenced]]) => `${rule} ${heard}+${silenced}`).join(', '),
    );
  }
  process.exit();
}

const model = learn(examples);
if (process.argv.includes('--explain'))
  nets.forEach(({ name }, net) => {
    const ranked = model.features
      .map((feature, i) => ({ feature, weight: model.trained[net]!.weights[i]! }))
      .sort((a, b) => b.weight - a.weight);
    const show = (some: typeof ranked) =>
      some.map(({ feature, weight }) => `${feature} ${weight.toFixed(1)}`).join(', ');
    console.log(`${name}, for: ${show(ranked.slice(0, 80))}\n${name}, against: ${show(ranked.slice(-80))}\n`);
  });
else {
  const places = new Map([...model.levels].map(([feature, own]) => [hashOf(feature), own]));
  const sorted = [...places].sort(([a], [b]) => a - b);
  const letters = sorted.map(([, [several, grave]]) =>
    String.fromCharCode(FIRST_WEIGHT + (grave! + nets[1].half) * LEVELS + several! + nets[0].half),
  );
  const leanings = nets.map(({ name, step, above, below }, net) => {
    const limit = (logits: number) => Math.round((logits - model.biases[net]!) / step);
    return `export const ${name}: Leaning = { places, weights, net: ${net}, above: ${limit(above)}, below: ${limit(below)} };`;
  });
  const text = `import type { Leaning } from '../rule.js';

// Written by scripts/train-safety.ts.
const places = ${JSON.stringify(pack(sorted.map(([place]) => place)))};
const weights = ${JSON.stringify(letters.join(''))};
${leanings.join('\n')}
`;
  writeFileSync(
    'src/domain/safety/learnt/weights.ts',
    await format(text, { parser: 'typescript', printWidth: 110, singleQuote: true }),
  );
  console.log(`${sorted.length} weights, biases ${model.biases.map((bias) => bias.toFixed(2)).join(', ')}`);
}
