import type * as z from 'zod/mini';
import { check } from '../../../src/contract/issues.js';
import type { Problem } from '../../../src/contract/problem.js';

export type ProblemDetails = Pick<Problem, 'code' | 'title'> & {
  status: number;
  detail?: string;
  /** Seconds. */
  retryAfter?: number;
  errors?: { pointer: string; detail: string }[];
};

/** An RFC 9457 answer. With 429 or 503 it says that nothing was stored: send it only if that is so. */
export function problemResponse(details: ProblemDetails): Response {
  const headers = new Headers({ 'Content-Type': 'application/problem+json; charset=utf-8' });
  if (details.retryAfter !== undefined) headers.set('Retry-After', String(details.retryAfter));
  return new Response(JSON.stringify({ type: 'about:blank', ...details }), {
    status: details.status,
    headers,
  });
}

/** A path into a JSON body as a fragment: `['patient', 'nhsNumber']` is `#/patient/nhsNumber` (RFC 6901, section 6). */
export function pointerTo(path: readonly PropertyKey[]): string {
  return `#${path.map((step) => `/${encodeURIComponent(String(step).replace(/~/g, '~0').replace(/\//g, '~1'))}`).join('')}`;
}

/** What breaks the contract, for the people who build what sent it: where, and what was expected there. */
export function fieldErrors(schema: z.ZodMiniType, value: unknown): { pointer: string; detail: string }[] {
  return check(schema, value)
    .issues.slice(0, 50)
    .map(({ pointer, code, expected }) => ({
      pointer,
      detail: expected === code ? code : `Expected ${expected}`,
    }));
}
