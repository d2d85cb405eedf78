import { html, nothing } from 'lit';
import { choiceField } from '../../../base/fields/choice-field.js';
import { aside, describedBy, faultMessage, idOf, wrapper } from '../../../base/fields/field-context.js';
import { callClock, callDays, callTimeOf, type CallDay } from '../../../domain/people/call-times.js';
import { listOf, type Field } from '../../../domain/questions/field.js';
import type { FormModel } from '../form-model.js';

export const callWhen: Field = {
  name: 'call-when',
  type: 'choice',
  required: true,
  options: ['any', 'some'],
};
const days: Field = { name: 'call-days', type: 'choices', required: true, options: callDays };

/** When a call can be taken in private: any time, or days with their times. */
export function callTimesStep({ context, words, texts: { identity } }: FormModel): unknown {
  const weekdays = {
    ...context,
    words: (field: Field) => ({ ...context.words(field), option: (id: string) => words.weekday(id) }),
  };
  const clock = (name: string, label: string, chosen: string, isFaulty: boolean): unknown =>
    html`<div>
      <label for=${idOf(name)}>${label}</label>
      <select
        class="input"
        id=${idOf(name)}
        name=${name}
        aria-invalid=${isFaulty || nothing}
        aria-describedby=${describedBy(isFaulty && `${idOf(name)}-fault`)}
      >
        ${callClock.map((each) => html`<option value=${each} .selected=${each === chosen}>${words.time(each)}</option>`)}
      </select>
    </div>`;
  const times = (day: string): unknown => {
    const { from, to } = callTimeOf(context.values, day as CallDay);
    const shown = { day: words.weekday(day) };
    const end = `call-to-${day}`;
    const isFaulty = !!faultMessage(context, end);
    return html`<div class="reveal">
      ${wrapper(
        context,
        end,
        html`${aside(context, end, undefined)}
          <div class="row">
            ${clock(`call-from-${day}`, identity('call-from', shown), from, false)}
            ${clock(end, identity('call-to', shown), to, isFaulty)}
          </div>`,
      )}
    </div>`;
  };
  return choiceField({ ...context, isHeading: true }, callWhen, (id) =>
    id === 'some'
      ? html`<div class="reveal">
          ${choiceField(weekdays, days, (day) => (listOf(context.values, 'call-days').includes(day) ? times(day) : nothing))}
        </div>`
      : nothing,
  );
}
