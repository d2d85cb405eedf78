import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { findByRulesEn, lexicon, patternRules } from '../../../src/domain/safety/en.js';
import { createFindWarnings } from '../../../src/domain/safety/find-warnings.js';
import { cy } from '../../../src/domain/safety/lexicon/cy.js';
import { en } from '../../../src/domain/safety/lexicon/en.js';
import { several } from '../../../src/domain/safety/learnt/weights.js';
import type { Context } from '../../../src/domain/safety/reading/context.js';
import { ruleFacts } from '../../../src/domain/safety/rules/facts.js';
import { rules } from '../../../src/domain/safety/rules/index.js';
import { severalSigns } from '../../../src/domain/safety/rules/several-signs.js';
import { findWarnings, warningRules } from '../../../src/safety.js';

const rulesOf = (text: string, context = {}) => findWarnings(text, context).map(({ rule }) => rule);

/** Without the second net, which judges whole messages. */
const byRules = (text: string) => findByRulesEn(text).map(({ rule }) => rule);

describe('findWarnings', () => {
  it('quotes the words that raised a warning by UTF-16 offsets, after an emoji too', () => {
    const text = '😀 Hello. I’ve got a crushing pain in my chest.';
    const [warning] = findWarnings(text);
    assert.ok(warning);
    assert.equal(warning.rule, 'chest-pain');
    assert.equal(text.slice(warning.start, warning.end), 'crushing pain in my chest');
  });

  it('takes what is not known as not given', () => {
    assert.deepEqual(
      findWarnings('I have chest pain', { age: undefined, locale: undefined }),
      findWarnings('I have chest pain'),
    );
  });

  it('finds nothing in an empty text, and nothing for a language without a lexicon', () => {
    assert.deepEqual(findWarnings(''), []);
    assert.deepEqual(findWarnings('crushing chest pain', { locale: 'pl' }), []);
    assert.deepEqual(findWarnings('crushing chest pain', { locale: 'constructor' }), []);
  });

  it('reads a regional tag as its language, and English in a Welsh form', () => {
    assert.deepEqual(rulesOf('crushing chest pain', { locale: 'en-GB' }), ['chest-pain']);
    assert.deepEqual(rulesOf('crushing chest pain', { locale: 'cy' }), ['chest-pain']);
  });

  it('notices the danger in the last line of a long message', () => {
    const routine = 'Could I please have my repeat prescription, the same as last time. '.repeat(20);
    assert.deepEqual(rulesOf(`${routine}\nOne more thing, my face has dropped on one side`), ['stroke']);
  });

  it('copes with slips, run-together and cut words', () => {
    assert.deepEqual(rulesOf('chset pian'), ['chest-pain']);
    assert.deepEqual(rulesOf('chestpain'), ['chest-pain']);
    assert.deepEqual(rulesOf('I took an over dose'), ['overdose']);
  });

  it('takes the age from the text or from the form', () => {
    assert.deepEqual(rulesOf('my 8 week old has a temperature'), ['baby-fever']);
    assert.deepEqual(rulesOf('my baby has a temperature', { age: 0.15 }), ['baby-fever']);
    assert.ok(!rulesOf('he has a temperature', { age: 7 }).includes('baby-fever'));
  });

  it('does not give the lesser advice for words that raised the greater', () => {
    assert.deepEqual(rulesOf('I want to kill myself tonight'), ['suicide-risk']);
  });
});

describe('the second net', () => {
  it('speaks where no rule does, with the words that weigh', () => {
    const text = 'Good morning. My little kicker has gone very quiet since last night. Thank you';
    assert.deepEqual(findByRulesEn(text), []);
    const [warning] = findWarnings(text);
    assert.equal(warning?.rule, 'several-signs');
    assert.match(text.slice(warning.start, warning.end), /quiet since last night/);
  });

  it('silences a rule that has misread an ordinary message', () => {
    const text = 'Can this tablet cause breathlessness? It says so in the leaflet';
    assert.equal(findByRulesEn(text)[0]?.rule, 'breathless-new');
    assert.deepEqual(findWarnings(text), []);
  });

  it('does not silence a firm rule, however ordinary the message', () => {
    const text = `${'Could I please have my repeat prescription, thank you. '.repeat(8)} he is not breathing`;
    const calm = createFindWarnings(lexicon, [
      ...patternRules,
      { ...severalSigns, learnt: { ...several, below: 999 } },
    ]);
    assert.deepEqual(
      calm(text).map(({ rule }) => rule),
      ['breathing-severe'],
    );
    assert.deepEqual(calm('my face has dropped on one side'), []);
  });

  it('does not silence what is short and calm, but an emergency', () => {
    for (const text of [
      'no fever but I have chest pain',
      'no cough but my chest hurts',
      'i dont smoke but have pain in my chest',
      'not sure if its wind but ive got chest pain',
      'my face has dropped on one side',
      'she is slurring her words, no headache',
    ])
      assert.equal(findWarnings(text)[0]?.level, 'emergency', text);
  });

  it('is not outweighed by a long ordinary message before the danger', () => {
    const routine = 'Could I please have my repeat prescription, the same as last time. '.repeat(20);
    assert.deepEqual(rulesOf(`${routine} She is burning, limp, grey and drooling, gone quiet`), [
      'grave-signs',
    ]);
  });
});

