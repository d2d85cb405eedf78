import { html, nothing } from 'lit';
import { lengthOf, longLimit, textOf, type Field } from '../../domain/questions/field.js';
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

const labelled = (ctx: FieldContext, field: Field, text: string): unknown =>
  title(ctx, html`<label for=${idOf(field.name)}>${label(ctx, field, text)}</label>`);

/** One line of text. */
export function textField(ctx: FieldContext, field: Field): unknown {
  const { name, input, autocomplete, width } = field;
  const words = ctx.words(field);
  const id = idOf(name);
  const isFaulty = !!faultMessage(ctx, name);
  return wrapper(
    ctx,
    name,
    html`${labelled(ctx, field, words.label)}${aside(ctx, name, words.hint)}
      <input
        class="input ${width ? `width-${width}` : ''}"
        id=${id}
        name=${name}
        type=${input === 'tel' || input === 'email' ? input : 'text'}
        inputmode=${input ?? nothing}
        autocomplete=${autocomplete ?? 'off'}
        spellcheck=${input || autocomplete ? 'false' : nothing}
        aria-describedby=${describedBy(words.hint && `${id}-hint`, isFaulty && `${id}-fault`)}
        aria-invalid=${isFaulty || nothing}
        .value=${ctx.values[name] ?? ''}
      />`,
  );
}

/** Free text, with the number of characters that are left once three quarters are used. */
export function longTextField(ctx: FieldContext, field: Field): unknown {
  const { name } = field;
  const words = ctx.words(field);
  const id = idOf(name);
  const isFaulty = !!faultMessage(ctx, name);
  const left = longLimit - lengthOf(textOf(ctx.values, name));
  const count =
    left > longLimit / 4
      ? ''
      : ctx.t(left < 0 ? 'characters-over' : 'characters-left', { count: Math.abs(left) });
  return wrapper(
    ctx,
    name,
    html`${labelled(ctx, field, words.label)}${aside(ctx, name, words.hint)}
      <textarea
        class="input"
        id=${id}
        name=${name}
        rows="7"
        aria-describedby=${describedBy(words.hint && `${id}-hint`, isFaulty && `${id}-fault`, `${id}-count`)}
        aria-invalid=${isFaulty || nothing}
        .value=${ctx.values[name] ?? ''}
      ></textarea>
      <div class="hint ${left < 0 ? 'over' : ''}" id="${id}-count" aria-live="polite">${count}</div>`,
  );
}
