import { html, nothing } from 'lit';
import type { Fault, Field, Values } from '../../domain/questions/field.js';
import type { fields } from '../../i18n/locales/en/fields.js';
import type { Translate } from '../../i18n/messages.js';

/** What a field is called, in words that patients read. */
export interface FieldWords {
  readonly label: string;
  readonly hint?: string | undefined;
  option(id: string): string;
  /** Under an option, in smaller type. */
  optionHint?(id: string): string | undefined;
}

/** A fault in words. */
export interface ShownFault extends Fault {
  readonly message: string;
}

/** All that a field's template needs to know. */
export interface FieldContext {
  readonly values: Values;
  readonly faults: readonly ShownFault[];
  readonly t: Translate<typeof fields>;
  words(field: Field): FieldWords;
  /** The page stands alone on its screen, so its question is the heading. */
  readonly isHeading?: boolean;
}

export const idOf = (name: string): string => `f-${name}`;

/** The id of the control to which an error leads. */
export const targetOf = ({ name, parts }: Fault): string => idOf(parts ? `${name}-${parts[0]}` : name);

/** Ids of hint, error and count, for `aria-describedby`. */
export const describedBy = (...ids: (string | false | undefined)[]): string | typeof nothing =>
  ids.filter(Boolean).join(' ') || nothing;

export const faultMessage = (ctx: FieldContext, name: string): ShownFault | undefined =>
  ctx.faults.find((fault) => fault.name === name);

/** The hint and the error of a field, with the ids that `describedBy` names. */
export const aside = (ctx: FieldContext, name: string, hint: unknown): unknown => {
  const fault = faultMessage(ctx, name);
  const id = idOf(name);
  return html`${hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing}${
    fault
      ? html`<p class="fault" id="${id}-fault">
          <span class="hidden-text">${ctx.t('error')}</span> ${fault.message}
        </p>`
      : nothing
  }`;
};

export const label = (ctx: FieldContext, field: Field, text: string): string =>
  field.required ? text : ctx.t('optional', { label: text });

/** The question itself: as the heading of the page, or as it is. */
export const title = (ctx: FieldContext, content: unknown): unknown =>
  ctx.isHeading ? html`<h2 class="title" tabindex="-1">${content}</h2>` : content;

export const wrapper = (ctx: FieldContext, name: string, content: unknown): unknown =>
  html`<div class="field ${faultMessage(ctx, name) ? 'faulty' : ''}">${content}</div>`;
