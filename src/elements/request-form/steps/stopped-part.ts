import { html, nothing } from 'lit';
import { telHref } from '../../../base/tel-href.js';
import type { FormModel } from '../form-model.js';
import { stepsOf } from '../steps.js';
import { checkRows } from './check-step.js';

/** How copying the answers went: they are on the clipboard, or they stand in a box to be copied by hand. */
export interface Copying {
  readonly isDone: boolean;
  /** The answers, where the browser did not let the page write to the clipboard. */
  readonly box?: string;
}

/** Everything that was answered so far, also after the question that ended the form. */
export function answersText(model: FormModel): string {
  // Times of calls have a default: nobody has answered that question yet.
  const steps = stepsOf(model.context.values, { ...model.settings, stops: false }).filter(
    ({ id }) => id !== 'call-times',
  );
  return checkRows({ ...model, steps })
    .filter(({ answer }) => answer)
    .map(({ question, answer }) => `${question}\n${answer}\n`)
    .join('\n');
}

/** Where `on-emergency="stop"` ends the form: the telephone, and the answers to take along. */
export function stoppedPart({ texts: { form }, phone, copying }: FormModel): unknown {
  return html`<p>${form('advice-stopped')}</p>
    ${
      phone
        ? html`<p>
            <strong
              >${form.pieces('stopped-phone', { phone: html`<a href=${telHref(phone)}>${phone}</a>` })}</strong
            >
          </p>`
        : nothing
    }
    <p>${form('stopped-copy-hint')}</p>
    <p>
      <button class="button secondary" type="button" data-action="copy">${form('stopped-copy')}</button>
    </p>
    ${
      copying?.box === undefined
        ? nothing
        : html`<textarea
            class="input copy-box"
            readonly
            rows="6"
            aria-label=${form('stopped-box')}
            .value=${copying.box}
          ></textarea>`
    }
    <p role="status">${copying ? form(copying.isDone ? 'stopped-copied' : 'stopped-by-hand') : nothing}</p>`;
}
