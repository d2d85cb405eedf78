/** How many numbers there are; so many that few unknown words take the number of a known one. */
export const PLACES = 1 << 16;

/** Ordinary words need fewer places: a slip that takes the place of one is not mended, no more. */
export const FEWER = 3;

/** A number for a word or a pair of words. */
export function hashOf(text: string): number {
  let hash = 7;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash, 31) + text.charCodeAt(i);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) & (PLACES - 1);
}

/** The first letter of a table: 0. The last one that is used means "add 86, and go on". */
const FIRST = 40;
const MORE = 86;

/** Rising numbers as text: the steps between them. */
export function pack(numbers: readonly number[]): string {
  let text = '';
  let at = 0;
  for (const number of numbers) {
    for (at = number - at; at >= MORE; at -= MORE) text += String.fromCharCode(FIRST + MORE);
    text += String.fromCharCode(FIRST + at);
    at = number;
  }
  return text;
}

/** Reads what {@link pack} wrote. */
export function unpack(text: string): number[] {
  const numbers: number[] = [];
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const step = text.charCodeAt(i) - FIRST;
    at += step;
    if (step < MORE) numbers.push(at);
  }
  return numbers;
}
