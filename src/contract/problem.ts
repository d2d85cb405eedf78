import * as z from 'zod/mini';

/** One field that the server does not accept; `pointer` as `#/patient/nhsNumber`. */
const fieldError = z.object({ pointer: z.string(), detail: z.optional(z.string()) });

export type FieldError = z.infer<typeof fieldError>;

/**
 * RFC 9457 problem details, with the members that clients decide by. As it travels: a server may leave out `type`
 * (then `about:blank`), `code` and `title` (then empty).
 */
export const problem = z.object({
  type: z.optional(z.string()),
  /** `in-progress`, `slot-taken`, `id-reused`, `invalid`, or another code of the server. */
  code: z.optional(z.string()),
  title: z.optional(z.string()),
  status: z.optional(z.number()),
  detail: z.optional(z.string()),
  /** Seconds. */
  retryAfter: z.optional(z.number()),
  errors: z.optional(z.array(fieldError)),
});

/** What went wrong: a server's problem details, or with a `ClientProblemCode` what the client found itself. */
export type Problem = z.infer<typeof problem> & { type: string; code: string; title: string };

/** Codes of problems that no server sent. */
export type ClientProblemCode =
  | 'offline' // the device has no network; nothing was handed to it
  | 'aborted' // the patient or the page stopped it
  | 'timed-out' // no whole answer in time
  | 'network' // the connection failed; nobody can say how far the request came
  | 'redirected' // the endpoint points elsewhere; the answers are not sent after it
  | 'opaque' // an answer that the browser does not let the page read
  | 'unreadable' // a success whose body is not what the contract says, or is about another id
  | 'unexplained' // an error without problem details
  | 'token' // the page's `getToken` failed
  | 'no-endpoint' // the settings name no address for this
  | 'not-offered'; // this backend cannot do it
