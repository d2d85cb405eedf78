import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { builtInQuestions } from '../../../src/domain/questions/built-in.js';
import type { QuestionChanges } from '../../../src/domain/questions/question.js';
import { questionsOf } from '../../../src/domain/questions/questions-of.js';
import { requestKinds } from '../../../src/domain/questions/request-kind.js';
import { questions as english } from '../../../src/i18n/locales/en/questions.js';

const letter = (changes: QuestionChanges) => questionsOf('letter', { letter: changes });
const idsOf = ({ questions }: ReturnType<typeof questionsOf>): string[] => questions.map(({ id }) => id);
const own = { id: 'post', type: 'text', words: { label: 'Where to?' } } as const;

describe('built-in questions', () => {
  for (const kind of requestKinds) {
    it(`of "${kind}" have words for each question, option and needed answer, and no words without a question`, () => {
      const expected = builtInQuestions[kind].flatMap(({ id, options = [], required }) => [
        `${kind}-${id}`,
        ...options.map((option) => `${kind}-${id}-${option}`),
        ...(required ? [`${kind}-${id}-missing`] : []),
      ]);
      const there = Object.keys(english).filter((key) => key.startsWith(`${kind}-`));
      assert.deepEqual(there.filter((key) => !/-(hint|them)$/.test(key)).sort(), expected.sort());
      // What is said otherwise of another person is said of oneself too.
      for (const key of there.filter((key) => key.endsWith('-them')))
        assert.ok(there.includes(key.slice(0, -'-them'.length)), key);
    });

    it(`of "${kind}" have ids of their own and refer to earlier ones`, () => {
      assert.deepEqual(questionsOf(kind, undefined).problems, []);
      const ids = builtInQuestions[kind].map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
    });
  }
});

describe('questionsOf', () => {
  it('leaves out, changes and adds', () => {
    const result = letter({ omit: ['by-when'], change: { for: { required: false } }, add: [own] });
    assert.deepEqual(result.problems, []);
    assert.deepEqual(idsOf(result), ['what', 'for', 'post']);
    assert.equal(result.questions[1]!.required, false);
  });

  it('changes nothing of other kinds', () => {
    assert.deepEqual(questionsOf('other', { letter: { omit: ['what'] } }).questions, builtInQuestions.other);
  });

  for (const [what, changes, path] of [
    ['an unknown question to leave out', { omit: ['nothing'] }, 'questions.letter.omit[0]'],
    ['an unknown question to change', { change: { nothing: {} } }, 'questions.letter.change.nothing'],
    ['an own question with a built-in id', { add: [{ ...own, id: 'what' }] }, 'questions.letter.add[0].id'],
    ['a choice without options', { add: [{ ...own, type: 'choice' }] }, 'questions.letter.add[0].options'],
    [
      'a question without words',
      { add: [{ id: 'post', type: 'text' }] },
      'questions.letter.add[0].words.label',
    ],
    [
      'a condition on a question that is not asked before',
      { add: [{ ...own, when: { question: 'later', is: ['yes'] } }] },
      'questions.letter.add[0].when',
    ],
    [
      'a condition on an option that does not exist',
      {
        add: [
          { ...own, id: 'a', type: 'choice', options: ['yes'] },
          { ...own, when: { question: 'a', is: ['no'] } },
        ],
      },
      'questions.letter.add[1].when.is',
    ],
  ] as readonly (readonly [string, QuestionChanges, string])[]) {
    it(`asks the built-in questions and says where it is wrong: ${what}`, () => {
      const { questions, problems } = letter(changes);
      assert.deepEqual(
        problems.map((problem) => problem.path),
        [path],
      );
      assert.deepEqual(questions, builtInQuestions.letter);
    });
  }

  it('says what would be right there', () => {
    const expected = (changes: QuestionChanges) => letter(changes).problems.map((each) => each.expected);
    const known = 'one of what, for, by-when';
    assert.deepEqual(expected({ omit: ['no'], change: { no: {} } }), [known, known]);
    assert.deepEqual(expected({ add: [{ id: 'what', type: 'choice' }] }), [
      'an id of its own: "what" is a built-in question',
      'at least one option',
      'the question in words',
    ]);
    const when = (question: string, is: string[]) => ({ ...own, when: { question, is } });
    const choice = { ...own, id: 'a', type: 'choice', options: ['x', 'y'] } as const;
    assert.deepEqual(
      expected({ add: [when('post', ['x'])] }),
      ['"post" to be asked before it'],
      'nor itself',
    );
    assert.deepEqual(expected({ add: [when('a', ['x']), choice] }), ['"a" to be asked before it']);
    assert.deepEqual(expected({ add: [choice, when('a', ['z'])] }), ['options of "a": x, y']);
    assert.deepEqual(expected({ add: [choice, when('a', ['z', 'y'])] }), [], 'one that exists is enough');
    assert.deepEqual(expected({ add: [{ ...own, type: 'choices', options: [] }] }), ['at least one option']);
  });

  it('does not let a question be left out on which another depends', () => {
    const { problems } = questionsOf('fit-note', { 'fit-note': { omit: ['hospital'] } });
    assert.equal(problems[0]!.path, 'questions.fit-note.omit');
  });
});
