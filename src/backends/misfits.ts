import type { Fault } from '../contract/check.js';

/** Whoever mends the first ones asks again. */
const most = 5;
const told = new Set<string>();

/**
 * Tells whoever builds a backend where its answer departs from the contract, in the codes of `issueCodes`; never what it
 * says, which may be about a patient. Each line once a page.
 * @param asked method and resource
 */
export function tellMisfits(asked: string, faults: readonly Fault[]): void {
  const found = faults.slice(0, most).map(({ path, code }) => `/${path.join('/')} ${code}`);
  const line = `gp-widgets: ${asked}: ${found.join(', ') || 'not what was asked for, or not with status 200, 201, 202'}`;
  if (told.has(line)) return;
  told.add(line);
  console.error(line);
}
