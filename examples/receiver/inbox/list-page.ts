import { html } from 'hono/html';
import { requestKinds } from '../../../src/domain/questions/request-kind.js';
import type { Markup } from '../staff/layout.js';
import { type InboxFilter, type InboxPage, isOverdue, type Place, type StoredRequest } from './queries.js';
import { searchForm } from './search-form.js';
import { formatDate, formatShortDay, formatShortMoment, kindNames } from '../staff/words.js';

export interface ListView {
  readonly filter: InboxFilter;
  /** What a page of one request is opened with, so that it leads back to this place: see `queryOf`. */
  readonly query: string;
  readonly page: InboxPage;
  readonly count: number;
  readonly now: Date;
  /** Requests not done whose content will soon be removed, and in how many days the first of them may go. */
  readonly expiring: { readonly count: number; readonly withinDays: number };
}

const stateNames = { 'to-do': 'To do', done: 'Done', all: 'All' } as const;

export function listPage({ filter, query, page, count, now, expiring }: ListView): Markup {
  return html`<h1>Requests <span class="heading-note">newest first</span></h1>
    ${
      expiring.count > 0
        ? html`<p class="notice">
            ${expiring.count} ${expiring.count === 1 ? 'request is' : 'requests are'} not marked as done, and
            the content will be removed within ${expiring.withinDays} days, when the retention time ends.
          </p>`
        : ''
    }
    ${searchForm()}
    <form method="get" action="/inbox" class="filters" aria-label="Requests of the list">
      <div class="field">
        <label for="state">State</label>
        <select id="state" name="state">
          ${(['to-do', 'done', 'all'] as const).map(
            (state) =>
              html`<option value="${state}" ${state === filter.state ? 'selected' : ''}>
                ${stateNames[state]}
              </option>`,
          )}
        </select>
      </div>
      <div class="field">
        <label for="kind">Kind</label>
        <select id="kind" name="kind">
          <option value="">All kinds</option>
          ${requestKinds.map(
            (kind) =>
              html`<option value="${kind}" ${kind === filter.kind ? 'selected' : ''}>
                ${kindNames[kind]}
              </option>`,
          )}
        </select>
      </div>
      <button class="button button-quiet">Show</button>
    </form>
    <p class="list-summary">
      ${count} ${count === 1 ? 'request' : 'requests'}
      ${
        count > 0
          ? html`<a href="/inbox/requests.csv${queryOf(filter)}" class="list-export"
              >Export this list (CSV)</a
            >`
          : ''
      }
    </p>
    ${
      page.requests.length === 0
        ? html`<p class="card">There are no requests to show here.</p>`
        : requestList(page.requests, query, now)
    }
    ${
      page.newer || page.older
        ? html`<nav class="paging" aria-label="More requests">
            ${
              page.newer
                ? html`<a href="/inbox${queryOf(filter, { newer: page.newer })}" rel="prev"
                    >Newer requests</a
                  >`
                : ''
            }
            ${
              page.older
                ? html`<a href="/inbox${queryOf(filter, { older: page.older })}" rel="next"
                    >Older requests</a
                  >`
                : ''
            }
          </nav>`
        : ''
    }`;
}

/** @param query what each page is opened with, for the way back */
export function requestList(requests: readonly StoredRequest[], query: string, now: Date): Markup {
  return html`<ol class="request-list">
    ${requests.map((item) => listItem(item, query, now))}
  </ol>`;
}

function listItem(item: StoredRequest, query: string, now: Date): Markup {
  const patient = item.request?.patient;
  return html`<li class="request">
    <a class="request-link" href="/inbox/${item.id}${query}">
      ${patient ? `${patient.givenName} ${patient.familyName}` : 'Content removed'}
    </a>
    <span class="request-birth">${patient ? `Born ${formatDate(patient.dateOfBirth)}` : ''}</span>
    <span class="request-kind">${kindNames[item.kind]}</span>
    <span class="request-notes">
      ${promise(item, now)}
      ${[
        item.done_at === null ? '' : 'Done',
        item.request && item.request.attachments.length > 0
          ? countFiles(item.request.attachments.length)
          : '',
        item.replaces === null ? '' : 'Replaces an earlier version',
      ]
        .filter((note) => note !== '')
        .map((note) => html`<span class="tag">${note}</span>`)}
    </span>
    <span class="request-reference">${item.reference}</span>
    <time class="request-time" datetime="${item.received_at.toISOString()}">
      ${formatShortMoment(item.received_at)}
    </time>
  </li>`;
}

/** What the patient was promised, as long as it stands. In words alone: it moves no request and colours none. */
function promise(item: StoredRequest, now: Date): Markup | string {
  if (item.respond_by === null || item.done_at !== null) return '';
  const by = formatShortDay(item.respond_by);
  return isOverdue(item, now)
    ? html`<span class="request-promise"><strong>Overdue:</strong> answer promised by ${by}</span>`
    : html`<span class="request-promise">Answer promised by ${by}</span>`;
}

function countFiles(count: number): string {
  return count === 1 ? '1 file' : `${count} files`;
}

/** The part of an address that names a list and a place in it. */
export function queryOf(
  filter: InboxFilter,
  from: { newer?: Place | undefined; older?: Place | undefined } = {},
): string {
  const query = new URLSearchParams();
  if (filter.state !== 'to-do') query.set('state', filter.state);
  if (filter.kind !== undefined) query.set('kind', filter.kind);
  if (from.newer) query.set('newer', placeText(from.newer));
  if (from.older) query.set('older', placeText(from.older));
  return query.size === 0 ? '' : `?${query}`;
}

function placeText({ receivedAt, id }: Place): string {
  return `${receivedAt.getTime()}.${id}`;
}

/** A place from a link of the list; `undefined` for anything else. */
export function readPlace(text: string | undefined): Place | undefined {
  const match = /^(\d{1,15})\.([A-Za-z0-9_-]{16,64})$/.exec(text ?? '');
  return match?.[1] && match[2] ? { receivedAt: new Date(Number(match[1])), id: match[2] } : undefined;
}
