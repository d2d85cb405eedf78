import { html, nothing } from 'lit';
import { telHref } from '../../../base/tel-href.js';
import type { requestForm } from '../../../i18n/locales/en/request-form.js';
import type { widget } from '../../../i18n/locales/en/widget.js';
import type { Translate } from '../../../i18n/messages.js';

/** The texts that stand before anything else has arrived. */
export interface ShellTexts {
  readonly form: Translate<typeof requestForm>;
  readonly shared: Translate<typeof widget>;
}

/** Telephone, 999 and 111: in the same place on every step. */
export function helpBar(
  { shared, form }: ShellTexts,
  phone: string | undefined,
  nation = 'england',
): unknown {
  return html`<div class="help" part="help" role="group" aria-label=${shared('help-heading')}>
    <span><a href="tel:999">${shared('help-999')}</a></span>
    <span
      >${nation === 'northern-ireland' ? form('help-out-of-hours') : html`<a href="tel:111">${shared('help-111')}</a>`}</span
    >
    ${phone ? html`<span><a href=${telHref(phone)}>${shared('help-practice', { phone })}</a></span>` : nothing}
  </div>`;
}
