import type { Fault } from '../contract/check.js';

/** Whoever mends the first ones asks again. */
const most = 5;
const told = new Set<string>();

/**
 * Tells whoever builds a backend where its answer departs from the contract, in the codes of `issueCodes`; never what it
 * says, which may be about a patient. Each line once a page.
 * @param asked method, resource and the status of the answer
 */
export function tellMisfits(asked: string, faults: readonly Fault[]): void {
  const found = faults.slice(0, most).map(({ path, code }) => `/${path.join('/')} ${code}`);
  const line = `gp-widgets: ${asked}: ${found.join(', ') || 'unexpected'}`;
  if (told.has(line)) return;
  told.add(line);
  console.error(line);
}
