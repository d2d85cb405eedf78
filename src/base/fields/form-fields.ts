import { html, nothing } from 'lit';
import { isAsked, type Field } from '../../domain/questions/field.js';
import { choiceField } from './choice-field.js';
import { dateField } from './date-field.js';
import { idOf, targetOf, type FieldContext } from './field-context.js';
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

export const formField = (ctx: FieldContext, field: Field): unknown => templates[field.type](ctx, field);

/** The fields of one page, of those that are asked as things stand. */
export const formFields = (ctx: FieldContext, fields: readonly Field[]): unknown =>
  fields.filter((field) => isAsked(field, ctx.values)).map((field) => formField(ctx, field));

/** What is wrong, each with a link to its field. It takes the focus. */
export function errorSummary({ faults, t }: FieldContext): unknown {
  if (!faults.length) return nothing;
  return html`<div class="error-summary" role="alert" tabindex="-1">
    <h2>${t('error-title')}</h2>
    <ul>
      ${faults.map((fault) => html`<li><a href="#${targetOf(fault)}" data-focus=${targetOf(fault)}>${fault.message}</a></li>`)}
    </ul>
  </div>`;
}

/** Reads a change of a control into the values: by its name, and for lists by its place. */
export function readControl(
  control: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  values: Readonly<Record<string, string | readonly string[]>>,
): string | readonly string[] {
  const { name, value, type } = control;
  const before = values[name];
  const list = typeof before === 'object' ? [...before] : [];
  if (type === 'checkbox') {
    const others = list.filter((each) => each !== value);
    return (control as HTMLInputElement).checked ? [...others, value] : others;
  }
  const { index } = control.dataset;
  if (index === undefined) return value;
  list[Number(index)] = value;
  return Array.from(list, (each) => each ?? '');
}

export { idOf };
