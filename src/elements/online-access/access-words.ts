import type { FieldWords } from '../../base/fields/field-context.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import {
  longLimit,
  shortLimit,
  textOf,
  type Fault,
  type Field,
  type Values,
} from '../../domain/questions/field.js';
import { accessSteps } from '../../i18n/locales/en/access-steps.js';
import { fields } from '../../i18n/locales/en/fields.js';
import { identity } from '../../i18n/locales/en/identity.js';
import type { Translate } from '../../i18n/messages.js';
import type { OnlineAccessElement } from './online-access-element.js';

const english = [accessSteps, identity, fields] as const;

/** The words of the form's questions, from three areas; about another person where it is for another. */
export class AccessWords {
  readonly fields: MessagesController<typeof fields>;
  readonly #own: MessagesController<typeof accessSteps>;
  readonly #identity: MessagesController<typeof identity>;
  readonly #values: () => Values;

  constructor(element: OnlineAccessElement, values: () => Values) {
    this.#own = new MessagesController(element, 'access-steps', accessSteps);
    this.#identity = new MessagesController(element, 'identity', identity);
    this.fields = new MessagesController(element, 'fields', fields);
    this.#values = values;
  }

  get ready(): boolean {
    return this.#own.ready && this.#identity.ready && this.fields.ready;
  }

  get t(): Translate<typeof accessSteps> {
    return this.#own.t;
  }

  of(field: Field): FieldWords {
    const { name } = field;
    return {
      label: this.find(name) ?? name,
      hint: this.find(`${name}-hint`),
      option: (id) => this.find(`${name}-${id}`) ?? id,
      optionHint: (id) => (name === 'who' ? this.find(`who-${id}-hint`) : undefined),
    };
  }

  fault({ name, code }: Fault): string {
    const count = name === 'consent' || name === 'safe-contact' ? longLimit : shortLimit;
    return this.find(`${name}-${code}`, { count }) ?? this.find(code, { count }) ?? this.fields.t('invalid');
  }

  /** The text of a key in whichever area has it; about another person, the one that is meant for that. */
  find(key: string, values: Readonly<Record<string, string | number>> = {}): string | undefined {
    const who = textOf(this.#values(), 'who');
    // `who-other` is an option in another area's words.
    const isOther = who && who !== 'myself' && !/^(who|acting)/.test(key);
    const texts = [this.t, this.#identity.t, this.fields.t] as readonly Translate[];
    for (const each of isOther ? [`${key}-other`, key] : [key]) {
      const index = english.findIndex((catalogue) => each in catalogue);
      if (index >= 0) return texts[index]!(each, values);
    }
    return undefined;
  }
}
