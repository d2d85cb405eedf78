import * as z from 'zod/mini';

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

/** A text of at most `limit` code points. JSON Schema says so with `maxLength` (see `schemas.ts`). */
const textOf = (limit: number) =>
  z.string('text-expected').check(
    z.refine((text) => codePoints(text) <= limit, 'too-long'),
    z.meta({ maxLength: limit }),
  );

export const shortText = textOf(shortTextLimit);
export const longText = textOf(longTextLimit);
/** A text that may not be empty or blank. */
export const givenText = shortText.check(z.refine((text) => text.trim() !== '', 'missing'));

/** An id made by the page with `getRandomValues`: 16 to 64 characters that need no escaping in a URL or a header. */
export const requestId = z.string('text-expected').check(z.regex(/^[A-Za-z0-9_-]{16,64}$/, 'id-malformed'));

/** A moment, ISO 8601 with `Z` or an offset. */
export const instant = z
  .string('text-expected')
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/, 'instant-malformed'));

/** A day of the calendar, `YYYY-MM-DD`. */
export const localDate = z.string('text-expected').check(
  z.refine((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isRealDate(text), 'date-malformed'),
  z.meta({ format: 'date' }),
);

function isRealDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A BCP 47 language tag, such as `en` or `cy`. */
export const languageTag = z
  .string('text-expected')
  .check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'language-malformed'));
