import { html } from 'hono/html';
import type { Markup } from '../staff/layout.js';
import { requestList } from './list-page.js';
import type { StoredRequest } from './queries.js';
import { searchForm } from './search-form.js';

export interface SearchView {
  /** As it was typed. */
  readonly text: string;
  /** What a page of one request is opened with, so that it leads back to these results. */
  readonly query: string;
  readonly requests: readonly StoredRequest[];
  readonly more: boolean;
  readonly now: Date;
}

/** The newest requests that fit, and nothing by urgency. */
export function searchPage({ text, query, requests, more, now }: SearchView): Markup {
  return html`${wayBack}
    <h1>Search results <span class="heading-note">newest first, done or not</span></h1>
    ${searchForm(text)}
    <p class="list-summary">${summary(requests.length, more)}</p>
    ${
      requests.length > 0
        ? requestList(requests, query, now)
        : html`<div class="card">
            <p>
              Look for less: the family name alone, or some letters of it. A date of birth needs its year.
            </p>
            <p>When the retention time is over, a request is found by its reference only.</p>
          </div>`
    }`;
}

/** Too little was typed, or the results are no longer known. */
export function searchAgainPage(text: string, error: string): Markup {
  return html`${wayBack}
    <h1>Search</h1>
    ${searchForm(text, error)}`;
}

const wayBack = html`<p class="back"><a href="/inbox">All requests to do</a></p>`;

function summary(count: number, more: boolean): string {
  if (more)
    return `More than ${count} requests fit. These are the newest ${count}: add a first name or the date of birth to find fewer.`;
  if (count === 0) return 'No request fits.';
  return count === 1 ? '1 request fits.' : `${count} requests fit.`;
}
