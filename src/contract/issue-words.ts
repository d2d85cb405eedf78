import type { Fault } from './check.js';
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

const cures: { readonly [code in IssueCode]?: string } = {
  'text-expected': 'text in quotes',
  'number-expected': 'a number',
  'true-or-false-expected': 'true or false',
  'list-expected': 'a list: [ … ]',
  'object-expected': 'an object: { … }',
  missing: 'something here: it is needed',
  'too-long': 'a shorter text',
  'too-many': 'fewer entries',
  'id-malformed': 'an id of 16 to 64 letters, digits, - or _',
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

/** An issue from where it is and what it is. */
export const issueAt = (
  path: readonly PropertyKey[],
  code: IssueCode,
  expected: string = cures[code] ?? code,
): Issue => ({
  path: path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, ''),
  pointer: `#${path.map((key) => `/${encodeURIComponent(String(key).replace(/~/g, '~0').replace(/\//g, '~1'))}`).join('')}`,
  code,
  expected,
});

export const valuesInWords = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(' or ');
export const namesInWords = (names: readonly unknown[]): string =>
  `another name; there are ${names.join(', ')}`;
export const formsInWords = (forms: readonly (Issue | undefined)[]): string =>
  forms.map((first) => first?.expected).join(', or ');

/** What a page's check found, in words. */
export function issueOf({ path, code, known = [] }: Fault): Issue {
  const words: { readonly [code in IssueCode]?: () => string } = {
    'not-an-option': () => valuesInWords(known),
    'unknown-setting': () => namesInWords(known),
    'no-such-form': () => formsInWords((known as Fault[]).map(issueOf)),
  };
  return issueAt(path, code, words[code]?.());
}