describe('the contexts that silence a sign', () => {
  const examples: Record<Context, string> = {
    N: 'no chest pain',
    P: 'I had crushing chest pain in 2015',
    F: 'my dad had a seizure',
    H: 'what if I get chest pain',
    A: 'letter about my chest pain',
    T: 'I went to A&E with chest pain and feel fine now',
    S: 'my usual chest pain',
  };
  for (const [context, text] of Object.entries(examples)) {
    it(`leaves “${text}” alone`, () => assert.deepEqual(rulesOf(text), []));
    it(`would not, with context ${context} switched off`, () =>
      assert.notDeepEqual(createFindWarnings(lexicon, patternRules, [context as Context])(text), []));
  }

  it('ends negation where a new clause begins', () => {
    assert.deepEqual(byRules('no fever but I have chest pain'), ['chest-pain']);
    assert.deepEqual(byRules('no fever, my chest is tight'), ['chest-pain']);
  });

  it('keeps a negation that is itself the sign', () => {
    assert.deepEqual(rulesOf('he is not breathing'), ['breathing-severe']);
  });

  it('lets what happens now outweigh the past', () => {
    assert.deepEqual(rulesOf('I had a stent in 2015 and now I have crushing chest pain'), ['chest-pain']);
  });
});

describe('every rule', () => {
  const folder = new URL('../../../src/domain/safety/rules/', import.meta.url);
  const files = readdirSync(folder)
    .filter((file) => !['index.ts', 'facts.ts'].includes(file))
    .map((file) => file.replace('.ts', ''));
  const tests = readdirSync(new URL('rules/', import.meta.url)).map((file) =>
    file.replace('.unit.test.ts', ''),
  );

  it('is in use, has its facts and its own test', () => {
    assert.deepEqual(rules.map(({ id }) => id).sort(), files.sort());
    assert.deepEqual(Object.keys(ruleFacts).sort(), files);
    assert.deepEqual(tests.sort(), files);
    assert.deepEqual(warningRules.map(({ id }) => id).sort(), files);
  });

  for (const { id, level, title, source, reviewed } of warningRules)
    it(`${id} names its level, title, source and day of review`, () => {
      assert.match(level, /^(?:emergency|urgent)$/);
      assert.ok(title);
      assert.match(source, /^https:\/\/www\.nhs\.uk\//);
      assert.match(reviewed, /^\d{4}-\d\d-\d\d$/);
      assert.ok(ruleFacts[id]!.catches && ruleFacts[id]!.leaves);
    });

  /** Of some concepts pages load no English phrase. */
  const phrases = readFileSync(new URL('../../../scripts/safety-phrases.txt', import.meta.url), 'utf8');
  const known = new Set(phrases.match(/^[A-Z]\w*/gm));

  it('speaks only of concepts that the long list of English phrases has', () => {
    const named = `${rules.map(({ when }) => when.replace(/[<>~]\S+/g, '')).join(' ')} ${en.concepts}`.match(
      /\b[A-Z][A-Z\d]+\b/g,
    );
    assert.deepEqual(
      [...new Set(named)].filter((name) => !known.has(name)),
      [],
    );
  });

  it('finds only concepts in the Welsh lexicon that the English list has', () => {
    assert.deepEqual(
      (cy.concepts.match(/\b[A-Z][A-Z\d]+\b/g) ?? []).filter((name) => !known.has(name)),
      [],
    );
  });
});

describe('any text', () => {
  const signs = fc.constantFrom(
    'chest',
    'pain',
    'no',
    'not',
    'can’t',
    'breathe',
    'my',
    'baby',
    '38.5',
    'in 2015',
    ',',
    '.',
    '😀',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(signs, { maxLength: 80 }).map((words) => words.join(' ')),
  );

  it('is read without an error, with offsets inside it and the same answer twice', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'cy'), (text, locale) => {
        const found = findWarnings(text, { locale });
        for (const { start, end } of found) assert.ok(start >= 0 && start < end && end <= text.length);
        assert.deepEqual(findWarnings(text, { locale }), found);
      }),
      { numRuns: 300 },
    );
  });

  it('is read in time that grows with its length, however it is made', () => {
    // Milliseconds of the processor, not of the clock, which runs on while a busy machine does something else.
    const time = (text: string) => {
      const start = process.cpuUsage();
      findWarnings(text);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    for (const words of [
      'a',
      'no ',
      'not chest pain ',
      'if ',
      '1 ',
      '((((',
      'my baby 3 weeks old ',
      'in 2015 ',
      'chest, ',
    ]) {
      time(words.repeat(2000));
      // Far above what it takes; work that grows with the square would take longer.
      assert.ok(time(words.repeat(10_000)) < 3000, words);
    }
  });
});
