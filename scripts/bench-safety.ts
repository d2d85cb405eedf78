// Times the notices on 4,000 characters and on twice as many. A phone that is 4 times slower has 12 ms: 3 ms here.
import { findWarningsCy } from '../src/domain/safety/cy.js';
import { findWarningsEn } from '../src/domain/safety/en.js';
import { readMessages } from './safety-messages.js';

const ROUNDS = 60;

/** A text of a length made of many patients' messages. */
const textOf = (locale: 'en' | 'cy', length: number) =>
  readMessages('develop', locale)
    .map(({ text }) => text)
    .join(' ')
    .repeat(3)
    .slice(0, length);

const repeated = (words: string, length: number) =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** The least of many rounds: what the work itself takes, whatever else the machine does. */
function leastTime(judge: (text: string) => unknown, text: string): number {
  for (let i = 0; i < ROUNDS; i++) judge(text);
  let least = Infinity;
  for (let i = 0; i < ROUNDS; i++) {
    const start = performance.now();
    judge(text);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

const texts: Record<string, [judge: (text: string) => unknown, make: (length: number) => string]> = {
  'English messages': [findWarningsEn, (length) => textOf('en', length)],
  'Welsh messages': [findWarningsCy, (length) => textOf('cy', length)],
  'one sign again and again': [findWarningsEn, (length) => repeated('no chest pain and ', length)],
  'words without meaning': [findWarningsEn, (length) => repeated('qwrt zxcv chesd breafh paim ', length)],
};
for (const [name, [judge, make]] of Object.entries(texts)) {
  const [once, twice] = [leastTime(judge, make(4000)), leastTime(judge, make(8000))];
  console.log(
    `${name}: ${once.toFixed(2)} ms for 4,000 characters (${(4 * once).toFixed(1)} ms if 4 times slower; aim 12), twice the text ${(twice / once).toFixed(2)} times (at most 2.3)`,
  );
}
const start = performance.now();
const { createFindWarnings } = await import('../src/domain/safety/find-warnings.js');
const { en } = await import('../src/domain/safety/lexicon/en.js');
const { rules } = await import('../src/domain/safety/rules/index.js');
createFindWarnings(en, rules)('first');
console.log(`First call, with the lexicon made ready: ${(performance.now() - start).toFixed(1)} ms`);
