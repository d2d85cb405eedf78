import { catalogue, sourceOf } from './catalogue.js';
import type { Report } from './check-endpoint.js';

const signs = { passed: '✓', failed: '✗', skipped: '–' };

/** The report for people. */
export function reportInWords({ endpoint, findings, sent, taken }: Report): string {
  const lines = [`gp-widgets check-endpoint ${endpoint}`, ''];
  const notAsked = new Map<string, string[]>();
  for (const { id, state, found } of findings) {
    if (state === 'skipped') {
      const [why = ''] = found;
      notAsked.set(why, [...(notAsked.get(why) ?? []), id]);
      continue;
    }
    lines.push(`${signs[state]} ${id}: ${catalogue[id][0]}`);
    if (state === 'failed') {
      for (const each of found.slice(0, 3)) lines.push(`    found: ${each}`);
      if (found.length > 3) lines.push(`    and ${found.length - 3} more like this`);
      lines.push(`    mend by: ${sourceOf(id)}`);
    }
  }
  for (const [why, ids] of notAsked) lines.push(`${signs.skipped} not asked, ${why}: ${ids.join(', ')}`);
  const count = (wanted: keyof typeof signs): number =>
    findings.filter(({ state }) => state === wanted).length;
  lines.push(
    '',
    `${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} not asked; ${sent} requests sent.`,
    taken.length
      ? `The endpoint took ${taken.length} test requests (patient “Test Request”): delete them there.`
      : 'The endpoint took none of them.',
  );
  return lines.join('\n');
}

/** How the program ends: whoever asked for something that could not be asked must not read that it passed. */
export function exitCode({ findings }: Report): 0 | 1 | 2 {
  if (findings.some(({ state }) => state === 'failed')) return 1;
  return findings.some(({ state }) => state === 'passed') ? 0 : 2;
}

/** The report for programs. */
export function reportAsJson({ findings, ...rest }: Report): string {
  return JSON.stringify(
    {
      version: 1,
      ...rest,
      checks: findings.map(({ id, state, found }) => ({
        id,
        state,
        promise: catalogue[id][0],
        source: sourceOf(id),
        ...(state !== 'passed' && { found }),
      })),
    },
    null,
    2,
  );
}
