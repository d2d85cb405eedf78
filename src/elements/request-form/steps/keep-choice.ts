import { html } from 'lit';
import type { FormModel } from '../form-model.js';

/** The offer to keep the answers in the tab. */
export const keepChoice = ({ draft, texts: { form } }: FormModel): unknown =>
  html`<div class="choice keep">
    <input id="keep" type="checkbox" data-keep aria-describedby="keep-hint" .checked=${draft.isKept} /><label
      for="keep"
      >${form('keep')}</label
    >
    <div class="hint" id="keep-hint">${form('keep-hint')}</div>
  </div>`;
