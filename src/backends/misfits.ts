import type { Fault } from '../contract/check.js';
import { issueOf } from '../contract/issue-words.js';

/** Whoever mends the first ones asks again. */
const most = 5;
const told = new Set<string>();

/**
 * Tells whoever builds a backend where its answer departs from the contract and what was expected there; never what
 * it says, which may be about a patient. Each line once a page.
 * @param asked method and resource
 */
export function tellMisfits(asked: string, faults: readonly Fault[]): void {
  const found = faults
    .slice(0, most)
    .map(issueOf)
    .map(({ pointer, expected }) => `${pointer.slice(1) || 'the whole answer'}: expected ${expected}`);
  const line = `gp-widgets: ${asked}: ${found.join('; ') || 'expected what was asked for, with status 200, 201 or 202'}`;
  if (told.has(line)) return;
  told.add(line);
  console.error(line);
}
