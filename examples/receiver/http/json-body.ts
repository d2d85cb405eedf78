import { readBody } from './body.js';
import type { ProblemDetails } from './problem.js';

/** What was read, or the problem to answer with. */
export type JsonBody = { readonly value: unknown } | { readonly problem: ProblemDetails };

/** Deeper JSON than any contract has is not walked through: the stack of whoever does ends before the text. */
const deepest = 32;

/** The JSON body of a request, if it has at most `limit` bytes. */
export async function readJson(request: Request, limit: number): Promise<JsonBody> {
  const body = await readBody(request, limit);
  return body === 'too-large'
    ? { problem: { status: 413, code: 'too-large', title: `The body has more than ${limit} bytes` } }
    : parseJson(body);
}

/** @param text bytes are read as UTF-8 */
export function parseJson(text: string | Uint8Array<ArrayBuffer>): JsonBody {
  let value: unknown;
  try {
    value = JSON.parse(
      typeof text === 'string' ? text : new TextDecoder('utf-8', { fatal: true }).decode(text),
    );
  } catch {
    return malformed('It is not JSON in UTF-8.');
  }
  return isDeeperThan(value, deepest) ? malformed('The JSON is nested too deep.') : { value };
}

const malformed = (detail: string): JsonBody => ({
  problem: { status: 400, code: 'malformed', title: 'The body cannot be read', detail },
});

function isDeeperThan(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((member) => isDeeperThan(member, levels - 1));
}
