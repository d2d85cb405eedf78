import { html, nothing } from 'lit';
import { noticeList } from '../../../base/notice.js';
import { telHref } from '../../../base/tel-href.js';
import { isAsked, isEmpty } from '../../../domain/questions/field.js';
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
    ${
      model.notices.length && !delivery.isSending
        ? html`<h3>${model.advice.t('before-sending')}</h3>
            ${noticeList(model.notices, model.advice)}`
        : nothing
    }
    ${summaryList(checkRows(model), model, !delivery.isSending)}
    ${delivery.isSending ? sendingPanel(model) : nothing}
    ${
      // After a failure the button stands above, beside what happened.
      delivery.isSending || delivery.failure ? nothing : html`<h3 class="send">${form('check-agree')}</h3>`
    }`;
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

/** Which step asked for what a server does not accept, by the name that the contract has for it. */
const places: Readonly<Record<string, string>> = {
  kind: 'kind',
  actingFor: 'acting',
  givenName: 'name',
  familyName: 'name',
  dateOfBirth: 'born',
  nhsNumber: 'nhs-number',
  ageGroup: 'age',
  phone: 'reach',
  email: 'reach',
  callTimes: 'call-times',
  messageSafe: 'message-safe',
  language: 'support',
  interpreter: 'support',
  needs: 'support',
};

/** The step to which a pointer such as `#/patient/nhsNumber` or `#/answers/2/value` leads, if it is one of these. */
export function stepAt(
  pointer: string,
  steps: FormModel['steps'],
  answered: readonly string[],
): string | undefined {
  const [, part = '', name = ''] = pointer.split('/');
  const ids = part === 'answers' ? [answered[Number(name)]] : [places[name], places[part], name, part];
  return ids.find((id) => steps.some((step) => step.id === id));
}

/** How a try ended that did not end well, said as it is, with the way on. */
function failurePanel(model: FormModel): unknown {
  const { delivery, texts, phone, isSame, steps, words, context } = model;
  const { form, shared } = texts;
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
          : // Nobody waits for longer than a day, nor for less than nothing.
            retryAfter! > 0 && retryAfter! < 86_400
            ? 'reason-busy'
            : 'reason-not-sent';
  const answered = steps
    .flatMap(({ fields }) => fields)
    .filter((field) => field.name.startsWith('q.') && !isEmpty(field, context.values))
    .map(({ name }) => name);
  return html`<div class="error-summary failure" role="alert" tabindex="-1">
    <h2>${form(`failed-${kind}`)}</h2>
    <p>${form(reason as 'reason-offline', { count: Math.ceil((retryAfter ?? 0) / 60) })}</p>
    ${
      errors.length
        ? html`<ul>
            ${errors.map(({ pointer, detail }) => {
              const step = steps.find(({ id }) => id === stepAt(pointer, steps, answered));
              return html`<li>
                ${step ? html`<a href="#change" data-change=${step.id}>${words.heading(step)}</a>` : nothing}
                ${detail}
              </li>`;
            })}
          </ul>`
        : nothing
    }
    <div class="buttons">
      <button class="button" type="submit">
        ${form(kind === 'not-sent' ? 'check-try' : kind === 'unconfirmed' && isSame ? 'check-again' : 'check-send')}
      </button>
      ${phone ? html`<a href=${telHref(phone)}>${shared('help-practice', { phone })}</a>` : nothing}
    </div>
  </div>`;
}
