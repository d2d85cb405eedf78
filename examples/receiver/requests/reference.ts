import { randomInt } from 'node:crypto';

/**
 * Characters that neither look nor sound like another one of them: no 0/O, 1/I/L, 2/Z, 5/S, 8/B; no B C D E G P T V
 * (one sound), F S (one sound), M/N, A/8/H, J/K; no vowels, so no words.
 */
export const referenceCharacters = '234679HKMQRWXY';

/** A code that a patient can read aloud on the telephone: `K4R-7MX`. 7.5 million of them; the database keeps them unique. */
export function newReference(random: (below: number) => number = randomInt): string {
  const characters = Array.from({ length: 6 }, () => referenceCharacters[random(referenceCharacters.length)]);
  return `${characters.slice(0, 3).join('')}-${characters.slice(3).join('')}`;
}
