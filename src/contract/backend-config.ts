import * as z from 'zod/mini';
import { resources } from './endpoints.js';
import { address, givenText } from './primitives.js';

export type { Resource } from './endpoints.js';

/** Which backend, and how to reach it. `getToken` is a function and therefore only for settings made in code. */
export const backendConfig = z.strictObject({
  name: givenText,
  /** The complete address of each resource that is offered. */
  endpoints: z.partialRecord(z.enum(resources), address),
  credentials: z.optional(z.enum(['same-origin', 'include', 'omit'])),
  /** `false`: the server does not allow the header `Idempotency-Key` across origins; the body's `id` is the key. */
  idempotencyHeader: z.optional(z.boolean()),
  /**
   * `status`: any 2xx counts as accepted, for form handlers that answer with a page. They are asked again only if they say
   * that they stored nothing.
   */
  acknowledgement: z.optional(z.enum(['reference', 'status'])),
});

export interface BackendConfig extends z.infer<typeof backendConfig> {
  /** Gives the token for `Authorization: Bearer`, each time anew; nothing means none. */
  getToken?: (() => string | undefined | Promise<string | undefined>) | undefined;
}
