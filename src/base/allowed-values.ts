import { report } from './report.js';

/** The attribute's value if it is one of the allowed; else the default, with a report that names all. */
export function oneOf<const T extends string>(
  element: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly [T, ...T[]],
): T {
  if (value === null || value === undefined || value === '') return allowed[0];
  if ((allowed as readonly string[]).includes(value)) return value as T;
  report(
    element,
    `${attribute}="${value}" is not known. Use one of: ${allowed.join(', ')}. "${allowed[0]}" is used.`,
  );
  return allowed[0];
}

/**
 * A list separated by spaces, or the array that frameworks set as a property; empty means all. Unknown entries are reported
 * and left out.
 */
export function listOf<const T extends string>(
  element: Element,
  attribute: string,
  value: string | readonly string[] | null | undefined,
  allowed: readonly T[],
): readonly T[] {
  const words = [value ?? ''].flat().join(' ').split(/\s+/).filter(Boolean);
  const known = words.filter((word): word is T => (allowed as readonly string[]).includes(word));
  const unknown = words.filter((word) => !(allowed as readonly string[]).includes(word));
  if (unknown.length) {
    report(element, `${attribute}: "${unknown.join(' ')}" is not known. Use any of: ${allowed.join(', ')}.`);
  }
  return known.length ? known : allowed;
}
