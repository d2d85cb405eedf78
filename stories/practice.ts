import { html, type TemplateResult } from 'lit';
import wenbrook from '../examples/practice-site/public/practice.json' with { type: 'json' };
import type { Backend } from '../src/backends/backend.js';
import { createBackend } from '../src/backends/create-backend.js';
import type { PracticeConfig } from '../src/contract/practice-config.js';
import '../src/elements/practice/gp-practice.js';

/** The practice of the example site. It has no endpoint: no story reaches the network. */
export const practice = { ...(wenbrook as PracticeConfig) };
delete practice.endpoint;

/** A Tuesday morning, when the practice is open, and that evening. */
export const morning = '2026-11-24T10:00:00Z';
export const evening = '2026-11-24T21:00:00Z';

/** Answers like the demonstration, but no widget knows that nothing is sent: so it looks as patients will see it. */
export const pretending: Backend = {
  ...createBackend(
    { name: 'demo', endpoints: {} },
    { sleep: () => Promise.resolve(), now: () => Date.parse(morning) },
  ),
};

/**
 * Content inside a practice of its own, so that the stories on one page do not share settings.
 * @param at the moment at which it happens, by the practice's clock; now if absent
 */
export function inPractice(
  content: unknown,
  changes: Partial<PracticeConfig> = {},
  at?: string,
): TemplateResult {
  return html`<gp-practice
    .config=${{ ...practice, ...changes }}
    .clockOffset=${at ? Date.parse(at) - Date.now() : 0}
    >${content}</gp-practice
  >`;
}
