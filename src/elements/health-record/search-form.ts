import { html, nothing } from 'lit';
import type { RecordQuery } from '../../backends/backend.js';
import type { healthRecord } from '../../i18n/locales/en/health-record.js';
import type { Translate } from '../../i18n/messages.js';

/** Finding entries of a section by words, and results by what stands out. */
export const searchForm = (
  t: Translate<typeof healthRecord>,
  { section, search = '', only }: RecordQuery,
  onSubmit: (event: Event) => void,
  onShowAll: () => void,
): unknown =>
  html`<form class="search" role="search" @submit=${onSubmit}>
    <div>
      <label for="search">${t('search')}</label>
      <input
        class="input"
        id="search"
        name="search"
        type="search"
        autocomplete="off"
        maxlength="100"
        .value=${search}
      />
    </div>
    ${
      section === 'test-results'
        ? html`<div>
            <label for="only">${t('only')}</label>
            <select class="input" id="only" name="only" .value=${only ?? ''}>
              <option value="">${t('only-all')}</option>
              <option value="new">${t('only-new')}</option>
              <option value="outside">${t('only-outside')}</option>
            </select>
          </div>`
        : nothing
    }
    <button class="button secondary" type="submit">${t('search-button')}</button>
    ${
      search || only
        ? html`<button class="plain" type="button" @click=${onShowAll}>${t('search-all')}</button>`
        : nothing
    }
  </form>`;
