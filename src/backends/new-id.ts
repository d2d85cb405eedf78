import { secureRandom } from './exchange.js';

// Without letters that are mistaken for digits: Crockford's base 32.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * An id for a request, a booking or a hold: 26 characters, 130 random bits.
 * @param random from 0 to below 1; from `getRandomValues` unless a test has its own
 */
export function newId(random: () => number = secureRandom): string {
  let id = '';
  while (id.length < 26) id += alphabet[Math.floor(random() * 32)];
  return id;
}
