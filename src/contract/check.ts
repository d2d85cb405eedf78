import type * as z from 'zod/mini';
import type { IssueCode } from './issue-codes.js';

// Pages check with this instead of Zod, which would cost them 6 kB. Nothing is written here twice: the shapes in `checks`
// are written by `scripts/build-checks.ts` from the zod schemas, and a test holds each against its schema.

/** One thing that is wrong; `issueOf` says it in words. */
export interface Fault {
  readonly path: readonly PropertyKey[];
  readonly code: IssueCode;
  /** The form is right, only a rule is broken: rules of what surrounds it can still be asked. */
  readonly soft?: boolean;
  /** The values or names that there are; of several forms, what is wrong with each. */
  readonly known?: readonly unknown[] | undefined;
}

/** Gives the value with the members that it knows, or adds to the faults; then what it gives is not to be used. */
export type Shape<T = unknown> = (value: unknown, path: readonly PropertyKey[], faults: Fault[]) => T;

/** What a schema of Zod describes. */
export type ShapeOf<Schema extends z.ZodMiniType> = Shape<z.infer<Schema>>;

/** A rule, the code of its breach, and the member that is to blame. */
type Rule = readonly [holds: (value: never) => boolean, code: IssueCode, member?: string];

/** What passes, or nothing; then `faults` say why. */
export function read<T>(shape: Shape<T>, data: unknown, faults: Fault[] = []): T | undefined {
  const value = shape(data, [], faults);
  return faults.length ? undefined : value;
}

/** Of something that is wrong in so many places nobody reads on. */
const most = 999;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && !!value && !Array.isArray(value);

const refuse = (
  faults: Fault[],
  path: Fault['path'],
  value: unknown,
  code: IssueCode,
  known?: Fault['known'],
): unknown => faults.push({ path, code: value === undefined ? 'missing' : code, known });

const leaf =
  (fits: (value: unknown) => boolean, code: IssueCode, known?: Fault['known']): Shape =>
  (value, path, faults) =>
    fits(value) ? value : refuse(faults, path, value, code, known);

export const text = leaf((value) => typeof value === 'string', 'text-expected');
export const number = leaf(Number.isFinite, 'number-expected');
export const flag = leaf((value) => typeof value === 'boolean', 'true-or-false-expected');
export const anything: Shape = (value) => value;

/* @__NO_SIDE_EFFECTS__ */
export const oneOf = (...values: readonly unknown[]): Shape =>
  leaf((value) => values.includes(value), 'not-an-option', values);

/* @__NO_SIDE_EFFECTS__ */
export const optional =
  (shape: Shape, absent?: null): Shape =>
  (value, path, faults) =>
    value === absent ? value : shape(value, path, faults);

/* @__NO_SIDE_EFFECTS__ */
export const list =
  (entry: Shape): Shape =>
  (value, path, faults) =>
    Array.isArray(value)
      ? value.map((each, index) => faults.length < most && entry(each, [...path, index], faults))
      : refuse(faults, path, value, 'list-expected');

/** Strict: there may be no other members, but one that is ignored. */
/* @__NO_SIDE_EFFECTS__ */
export const object =
  (members: Readonly<Record<string, Shape>>, strict?: boolean, ignored?: string): Shape =>
  (value, path, faults) => {
    if (!isObject(value)) return refuse(faults, path, value, 'object-expected');
    const known: Record<string, unknown> = {};
    for (const key in members) {
      const member = members[key]!(value[key], [...path, key], faults);
      if (key in value) known[key] = member;
    }
    if (strict)
      for (const key of Object.keys(value))
        if (key !== ignored && !Object.hasOwn(members, key))
          faults.push({
            path: [...path, key],
            code: 'unknown-setting',
            soft: true,
            known: Object.keys(members),
          });
    return known;
  };

/** An object of which each name and each member has its shape. */
/* @__NO_SIDE_EFFECTS__ */
export const record =
  (name: Shape, member: Shape): Shape =>
  (value, path, faults) => {
    if (!isObject(value)) return refuse(faults, path, value, 'object-expected');
    const known: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      // As a name it would not make a member, but change what the object is.
      if (key === '__proto__') continue;
      const at = [...path, key];
      const wrong: Fault[] = [];
      name(key, at, wrong);
      for (const fault of wrong) faults.push({ ...fault, soft: false });
      if (!wrong.length) known[key] = member(value[key], at, faults);
    }
    return known;
  };

/** A record with these names, of which each may be left out. */
/* @__NO_SIDE_EFFECTS__ */
export const partial = (names: readonly string[], member: Shape): Shape =>
  object(Object.fromEntries(names.map((name) => [name, optional(member)])), true, '__proto__');

/* @__NO_SIDE_EFFECTS__ */
export const where =
  (shape: Shape, ...rules: readonly Rule[]): Shape =>
  (value, path, faults) => {
    const found: Fault[] = [];
    const result = shape(value, path, found);
    if (found.every(({ soft }) => soft))
      for (const [holds, code, member] of rules)
        if (!holds(result as never))
          found.push({ path: member === undefined ? path : [...path, member], code, soft: true });
    for (const fault of found) faults.push(fault);
    return result;
  };

/** The first form that fits. Else what was meant is the one that was begun; if none is, all are named. */
/* @__NO_SIDE_EFFECTS__ */
export const either =
  (...forms: readonly Shape[]): Shape =>
  (value, path, faults) => {
    const tries = forms.map((form) => {
      const found: Fault[] = [];
      return { result: form(value, path, found), found };
    });
    const fitting = tries.find(({ found }) => !found.length);
    if (fitting) return fitting.result;
    const nearly = tries.filter(({ found }) => found.every(({ soft }) => soft));
    const meant =
      nearly.length === 1
        ? nearly[0]
        : tries.find(({ found }) => found.every((fault) => fault.path.length > path.length));
    if (!meant)
      return refuse(
        faults,
        path,
        value,
        'no-such-form',
        tries.map(({ found }) => found[0]),
      );
    for (const fault of meant.found) faults.push(nearly.length === 1 ? fault : { ...fault, soft: false });
    return meant.result;
  };
