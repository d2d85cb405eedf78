import * as z from 'zod/mini';

/** RFC 9457 problem details, with the members that clients decide by. */
export const problem = z.object({
  type: z._default(z.string(), 'about:blank'),
  /** `in-progress`, `slot-taken`, `id-reused`, `invalid`, or a code of the client: see `docs/backend.md`. */
  code: z._default(z.string(), ''),
  title: z._default(z.string(), ''),
  status: z.optional(z.number()),
  detail: z.optional(z.string()),
  /** Seconds. */
  retryAfter: z.optional(z.number()),
  errors: z.optional(z.array(z.object({ pointer: z.string(), detail: z._default(z.string(), '') }))),
});

export type Problem = z.infer<typeof problem>;
