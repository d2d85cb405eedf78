import { builtInQuestions } from './built-in.js';
import type { Question, QuestionSettings } from './question.js';
import type { RequestKind } from './request-kind.js';

/** A practice's definition that cannot be used: where it stands, and what would be right there. */
export interface QuestionProblem {
  /** Such as `questions.symptoms.add[0].options`. */
  readonly path: string;
  readonly expected: string;
}

const isChoice = ({ type }: Question): boolean => type.startsWith('choice');

/**
 * The questions of a kind with a practice's changes. Where a definition is wrong, the built-in questions stand, and each
 * problem says why.
 */
export function questionsOf(
  kind: RequestKind,
  settings: QuestionSettings | undefined,
): { readonly questions: readonly Question[]; readonly problems: readonly QuestionProblem[] } {
  const builtIn = builtInQuestions[kind];
  const { omit = [], change = {}, add = [] } = settings?.[kind] ?? {};
  const ids = builtIn.map(({ id }) => id);
  const known = `one of ${ids.join(', ')}`;
  const problems: QuestionProblem[] = [];
  const wrong = (path: string, expected: string): void => {
    problems.push({ path: `questions.${kind}.${path}`, expected });
  };
  omit.forEach((id, index) => {
    if (!ids.includes(id)) wrong(`omit[${index}]`, known);
  });
  for (const id of Object.keys(change)) if (!ids.includes(id)) wrong(`change.${id}`, known);
  const questions = [
    ...builtIn
      .filter(({ id }) => !omit.includes(id))
      .map((question) => ({ ...question, ...change[question.id] })),
    ...add,
  ];
  add.forEach((question, index) => {
    const at = `add[${index}]`;
    if (ids.includes(question.id))
      wrong(`${at}.id`, `an id of its own: "${question.id}" is a built-in question`);
    if (isChoice(question) && !question.options?.length) wrong(`${at}.options`, 'at least one option');
    if (!question.words?.label) wrong(`${at}.words.label`, 'the question in words');
  });
  questions.forEach(({ when }, index) => {
    if (!when) return;
    const earlier = questions.slice(0, index).find(({ id }) => id === when.question);
    const path =
      index < questions.length - add.length ? 'omit' : `add[${index - questions.length + add.length}].when`;
    if (!earlier) wrong(path, `"${when.question}" to be asked before it`);
    else if (!when.is.some((id) => earlier.options?.includes(id))) {
      wrong(`${path}.is`, `options of "${when.question}": ${earlier.options?.join(', ')}`);
    }
  });
  return { questions: problems.length ? builtIn : questions, problems };
}
