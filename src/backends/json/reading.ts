import { read } from '../../contract/check.js';
import type { Shape } from '../../contract/check.js';
import type { Answer } from '../exchange.js';

/** Reads a body of a shape; with an id, only one that is about it. */
export const reading =
  <T>(shape: Shape<T>, id?: string) =>
  (body: unknown): T | undefined => {
    const data = read(shape, body);
    return id === undefined || (data as { id?: unknown } | undefined)?.id === id ? data : undefined;
  };

/** Whether nobody on the way keeps an answer that is about one person. */
export const noStore = (header: Answer['header']): boolean =>
  /\bno-store\b/i.test(header('Cache-Control') ?? '');
