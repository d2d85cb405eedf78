import type { DateField } from '../people/date-of-birth.js';
import type { QuestionType } from './question.js';

/** What somebody has typed and chosen so far, by the name of the field; nothing is checked yet. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

/** A thing that is asked: a question of a request, or about a person. Its words are in `i18n` or with the practice. */
export interface Field {
  /** Unique within a form, and the prefix of its words: `given-name`. */
  readonly name: string;
  readonly type: QuestionType;
  readonly required?: boolean;
  readonly options?: readonly string[];
  /** Asked only if another field has one of these values. */
  readonly when?: { readonly field: string; readonly is: readonly string[] };
  /** How a browser fills it in, if the answer is about whoever types. */
  readonly autocomplete?: string;
  /** Which keyboard a phone shows. */
  readonly input?: 'tel' | 'email' | 'numeric';
  /** Characters that it should have room for. */
  readonly width?: number;
  /** A date that somebody was born on. */
  readonly isBirth?: boolean;
  /** What is wrong with a text that stands there, as a code. */
  readonly check?: (text: string) => string | undefined;
}

/** What is wrong with a field: a code, to be turned into words; for dates also the parts that it concerns. */
export interface Fault {
  readonly name: string;
  readonly code: string;
  readonly parts?: readonly DateField[];
}

// The contract's limits, in code points (`contract/primitives.ts`; a test compares them).
export const shortLimit = 200;
export const longLimit = 4000;
/** Entries of a list of short texts. */
export const mostItems = 20;

/** How many characters a person counts: code points, as the contract does. */
export const lengthOf = (text: string): number => [...text].length;

export const textOf = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
};

export const listOf = (values: Values, name: string): readonly string[] => {
  const value = values[name];
  return typeof value === 'object' ? value.map((text) => text.trim()).filter(Boolean) : [];
};

export const dateParts: readonly DateField[] = ['day', 'month', 'year'];

/** The three texts of a date. */
export const dateFieldsOf = (values: Values, name: string) => ({
  day: textOf(values, `${name}-day`),
  month: textOf(values, `${name}-month`),
  year: textOf(values, `${name}-year`),
});

/** Whether a field is asked at all, as things stand. */
export const isAsked = ({ when }: Field, values: Values): boolean =>
  !when || when.is.some((id) => id === values[when.field] || listOf(values, when.field).includes(id));

export function isEmpty({ name, type }: Field, values: Values): boolean {
  if (type === 'date') return dateParts.every((part) => !textOf(values, `${name}-${part}`));
  return !textOf(values, name) && !listOf(values, name).length;
}
