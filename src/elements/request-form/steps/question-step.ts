import { html, nothing } from 'lit';
import { formFields } from '../../../base/fields/form-fields.js';
import { noticeList } from '../../../base/notice.js';
import { safeHref } from '../../../base/safe-href.js';
import { ageInMonths } from '../../../domain/people/date-of-birth.js';
import { ageGroupAt } from '../../../domain/people/identity.js';
import { textOf } from '../../../domain/questions/field.js';
import { dateOf } from '../../../domain/questions/field-faults.js';
import { localDate } from '../../../domain/time/local-date.js';
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
  const { context, steps, texts, words, now, timeZone } = model;
  if (!context.faults.some(({ code }) => code === 'other-age')) return questionStep(model);
  const months = ageInMonths(dateOf(context.values, 'born')!, localDate(now, timeZone));
  const [who, age] = ['who', 'age'].map((name) => steps.find(({ id }) => id === name));
  // Nobody under 3 months writes: then it is for somebody else.
  const step = who && !age!.fields[0]!.options!.includes(ageGroupAt(months)) ? who : age!;
  const field = step.fields[0]!;
  return html`${questionStep(model)}
    <div class="inset">
      <p>${words.prompt(field)} ${words.answer(field)}</p>
      <p>
        <button class="plain" type="button" data-show=${step.id}>
          ${texts.form('check-change')}<span class="hidden-text">: ${words.prompt(field)}</span>
        </button>
      </p>
    </div>`;
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
