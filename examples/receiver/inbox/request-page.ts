import { html } from 'hono/html';
import type { PatientRequest } from '../../../src/contract/patient-request.js';
import { formatNhsNumber } from '../../../src/domain/people/nhs-number.js';
import type { Markup } from '../staff/layout.js';
import { noticesShown } from '../staff/notices-shown.js';
import { englishOf } from './english.js';
import { type AttachmentEntry, isOverdue, type Neighbours, type StoredRequest } from './queries.js';
import {
  ageGroupNames,
  ageOn,
  categoryNames,
  dayNames,
  formatBytes,
  formatDate,
  formatInstant,
  formatMoment,
  interpreterNames,
  kindNames,
  languageName,
  noticesStateNames,
  permissionNames,
  registrationNames,
  relationshipNames,
  wayNames,
} from '../staff/words.js';

export interface RequestView {
  /** The list from which the page was opened, as `queryOf` writes it. */
  readonly query: string;
  readonly back: { readonly href: string; readonly label: string };
  /** Next to it in that list. */
  readonly neighbours: Neighbours;
  readonly item: StoredRequest;
  readonly now: Date;
  readonly attachments: readonly AttachmentEntry[];
  readonly earlier: readonly StoredRequest[];
  readonly later: readonly StoredRequest[];
}

/** One request, whole: all that was asked, answered and shown, as the patient saw it. */
export function requestPage({
  query,
  back,
  neighbours,
  item,
  now,
  attachments,
  earlier,
  later,
}: RequestView): Markup {
  const { request } = item;
  return html`<p class="back"><a href="${back.href}">${back.label}</a></p>
    ${neighbourLinks(neighbours, query)}
    <h1 id="request" tabindex="-1">
      ${nameOf(item)} <span class="heading-note">${kindNames[item.kind]}</span>
    </h1>
    ${later.map(
      (other) =>
        html`<p class="notice">
          The patient edited this request and sent it again.
          <a href="/inbox/${other.id}${query}">Open the later version, ${other.reference}</a>. The list shows
          that one only.
        </p>`,
    )}
    <p class="received">
      Received ${formatMoment(item.received_at)}, reference <span class="reference">${item.reference}</span>
      ${later.length === 0 ? promise(item, now) : ''}
    </p>
    ${actions(item, query)} ${request ? content(request, item) : ''}
    ${request ? attachmentList(item.id, request, attachments) : ''}
    ${
      earlier.length > 0
        ? html`<section class="card" aria-labelledby="earlier-heading">
            <h2 id="earlier-heading">Earlier versions</h2>
            <p>This request stands for what the patient had sent before and edited.</p>
            <ul>
              ${earlier.map(
                (other) =>
                  html`<li>
                    <a href="/inbox/${other.id}${query}">${other.reference}</a>, received
                    ${formatMoment(other.received_at)}
                  </li>`,
              )}
            </ul>
          </section>`
        : item.replaces === null
          ? ''
          : html`<section class="card" aria-labelledby="earlier-heading">
              <h2 id="earlier-heading">Earlier version</h2>
              <p>The patient edited this request after a first try. The first try has not arrived here.</p>
            </section>`
    }
    <section class="card" aria-labelledby="about-heading">
      <h2 id="about-heading">About this request</h2>
      ${facts([
        ['Reference', item.reference],
        ['Kind', `${kindNames[item.kind]} (${categoryNames[item.category].toLowerCase()})`],
        ['Received', formatMoment(item.received_at)],
        ['Answer promised by', item.respond_by && formatMoment(item.respond_by)],
        ['Sent, by the patient’s device', request && formatInstant(request.submittedAt)],
        ['Language of the form', request && languageName(request.language)],
        [
          'Practice named on the page',
          request && [request.practice.name, request.practice.odsCode].filter(Boolean).join(', '),
        ],
        [
          'Content removed',
          item.purged_at && `${formatMoment(item.purged_at)}, at the end of the retention time`,
        ],
        ['Id', item.id],
      ])}
    </section>`;
}

