import type { Answer } from '../delivery.js';

/** A schema of the contract. */
interface Schema<T> {
  safeParse(data: unknown): { data?: T | undefined };
}

/** Reads a body of a schema; with an id, only one that is about it. */
export const reading =
  <T>(schema: Schema<T>, id?: string) =>
  (body: unknown): T | undefined => {
    const { data } = schema.safeParse(body);
    return id === undefined || (data as { id?: unknown } | undefined)?.id === id ? data : undefined;
  };

/** Whether nobody on the way keeps an answer that is about one person. */
export const noStore = (header: Answer['header']): boolean =>
  /\bno-store\b/i.test(header('Cache-Control') ?? '');
