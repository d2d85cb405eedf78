import { html } from 'hono/html';
import type { Markup } from '../staff/layout.js';

/** By `POST`: what is looked for must not stand in addresses, nor in what browsers and servers keep of them. */
export function searchForm(text = '', error?: string): Markup {
  const described = error === undefined ? 'search-hint' : 'search-hint search-error';
  return html`<form
    method="post"
    action="/inbox/search"
    class="search card"
    role="search"
    aria-label="Requests"
  >
    <div class="field ${error === undefined ? '' : 'field-error'}">
      <label for="search">Find a request</label>
      <p class="hint" id="search-hint">
        Name, date of birth, NHS number, telephone number or reference. Several together find fewer.
      </p>
      ${error === undefined ? '' : html`<p class="error" id="search-error">${error}</p>`}
      <div class="search-row">
        <input
          id="search"
          name="search"
          value="${text}"
          maxlength="100"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="${described}"
          ${error === undefined ? '' : html`aria-invalid="true" autofocus`}
        />
        <button class="button">Search</button>
      </div>
    </div>
  </form>`;
}
