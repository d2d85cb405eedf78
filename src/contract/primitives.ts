import * as z from 'zod/mini';
import type { IssueCode } from './issue-codes.js';

/** Longest free text, in Unicode code points. */
export const longTextLimit = 4000;
/** Longest other text, in Unicode code points. */
export const shortTextLimit = 200;

/** How many code points a text has: what JSON Schema's `maxLength` counts, unlike `String.length`. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

// One kind of check for all texts: `z.regex`, `z.meta` and the like would cost the page some 500 bytes more. What JSON
// Schema can say of them (`maxLength`, `pattern`) is kept in `json-schema.ts`, which no page loads.
/** A text that passes a check, or the code of what is wrong with it. */
/* @__NO_SIDE_EFFECTS__ */
export function checkedText(check: (text: string) => boolean, code: IssueCode) {
  return z.string('text-expected').check(z.refine(check, code));
}

/* @__NO_SIDE_EFFECTS__ */
function textOf(limit: number) {
  return checkedText((text) => codePoints(text) <= limit, 'too-long');
}

export const shortText = textOf(shortTextLimit);
export const longText = textOf(longTextLimit);
/** A text that may not be empty or blank. */
export const givenText = /* @__PURE__ */ shortText.check(z.refine((text) => text.trim() !== '', 'missing'));

export const requestIdPattern = /^[A-Za-z0-9_-]{16,64}$/;
/** An id made by the page with `getRandomValues`: 16 to 64 characters that need no escaping in a URL or a header. */
export const requestId = checkedText((text) => requestIdPattern.test(text), 'id-malformed');

export const instantPattern =
  /^\d{4}-(0\d|1[0-2])-[0-3]\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
/** A moment, ISO 8601 with `Z` or an offset, on a day that exists. */
export const instant = checkedText(
  (text) => instantPattern.test(text) && isRealDate(text.slice(0, 10)),
  'instant-malformed',
);

/** A day of the calendar, `YYYY-MM-DD`. */
export const localDate = checkedText(isRealDate, 'date-malformed');

function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-/.test(text) && +date === +date && date.toISOString().startsWith(`${text}T`);
}

/** An address of a backend: at most 2,000 characters; whether it is safe is judged where it is used. */
export const address = checkedText((text) => /^\S{1,2000}$/.test(text), 'url-malformed');

export const languagePattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
/** A BCP 47 language tag, such as `en` or `cy`. */
export const languageTag = checkedText((text) => languagePattern.test(text), 'language-malformed');
