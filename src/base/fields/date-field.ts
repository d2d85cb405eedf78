import { html, nothing } from 'lit';
import { dateParts, type Field } from '../../domain/questions/field.js';
import { fieldset } from './choice-field.js';
import { describedBy, faultMessage, idOf, type FieldContext } from './field-context.js';

/** A date in three fields. */
export function dateField(ctx: FieldContext, field: Field): unknown {
  const { name, autocomplete, isBirth } = field;
  const fault = faultMessage(ctx, name);
  return fieldset(
    ctx,
    field,
    html`<div class="date">
      ${dateParts.map((part) => {
        const id = idOf(`${name}-${part}`);
        const isFaulty = fault && (!fault.parts || fault.parts.includes(part));
        return html`<div>
          <label for=${id}>${ctx.t(part)}</label>
          <input
            class="input width-${part === 'year' ? 4 : 2}"
            id=${id}
            name="${name}-${part}"
            inputmode="numeric"
            autocomplete=${autocomplete === 'bday' ? `bday-${part}` : 'off'}
            aria-invalid=${isFaulty || nothing}
            aria-describedby=${describedBy(fault && `${idOf(name)}-fault`)}
            .value=${ctx.values[`${name}-${part}`] ?? ''}
          />
        </div>`;
      })}
    </div>`,
    ctx.t(isBirth ? 'birth-hint' : 'date-hint'),
  );
}
