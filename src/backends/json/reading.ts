import { read } from '../../contract/check.js';
import type { Shape } from '../../contract/check.js';
import type { Personal } from '../backend.js';
import type { Exchange } from '../exchange.js';

/** Reads a body of a shape; with an id, only one that is about it. */
export const reading =
  <T>(shape: Shape<T>, id?: string): Exchange<T>['read'] =>
  (body, _status, _header, faults) => {
    const data = read(shape, body, faults);
    if (!data || id === undefined || (data as { id?: unknown }).id === id) return data;
    faults.push({ path: ['id'], code: 'id-malformed' });
    return undefined;
  };

/** Reads what is about one person, and whether its server forbids keeping it, as it should. */
export const readingPersonal =
  <T extends object>(shape: Shape<T>, id?: string): Exchange<Personal<T>>['read'] =>
  (...answer) => {
    const data = reading(shape, id)(...answer);
    return data && { ...data, noStore: /\bno-store\b/i.test(answer[2]('Cache-Control') ?? '') };
  };
