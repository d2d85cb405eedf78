/** What every document asks of its texts. Zod's schemas and the checks of pages call the same functions. */

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

export const fitsShort = (text: string): boolean => codePoints(text) <= shortTextLimit;
export const fitsLong = (text: string): boolean => codePoints(text) <= longTextLimit;
export const isGiven = (text: string): boolean => text.trim() !== '';

export const requestIdPattern = /^[A-Za-z0-9_-]{16,64}$/;
export const isRequestId = (text: string): boolean => requestIdPattern.test(text);

export const instantPattern =
  /^\d{4}-(0\d|1[0-2])-[0-3]\dT([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;
export const isInstant = (text: string): boolean =>
  instantPattern.test(text) && isLocalDate(text.slice(0, 10));

export function isLocalDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-/.test(text) && +date === +date && date.toISOString().startsWith(`${text}T`);
}

export const isAddress = (text: string): boolean => /^\S{1,2000}$/.test(text);

export const languagePattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
export const isLanguageTag = (text: string): boolean => languagePattern.test(text);