/** To work through a list. They lead to the heading, so that focus is there and not at the top of the page. */
function neighbourLinks({ newer, older }: Neighbours, query: string): Markup | string {
  if (!newer && !older) return '';
  const link = (item: StoredRequest | undefined, label: string, rel: 'prev' | 'next'): Markup =>
    item
      ? html`<a href="/inbox/${item.id}${query}#request" rel="${rel}">
          ${label}<span class="neighbour-name">${nameOf(item)}, ${kindNames[item.kind]}</span>
        </a>`
      : html`<span class="neighbour-end">${rel === 'prev' ? 'None is newer' : 'None is older'}</span>`;
  return html`<nav class="neighbours" aria-label="Next requests of the list">
    ${link(newer, 'Next newer', 'prev')} ${link(older, 'Next older', 'next')}
  </nav>`;
}

const nameOf = ({ request }: StoredRequest): string =>
  request ? `${request.patient.givenName} ${request.patient.familyName}` : 'Content removed';

/** What the patient was promised: told until the request is done. */
function promise(item: StoredRequest, now: Date): Markup | string {
  if (item.respond_by === null || item.done_at !== null) return '';
  const by = formatMoment(item.respond_by);
  return isOverdue(item, now)
    ? html`<span class="promise"
        ><strong>Overdue:</strong> the patient was promised an answer by ${by}, and this is not marked as
        done</span
      >`
    : html`<span class="promise">The patient was promised an answer by ${by}</span>`;
}

function actions(item: StoredRequest, query: string): Markup {
  const done = item.done_at !== null;
  return html`<div class="actions">
    <form method="post" action="/inbox/${item.id}/done${query}">
      <input type="hidden" name="done" value="${done ? 'no' : 'yes'}" />
      <button class="button ${done ? 'button-quiet' : ''}">
        ${done ? 'Undo: not done yet' : 'Mark as done'}
      </button>
    </form>
    <button type="button" class="button button-quiet" data-print hidden>Print</button>
    <a class="button button-quiet" href="/inbox/${item.id}/export.json">Export (JSON)</a>
    ${item.done_at ? html`<p class="done-note" role="status">Done: ${formatMoment(item.done_at)}</p>` : ''}
  </div>`;
}

