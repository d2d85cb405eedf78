import type { FieldWords, ShownFault } from '../../base/fields/field-context.js';
import { printedAnswer } from '../../domain/people/printed-answer.js';
import {
  isEmpty,
  shortLimit,
  textOf,
  type Fault,
  type Field,
  type Values,
} from '../../domain/questions/field.js';
import { dateOf } from '../../domain/questions/field-faults.js';
import { formatDate } from '../../i18n/format.js';
import { appointmentSteps as englishSteps } from '../../i18n/locales/en/appointment-steps.js';
import { fields as englishFields } from '../../i18n/locales/en/fields.js';
import { identity as englishIdentity } from '../../i18n/locales/en/identity.js';
import type { Catalogue, Translate } from '../../i18n/messages.js';
import { isForOther } from './booking-steps.js';

export interface BookingTexts {
  readonly steps: Translate<typeof englishSteps>;
  readonly identity: Translate<typeof englishIdentity>;
  readonly fields: Translate<typeof englishFields>;
}

const english: readonly (readonly [keyof BookingTexts, Catalogue])[] = [
  ['steps', englishSteps],
  ['identity', englishIdentity],
  ['fields', englishFields],
];

/** What the questions of a booking and their answers are called. */
export class BookingWords {
  readonly #texts: BookingTexts;
  readonly #values: Values;

  constructor(texts: BookingTexts, values: Values) {
    this.#texts = texts;
    this.#values = values;
  }

  /** The text of a key in whichever area has it; about another person, the one that is meant for that. */
  find(key: string, values: Readonly<Record<string, string | number>> = {}): string | undefined {
    const keys = isForOther(this.#values) ? [`${key}-them`, key] : [key];
    for (const each of keys)
      for (const [area, catalogue] of english)
        if (each in catalogue) return (this.#texts[area] as Translate)(each, values);
    return undefined;
  }

  readonly field = ({ name }: Field): FieldWords => ({
    label: this.find(name) ?? name,
    hint: this.find(`${name}-hint`),
    option: (id) => this.find(`${name}-${id}`) ?? id,
  });

  fault(fault: Fault): ShownFault {
    const { name, code } = fault;
    const message =
      this.find(`${name}-${code}`) ?? this.find(code, { count: shortLimit }) ?? this.find('invalid')!;
    return { ...fault, message };
  }

  /** An answer as it is read back, and sent; empty if there is none. */
  answer(field: Field): string {
    if (isEmpty(field, this.#values)) return '';
    const { name, type } = field;
    const text = textOf(this.#values, name);
    if (type === 'date') {
      const date = dateOf(this.#values, name);
      const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
      return date ? formatDate(date, this.#texts.steps.language, options) : '';
    }
    if (type === 'choice') return this.field(field).option(text);
    return printedAnswer(name, text);
  }
}
