import { html, nothing } from 'lit';
import { telHref } from '../../../base/safe-href.js';
import { isAsked } from '../../../domain/questions/field.js';
import type { FormModel } from '../form-model.js';
import { callWhen } from './call-times-step.js';

/** One question and answer as they are read back. */
export interface CheckRow {
  readonly step: string;
  readonly question: string;
  readonly answer: string;
}

export function checkRows({
  steps,
  context,
  words,
  texts,
  attachments,
}: Omit<FormModel, 'isSame'>): readonly CheckRow[] {
  return steps.flatMap(({ id, fields, section }) => {
    const row = (question: string, answer: string): CheckRow => ({ step: id, question, answer });
    if (id === 'call-times') return row(words.prompt(callWhen), words.callTimes());
    if (id === 'attachments') {
      return row(texts.form('attachments'), attachments.infos.map(({ name }) => name).join('\n'));
    }
    if (section === 'check') return [];
    return fields
      .filter((field) => isAsked(field, context.values))
      .map((field) => row(words.prompt(field), words.answer(field)));
  });
}

export const summaryList = (
  rows: readonly CheckRow[],
  { texts: { form } }: FormModel,
  canChange: boolean,
): unknown =>
  html`<dl class="summary-list">
    ${rows.map(
      ({ step, question, answer }) =>
        html`<div>
          <dt>${question}</dt>
          <dd class="answer">${answer || form('check-none')}</dd>
          ${
            canChange
              ? html`<dd>
                  <button class="plain" type="button" data-change=${step}>
                    ${form('check-change')}<span class="hidden-text">: ${question}</span>
                  </button>
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;

/** All answers with "change" on each, and how sending went. */
export function checkStep(model: FormModel): unknown {
  const { delivery, texts } = model;
  const { form } = texts;
  return html`${delivery.failure ? failurePanel(model) : nothing}
    <h2 class="title" tabindex="-1">${form('check')}</h2>
    ${summaryList(checkRows(model), model, !delivery.isSending)}
    ${delivery.isSending ? sendingPanel(model) : html`<h3 class="send">${form('check-agree')}</h3>`}`;
}

function sendingPanel({ delivery: { progress }, texts: { form } }: FormModel): unknown {
  const percent = progress && progress[1] ? Math.round((progress[0] / progress[1]) * 100) : undefined;
  return html`<div class="sending">
    <p role="status">${form('sending')}</p>
    ${
      percent === undefined
        ? html`<progress aria-label=${form('sending')}></progress>`
        : html`<progress
            max="100"
            .value=${percent}
            aria-label=${form('sending-files', { count: percent })}
          ></progress>`
    }
    <button class="button secondary" type="button" data-action="cancel">${form('cancel')}</button>
  </div>`;
}

/** How a try ended that did not end well, said as it is, with the way on. */
function failurePanel({
  delivery,
  texts: { form, shared },
  practice: { phone },
  isSame,
}: FormModel): unknown {
  const { kind, problem } = delivery.failure!;
  const { code, retryAfter, errors = [] } = problem;
  const reason =
    kind === 'unconfirmed'
      ? isSame
        ? code === 'aborted'
          ? 'reason-cancelled'
          : 'reason-unconfirmed'
        : 'reason-edited'
      : kind === 'refused'
        ? 'reason-refused'
        : code === 'offline' || code === 'aborted' || code === 'not-loaded'
          ? `reason-${code}`
          : retryAfter
            ? 'reason-busy'
            : 'reason-not-sent';
  return html`<div class="error-summary failure" role="alert" tabindex="-1">
    <h2>${form(`failed-${kind}`)}</h2>
    <p>${form(reason as 'reason-offline', { count: Math.ceil((retryAfter ?? 0) / 60) })}</p>
    ${
      errors.length
        ? html`<ul>
            ${errors.map(({ detail }) => (detail ? html`<li>${detail}</li>` : nothing))}
          </ul>`
        : nothing
    }
    <div class="buttons">
      <button class="button" type="submit">
        ${form(kind === 'unconfirmed' && isSame ? 'check-again' : kind === 'refused' ? 'check-send' : 'check-try')}
      </button>
      ${phone ? html`<a href=${telHref(phone)}>${shared('help-practice', { phone })}</a>` : nothing}
    </div>
  </div>`;
}
