import * as z from 'zod/mini';
import { givenText, instant, longText, requestId } from './primitives.js';

/** The receiver's word that it holds the request. It must echo the request's id. */
export const receipt = z.object({
  id: requestId,
  /** A short code that the patient can quote. */
  reference: givenText,
  receivedAt: z.optional(instant),
  /** When the practice means to answer. */
  respondBy: z.optional(instant),
  message: z.optional(longText),
});

export type Receipt = z.infer<typeof receipt>;
