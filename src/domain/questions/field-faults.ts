import { ageInMonths, dateOfBirthFault, parseDateFields } from '../people/date-of-birth.js';
import {
  dateFieldsOf,
  dateParts,
  isAsked,
  isEmpty,
  lengthOf,
  listOf,
  longLimit,
  shortLimit,
  textOf,
  type Fault,
  type Field,
  type Values,
} from './field.js';

/** A date as `YYYY-MM-DD`; undefined if there is none, or none that can be. */
export function dateOf(values: Values, name: string): string | undefined {
  const date = parseDateFields(dateFieldsOf(values, name));
  return typeof date === 'string' ? date : undefined;
}

/** What has to be mended before the answer can stand. `today` is the local date of the practice. */
export function faultOf(field: Field, values: Values, today: string): Fault | undefined {
  const { name, type, required, options, check, isBirth } = field;
  if (!isAsked(field, values)) return undefined;
  // A date has no control of its own: an error leads to the first of its parts.
  const fault = (code: string | undefined): Fault | undefined =>
    code ? { name, code, ...(type === 'date' && { parts: dateParts }) } : undefined;
  if (isEmpty(field, values)) return fault(required ? 'missing' : undefined);
  if (type === 'date') {
    const date = parseDateFields(dateFieldsOf(values, name));
    if (typeof date !== 'string') return { name, code: `date-${date.fault}`, parts: date.fields };
    return fault(isBirth ? dateOfBirthFault(date, today) : farAway(date, today));
  }
  const texts = type === 'choices' || type === 'items' ? listOf(values, name) : [textOf(values, name)];
  if (type.startsWith('choice'))
    return texts.every((id) => options?.includes(id)) ? undefined : fault('missing');
  const limit = type === 'long-text' ? longLimit : shortLimit;
  if (texts.some((text) => lengthOf(text) > limit)) return fault('too-long');
  return fault(check?.(texts[0]!));
}

// A date about an illness lies within a life; one far in the future is a slip of the key.
const farAway = (date: string, today: string): string | undefined => {
  const months = date > today ? ageInMonths(today, date) : -ageInMonths(date, today);
  return months > 24 ? 'in-future' : months < -125 * 12 ? 'too-long-ago' : undefined;
};

/** All faults of some fields, in the order in which they are asked. */
export const faultsOf = (fields: readonly Field[], values: Values, today: string): readonly Fault[] =>
  fields.flatMap((field) => faultOf(field, values, today) ?? []);
