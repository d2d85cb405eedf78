import { html } from 'lit';
import type { requestForm } from '../../../i18n/locales/en/request-form.js';
import type { Translate } from '../../../i18n/messages.js';

interface Draft {
  readonly isKept: boolean;
  readonly hasFailed: boolean;
}

/** The offer to keep the answers in the tab. */
export const keepChoice = ({ isKept, hasFailed }: Draft, form: Translate<typeof requestForm>): unknown =>
  html`<div class="choice keep">
    <input id="keep" type="checkbox" data-keep aria-describedby="keep-hint" .checked=${isKept} /><label
      for="keep"
      >${form('keep')}</label
    >
    <div class="hint" id="keep-hint">${form(hasFailed ? 'keep-failed' : 'keep-hint')}</div>
  </div>`;
