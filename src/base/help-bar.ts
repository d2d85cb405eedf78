import { html, nothing } from 'lit';
import { outOfHoursWebsites } from '../domain/urgent-help/out-of-hours.js';
import type { widget } from '../i18n/locales/en/widget.js';
import type { Translate } from '../i18n/messages.js';
import type { GpElement } from './base-element.js';
import { helpToday } from './help-today.js';
import { report } from './report.js';
import { telHref } from './tel-href.js';
import { workingPhone } from './working-phone.js';

/** A number is read in one piece: no line ends within it. */
const inOnePiece = (phone: string): string => phone.replace(/(\d) (?=\d)/g, '$1\u00a0');

/** Telephone, 999 and 111: in the same place on every page of a widget in which patients write. */
export function helpBar(element: GpElement, shared: Translate<typeof widget>): unknown {
  const { phone, nation } = element.practice.settings;
  if (!phone) report(element, 'set phone: patients need a number.', 'warn');
  const line = workingPhone(element.practice);
  return html`<div class="help" part="help" role="group" aria-label=${shared('help-heading')}>
    <span><a href="tel:999">${shared('help-999')}</a></span>
    <span
      >${
        nation === 'northern-ireland'
          ? html`<a href=${outOfHoursWebsites[nation]!} target="_blank" rel="noopener"
              >${shared('help-out-of-hours')} (${shared('new-tab')})</a
            >`
          : helpToday(shared, nation)
      }</span
    >
    ${line ? html`<span><a href=${telHref(line)}>${shared('help-practice', { phone: inOnePiece(line) })}</a></span>` : nothing}
  </div>`;
}
