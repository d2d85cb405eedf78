// Trains the second net on the development messages and writes src/domain/safety/learnt/several-signs.ts: `npx tsx scripts/train-safety.ts`.
// Logistic regression on which concepts of the English lexicon a message holds, silenced ones left out: no randomness, so the same
// messages and lexicon give the same weights. Run it after the lexicon or the messages have changed.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { en } from '../src/domain/safety/lexicon/en.js';
import { Silence } from '../src/domain/safety/reading/context.js';
import { Reading } from '../src/domain/safety/reading/reading.js';
import { Vocabulary } from '../src/domain/safety/reading/vocabulary.js';
import { readMessages } from './safety-messages.js';

const ROUNDS = 300;
/** How strongly weights are held near 0. */
const RESTRAINT = 0.1;

const vocabulary = new Vocabulary(en);
const concepts = [...vocabulary.concepts.keys()].filter((name) => /^[A-Z]/.test(name));
const examples = readMessages('develop', 'en').map(({ text, label }) => {
  const reading = new Reading(text, vocabulary);
  const silence = new Silence(reading);
  const signs = concepts.flatMap((name, i) =>
    reading.spansOf(name).some((span) => !silence.covers(span, '')) ? [i] : [],
  );
  return { signs, wanted: label === 'routine' ? 0 : 1 };
});

const weights = new Float64Array(concepts.length);
let bias = 0;
for (let round = 0; round < ROUNDS; round++) {
  const step = 0.03 / (1 + round / 50);
  for (const { signs, wanted } of examples) {
    const sum = signs.reduce((total, i) => total + weights[i]!, bias);
    const error = wanted - 1 / (1 + Math.exp(-sum));
    bias += step * error;
    for (const i of signs) weights[i]! += step * (error - RESTRAINT * weights[i]!);
  }
}
const parts = concepts.flatMap((name, i) =>
  Math.abs(weights[i]!) >= 0.1 ? [`${name}:${Math.round(10 * weights[i]!)}`] : [],
);
const text = `/** Tenths of logit by concept. Written by scripts/train-safety.ts. */
export const bias = ${Math.round(10 * bias)};
export const weights = '${parts.join(' ')}';
`;
writeFileSync(
  'src/domain/safety/learnt/several-signs.ts',
  await format(text, { parser: 'typescript', printWidth: 110, singleQuote: true }),
);
console.log(`${parts.length} concepts weigh, bias ${bias.toFixed(2)}`);