function content(request: PatientRequest, item: StoredRequest): Markup {
  const { patient, actingFor, contact, safety } = request;
  const english = englishOf(request);
  return html`<section class="card" aria-labelledby="answers-heading">
      <h2 id="answers-heading">What was asked and answered</h2>
      ${
        request.answers.length === 0
          ? html`<p>No questions were asked.</p>`
          : html`<dl class="answers">
              ${request.answers.map(
                (answer) =>
                  html`<dt>${answer.prompt}${inEnglish(english?.prompt(answer))}</dt>
                    <dd>${answerText(answer)}${inEnglish(english?.shown(answer))}</dd>`,
              )}
            </dl>`
      }
    </section>
    <section class="card" aria-labelledby="patient-heading">
      <h2 id="patient-heading">Patient</h2>
      <p class="hint">As typed by the sender. Nothing here was checked.</p>
      ${facts([
        ['Name', `${patient.givenName} ${patient.familyName}`],
        [
          'Date of birth',
          `${formatDate(patient.dateOfBirth)} (age ${ageOn(patient.dateOfBirth, item.received_at)} when received)`,
        ],
        ['Chosen age group', ageGroupNames[patient.ageGroup]],
        ['NHS number', patient.nhsNumber === undefined ? 'Not given' : formatNhsNumber(patient.nhsNumber)],
        ['Postcode', patient.postcode],
        ['Registration', registrationNames[patient.registration]],
      ])}
      ${
        actingFor
          ? html`<h3>Sent for the patient by</h3>
              ${facts([
                ['Name', actingFor.name],
                ['Relationship', relationshipNames[actingFor.relationship]],
                ['Permission', permissionNames[actingFor.permission]],
              ])}`
          : ''
      }
    </section>
    <section class="card" aria-labelledby="contact-heading">
      <h2 id="contact-heading">How to reach them</h2>
      ${facts([
        ['Telephone', contact.phone],
        ['Email', contact.email],
        ['Preferred', contact.preferred.map((way) => wayNames[way]).join(', ')],
        [
          'Safe to leave a message',
          contact.messageSafe === undefined
            ? 'Not answered'
            : contact.messageSafe === 'yes'
              ? 'Yes'
              : 'No: leave no message and send no text that others may see',
        ],
        ['Can take a call in private', callTimes(contact.callTimes)],
        ['Language', contact.language],
        ['Interpreter', contact.interpreter && interpreterNames[contact.interpreter]],
        ['Other needs', contact.needs],
      ])}
    </section>
    <section class="card" aria-labelledby="safety-heading">
      <h2 id="safety-heading">Safety record</h2>
      <p class="hint">
        What was asked and shown. It is a record and says nothing about how urgent the request is.
      </p>
      ${
        safety.questions.length === 0
          ? html`<p>No safety questions were asked.</p>`
          : html`<h3>Fixed questions</h3>
              <dl class="answers">
                ${safety.questions.map(
                  (question) =>
                    html`<dt>
                        ${question.prompt}${inEnglish(english?.question(question.id))}
                        <span class="hint">(${question.id}, version ${question.version})</span>
                      </dt>
                      <dd>${question.answer === 'yes' ? 'Yes' : 'No'}</dd>`,
                )}
              </dl>`
      }
      ${
        safety.advice.length === 0
          ? ''
          : html`<h3>Advice shown</h3>
              <ul class="shown">
                ${safety.advice.map(
                  (advice) =>
                    html`<li>
                      <blockquote>${advice.shown}</blockquote>
                      ${inEnglish(english?.advice(advice.id))}
                      <p class="hint">
                        ${advice.read ? 'Said they have read it' : 'Not confirmed as read'}${
                          safety.questions.some(({ id, answer }) => id === advice.id && answer === 'no')
                            ? '. The answer was yes first, and was changed to no'
                            : ''
                        }
                      </p>
                    </li>`,
                )}
              </ul>`
      }
      ${noticesShown(safety)}
      <p>${noticesStateNames[safety.noticesState]}.</p>
    </section>`;
}

function inEnglish(text: string | undefined): Markup | string {
  return text === undefined ? '' : html`<span class="hint in-english">In English: ${text}</span>`;
}

function answerText({ value, shown }: PatientRequest['answers'][number]): Markup | string {
  const texts = shown && shown.length > 0 ? shown : typeof value === 'string' ? [value] : value;
  const [only] = texts;
  if (only === undefined || (texts.length === 1 && only.trim() === ''))
    return html`<span class="hint">No answer</span>`;
  if (texts.length === 1) return only;
  return html`<ul>
    ${texts.map((text) => html`<li>${text}</li>`)}
  </ul>`;
}

function callTimes(times: PatientRequest['contact']['callTimes']): Markup | string {
  if (times.length === 0) return 'Any time, Monday to Friday, 08:00 to 18:30';
  return html`<ul>
    ${times.map(({ day, from, to }) => html`<li>${dayNames[day]}, ${from} to ${to}</li>`)}
  </ul>`;
}

function attachmentList(
  id: string,
  request: PatientRequest,
  attachments: readonly AttachmentEntry[],
): Markup | string {
  if (attachments.length === 0) return '';
  return html`<section class="card" aria-labelledby="attachments-heading">
    <h2 id="attachments-heading">Attachments</h2>
    <p class="hint">Files from outside. Open them only with an up-to-date program.</p>
    <ul class="attachments">
      ${attachments.map(
        ({ position, type, size, sha256 }) =>
          html`<li>
            <a href="/inbox/${id}/attachments/${position}" download
              >${request.attachments[position]?.name ?? 'File'}</a
            >
            <span class="hint">${type}, ${formatBytes(size)}</span>
            <span class="hash hint">SHA-256 ${sha256}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Names and values; what was not given is left out. */
function facts(entries: readonly (readonly [string, Markup | string | null | undefined])[]): Markup {
  return html`<dl class="facts">
    ${entries
      .filter(([, value]) => value !== undefined && value !== null && value !== '')
      .map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
  </dl>`;
}
