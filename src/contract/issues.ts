import type * as z from 'zod/mini';
import type { IssueCode } from './issue-codes.js';

/** One thing that is wrong with data. */
export interface Issue {
  /** Where, for people, such as `exceptions[2].from`; empty for the whole. */
  path: string;
  /** The same as a JSON pointer in a URI fragment, such as `#/exceptions/2/from`. */
  pointer: string;
  code: IssueCode;
  /** What would be right there, in English, for whoever wrote the data. */
  expected: string;
}

type ZodIssue = z.core.$ZodIssue & { known?: string[] };

const kinds: Readonly<Record<string, readonly [IssueCode, string]>> = {
  string: ['text-expected', 'text in quotes'],
  number: ['number-expected', 'a number'],
  int: ['whole-number-expected', 'a whole number'],
  boolean: ['true-or-false-expected', 'true or false'],
  array: ['list-expected', 'a list: [ … ]'],
  object: ['object-expected', 'an object: { … }'],
  record: ['object-expected', 'an object: { … }'],
};

const cures: { readonly [code in IssueCode]?: string } = {
  missing: 'something here: it is needed',
  'too-long': 'a shorter text',
  'too-many': 'fewer entries',
  'instant-malformed': 'a moment with its offset, such as 2026-03-02T09:30:00Z',
  'date-malformed': 'a day that exists, such as 2026-12-24',
  'time-malformed': 'a time, such as 08:30',
  'language-malformed': 'a language tag, such as en or cy',
  'url-malformed': 'an address, such as https://practice.example/privacy',
  'time-zone-unknown': 'an IANA time zone, such as Europe/London',
  'end-before-start': 'a last day that is not before the first',
  'name-malformed': 'a name in small letters, digits and hyphens, such as since-when',
  'options-missing': 'options: a question with choices needs at least one',
  'question-repeated': 'an id that no other question has',
  'whole-number-expected': 'a whole number, such as 2',
  'too-large': 'a smaller number',
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
  const found = (code: IssueCode, expected = cures[code] ?? code, at = path): Issue => ({
    path: at
      .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
      .join('')
      .replace(/^\./, ''),
    pointer: `#${at.map((key) => `/${encodeURIComponent(String(key).replace(/~/g, '~0').replace(/\//g, '~1'))}`).join('')}`,
    code,
    expected,
  });
  if ('input' in issue && issue.input === undefined && issue.code !== 'custom') return [found('missing')];
  switch (issue.code) {
    case 'invalid_type':
      return [found(...(kinds[issue.expected] ?? (['no-such-form', issue.expected] as const)))];
    case 'invalid_value':
      return [found('not-an-option', issue.values.map((value) => JSON.stringify(value)).join(' or '))];
    case 'too_big':
      return [found(issue.origin === 'array' ? 'too-many' : 'too-large', `at most ${issue.maximum}`)];
    case 'too_small':
      return [found('too-small', `at least ${issue.minimum}`)];
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        found('unknown-setting', `another name; there are ${issue.known?.join(', ')}`, [...path, key]),
      );
    case 'invalid_key':
      return issue.issues.flatMap((inner) => describe(inner, path));
    case 'invalid_union': {
      // What was meant is the form in which the trouble starts deepest; if none is even begun, all are named.
      const forms = issue.errors.map((errors) =>
        errors.flatMap((inner) => describe(inner as ZodIssue, path)),
      );
      const here = found('no-such-form').path;
      const meant = forms.find((issues) => issues.every((inner) => inner.path !== here));
      return meant ?? [found('no-such-form', forms.map(([first]) => first?.expected).join(', or '))];
    }
    default:
      return [found(issue.message as IssueCode)];
  }
}
