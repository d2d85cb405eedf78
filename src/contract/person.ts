import * as z from 'zod/mini';
import { givenText } from './primitives.js';

/** Whose data an answer holds, so that the page can say it, and notice when it is somebody else's. */
export const person = z.object({
  /** The server's own; always the same for the same person. */
  id: givenText,
  name: givenText,
});

export type Person = z.infer<typeof person>;
