import { html } from 'lit';
import { isAsked, type Field } from '../../domain/questions/field.js';
import { choiceField } from './choice-field.js';
import { dateField } from './date-field.js';
import type { FieldContext } from './field-context.js';
import { itemsField } from './items-field.js';
import { longTextField, textField } from './text-field.js';

const templates = {
  text: textField,
  'long-text': longTextField,
  choice: choiceField,
  choices: choiceField,
  date: dateField,
  items: itemsField,
} as const;

const formField = (ctx: FieldContext, field: Field): unknown => templates[field.type](ctx, field);

/** The fields of one page, of those that are asked as things stand. What only one option asks for stands below that option. */
export function formFields(ctx: FieldContext, fields: readonly Field[]): unknown {
  const asked = fields.filter((field) => isAsked(field, ctx.values));
  const below = (field: Field): readonly Field[] =>
    field.options ? asked.filter(({ when }) => when?.field === field.name) : [];
  const shown = (field: Field, ctx: FieldContext): unknown => {
    const dependent = below(field);
    if (!dependent[0]) return formField(ctx, field);
    const nested = { ...ctx, isHeading: false };
    const chosen = [ctx.values[field.name]].flat();
    return choiceField(ctx, field, (option) =>
      dependent
        // Of several options that ask for it, the first that is chosen.
        .filter(({ when }) => when!.is.find((id) => chosen.includes(id)) === option)
        .map((each) => html`<div class="reveal">${shown(each, nested)}</div>`),
    );
  };
  return asked
    .filter((field) => !asked.some((each) => below(each).includes(field)))
    .map((field) => shown(field, ctx));
}
