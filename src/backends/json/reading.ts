import { read } from '../../contract/check.js';
import type { Shape } from '../../contract/check.js';
import type { Personal } from '../backend.js';
import type { Answer } from '../exchange.js';

/** Reads a body of a shape; with an id, only one that is about it. */
export const reading =
  <T>(shape: Shape<T>, id?: string) =>
  (body: unknown): T | undefined => {
    const data = read(shape, body);
    return id === undefined || (data as { id?: unknown } | undefined)?.id === id ? data : undefined;
  };

/** Reads what is about one person, and whether its server forbids keeping it, as it should. */
export const readingPersonal =
  <T extends object>(shape: Shape<T>, id?: string) =>
  (body: unknown, _status: number, header: Answer['header']): Personal<T> | undefined => {
    const data = reading(shape, id)(body);
    return data && { ...data, noStore: /\bno-store\b/i.test(header('Cache-Control') ?? '') };
  };
