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

export const formField = (ctx: FieldContext, field: Field): unknown => templates[field.type](ctx, field);

/** The fields of one page, of those that are asked as things stand. */
export const formFields = (ctx: FieldContext, fields: readonly Field[]): unknown =>
  fields.filter((field) => isAsked(field, ctx.values)).map((field) => formField(ctx, field));
