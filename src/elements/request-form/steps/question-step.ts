import { html, nothing } from 'lit';
import { formFields } from '../../../base/fields/form-fields.js';
import { noticeList } from '../../../base/notice.js';
import { safeHref } from '../../../base/safe-href.js';
import { textOf } from '../../../domain/questions/field.js';
import type { FormModel } from '../form-model.js';

/** A page that is all fields; with one field, its question is the heading. */
export function questionStep({ context, step, words, notices, advice }: FormModel): unknown {
  const isHeading = step.fields.length === 1;
  const names = step.fields.map(({ name }) => name);
  const noticed = notices.filter(({ field }) => names.includes(field));
  return html`${isHeading ? nothing : html`<h2 class="title" tabindex="-1">${words.title(step)}</h2>`}
    ${formFields({ ...context, isHeading }, step.fields)}
    <div aria-live="polite">${noticeList(noticed, advice)}</div>`;
}

/** The date of birth, and a way to the age where the two do not fit together: it was asked many pages before. */
export function bornStep(model: FormModel): unknown {
  const { context, steps, texts, words } = model;
  const age = steps.find(({ id }) => id === 'age')!.fields[0]!;
  return html`${questionStep(model)}${
    context.faults.some(({ code }) => code === 'other-age')
      ? html`<div class="inset">
          <p>${words.prompt(age)} ${words.answer(age)}</p>
          <p>
            <button class="plain" type="button" data-show="age">
              ${texts.form('check-change')}<span class="hidden-text">: ${words.prompt(age)}</span>
            </button>
          </p>
        </div>`
      : nothing
  }`;
}

/** Whether the patient is registered, and what to do if not: it informs and blocks nobody. */
export function registrationStep(model: FormModel): unknown {
  const { form } = model.texts;
  const { registration } = model.practice;
  const href = safeHref(registration?.url);
  return html`${questionStep(model)}${
    textOf(model.context.values, 'registration') === 'not-registered'
      ? html`<div class="inset">
          <p>${form('not-registered')}</p>
          <p>
            ${href ? html`<a href=${href} target="_blank" rel="noopener">${form('not-registered-link')} (${model.texts.shared('new-tab')})</a>` : form('not-registered-yet')}
          </p>
        </div>`
      : nothing
  }`;
}
