import * as z from 'zod/mini';
import type { IssueCode } from './issue-codes.js';
import {
  fitsLong,
  fitsShort,
  isAddress,
  isGiven,
  isInstant,
  isLanguageTag,
  isLocalDate,
  isRequestId,
} from './rules/texts.js';

export {
  codePoints,
  instantPattern,
  languagePattern,
  longTextLimit,
  requestIdPattern,
  shortTextLimit,
} from './rules/texts.js';

// One kind of check for all texts, by a function of `rules`: the checks of pages, written by `scripts/build-checks.ts`,
// call the same one. What JSON Schema can say of it (`maxLength`, `pattern`) is kept in `json-schema.ts`.
/** A text that passes a check, or the code of what is wrong with it. */
/* @__NO_SIDE_EFFECTS__ */
export function checkedText(check: (text: string) => boolean, code: IssueCode) {
  return z.string('text-expected').check(z.refine(check, code));
}

export const shortText = checkedText(fitsShort, 'too-long');
export const longText = checkedText(fitsLong, 'too-long');
/** A text that may not be empty or blank. */
export const givenText = /* @__PURE__ */ shortText.check(z.refine(isGiven, 'missing'));

/** An id made by the page with `getRandomValues`: 16 to 64 characters that need no escaping in a URL or a header. */
export const requestId = checkedText(isRequestId, 'id-malformed');

/** A moment, ISO 8601 with `Z` or an offset, on a day that exists. */
export const instant = checkedText(isInstant, 'instant-malformed');

/** A day of the calendar, `YYYY-MM-DD`. */
export const localDate = checkedText(isLocalDate, 'date-malformed');

/** An address of a backend: at most 2,000 characters; whether it is safe is judged where it is used. */
export const address = checkedText(isAddress, 'url-malformed');

/** A BCP 47 language tag, such as `en` or `cy`. */
export const languageTag = checkedText(isLanguageTag, 'language-malformed');
