import type * as z from 'zod/mini';
import type { IssueCode } from './issue-codes.js';
import { formsInWords, issueAt, namesInWords, valuesInWords } from './issue-words.js';
import type { Issue } from './issue-words.js';

export type { Issue } from './issue-words.js';

type ZodIssue = z.core.$ZodIssue & { known?: string[] };

const kinds: Readonly<Record<string, IssueCode>> = {
  string: 'text-expected',
  number: 'number-expected',
  int: 'whole-number-expected',
  boolean: 'true-or-false-expected',
  array: 'list-expected',
  object: 'object-expected',
  record: 'object-expected',
};

/**
 * Checks data, and says of everything that is wrong where it stands, what it is and what was expected.
 * @returns the data as the schema gives it, or the issues
 */
export function check<T>(
  schema: z.ZodMiniType<T>,
  data: unknown,
): { data: T; issues: readonly [] } | { data?: never; issues: readonly Issue[] } {
  const result = schema.safeParse(data, {
    reportInput: true,
    error(issue) {
      // Which names there are is known only while the schema is at hand.
      if (issue.code === 'unrecognized_keys') {
        const { shape, keyType } = issue.inst!._zod.def as unknown as {
          shape?: object;
          keyType: z.ZodMiniEnum;
        };
        (issue as ZodIssue).known = Object.keys(shape ?? keyType._zod.def.entries);
      }
      return undefined;
    },
  });
  return result.success ? { data: result.data, issues: [] } : { issues: issuesOf(result.error) };
}

/** What is wrong, from Zod's own error. `check` gives more: which settings there are, and what is merely missing. */
export const issuesOf = (error: { readonly issues: readonly z.core.$ZodIssue[] }): Issue[] =>
  error.issues.flatMap((issue) => describe(issue, []));

function describe(issue: ZodIssue, before: readonly PropertyKey[]): Issue[] {
  const path = [...before, ...issue.path];
  const found = (code: IssueCode, expected?: string, at = path): Issue => issueAt(at, code, expected);
  if ('input' in issue && issue.input === undefined && issue.code !== 'custom') return [found('missing')];
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected]
        ? [found(kinds[issue.expected]!)]
        : [found('no-such-form', issue.expected)];
    case 'invalid_value':
      return [found('not-an-option', valuesInWords(issue.values))];
    case 'too_big':
      return [found(issue.origin === 'array' ? 'too-many' : 'too-large', `at most ${issue.maximum}`)];
    case 'too_small':
      return [found('too-small', `at least ${issue.minimum}`)];
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        found('unknown-setting', namesInWords(issue.known ?? []), [...path, key]),
      );
    case 'invalid_key':
      return issue.issues.flatMap((inner) => describe(inner, path));
    case 'invalid_union': {
      // What was meant is the form in which the trouble starts deepest; if none is even begun, all are named.
      const forms = issue.errors.map((errors) =>
        errors.flatMap((inner) => describe(inner as ZodIssue, path)),
      );
      const here = found('no-such-form').pointer;
      const meant = forms.find((issues) => issues.every((inner) => inner.pointer !== here));
      return meant ?? [found('no-such-form', formsInWords(forms.map(([first]) => first)))];
    }
    default:
      return [found(issue.message as IssueCode)];
  }
}
