import { html, nothing } from 'lit';
import { mostItems, type Field } from '../../domain/questions/field.js';
import { fieldset } from './choice-field.js';
import { idOf, type FieldContext } from './field-context.js';

/** Several short texts, each on a line of its own. `items` controls carry their place in `data-index`. */
export function itemsField(ctx: FieldContext, field: Field): unknown {
  const { name } = field;
  const given = ctx.values[name];
  const items = typeof given === 'object' && given.length ? given : [''];
  return fieldset(
    ctx,
    field,
    html`${items.map((item, index) => {
      const id = idOf(index ? `${name}-${index}` : name);
      const place = ctx.t('item', { count: index + 1 });
      return html`<div class="item">
        <label for=${id}>${place}</label>
        <input class="input" id=${id} name=${name} data-index=${index} autocomplete="off" .value=${item} />${
          items.length > 1
            ? html`<button class="plain" type="button" data-remove=${index} data-name=${name}>
                ${ctx.t('remove-item')}<span class="hidden-text"> ${place}</span>
              </button>`
            : nothing
        }
      </div>`;
    })}${
      items.length < mostItems
        ? html`<button class="button secondary" type="button" data-add=${items.length} data-name=${name}>
            ${ctx.t('add-item')}
          </button>`
        : nothing
    }`,
  );
}
