import type { ProblemDetails } from '../http/problem.js';

/** A JSON body, or why it cannot be read. */
export function readJson(body: Uint8Array | 'too-large'): { value: unknown } | { problem: ProblemDetails } {
  if (body === 'too-large')
    return { problem: { status: 413, code: 'too-large', title: 'The body is too large' } };
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown };
  } catch {
    return { problem: { status: 400, code: 'malformed', title: 'The body is not JSON' } };
  }
}
