import { html, nothing } from 'lit';
import { listOf, type Field } from '../../domain/questions/field.js';
import {
  aside,
  describedBy,
  faultMessage,
  idOf,
  label,
  title,
  wrapper,
  type FieldContext,
} from './field-context.js';

/** A group of controls with its question as the legend. */
export function fieldset(ctx: FieldContext, field: Field, content: unknown, hint?: unknown): unknown {
  const { name } = field;
  const words = ctx.words(field);
  const shownHint = words.hint ?? hint;
  const id = idOf(name);
  return wrapper(
    ctx,
    name,
    html`<fieldset
      aria-describedby=${describedBy(shownHint ? `${id}-hint` : '', faultMessage(ctx, name) && `${id}-fault`)}
    >
      <legend>${title(ctx, label(ctx, field, words.label))}</legend>
      ${aside(ctx, name, shownHint)}${content}
    </fieldset>`,
  );
}

/**
 * Radio buttons, or checkboxes for `choices`.
 * @param reveal what stands under an option while it is chosen
 */
export function choiceField(ctx: FieldContext, field: Field, reveal?: (id: string) => unknown): unknown {
  const { name, type, options = [] } = field;
  const isMany = type === 'choices';
  const words = ctx.words(field);
  const chosen = isMany ? listOf(ctx.values, name) : [ctx.values[name]];
  return fieldset(
    ctx,
    field,
    options.map((option, index) => {
      // The first has the id of the field, so that an error leads to it.
      const id = idOf(index ? `${name}-${option}` : name);
      const hint = words.optionHint?.(option);
      const isChosen = chosen.includes(option);
      return html`<div class="choice">
          <input
            id=${id}
            type=${isMany ? 'checkbox' : 'radio'}
            name=${name}
            value=${option}
            aria-describedby=${hint ? `${id}-about` : nothing}
            .checked=${isChosen}
          /><label for=${id}>${words.option(option)}</label>
          ${hint ? html`<div class="hint" id="${id}-about">${hint}</div>` : nothing}
        </div>
        ${isChosen && reveal ? reveal(option) : nothing}`;
    }),
  );
}
