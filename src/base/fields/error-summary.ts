import { html, nothing } from 'lit';
import { targetOf, type FieldContext } from './field-context.js';

/** What is wrong, each with a link to its field. It takes the focus. */
export function errorSummary({ faults, t }: FieldContext): unknown {
  if (!faults.length) return nothing;
  return html`<div class="error-summary" role="alert" tabindex="-1">
    <h2>${t('error-title')}</h2>
    <ul>
      ${faults.map((fault) => html`<li><a href="#${targetOf(fault)}" data-focus=${targetOf(fault)}>${fault.message}</a></li>`)}
    </ul>
  </div>`;
}
