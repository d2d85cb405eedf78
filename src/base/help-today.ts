import { html } from 'lit';
import type { Nation } from '../domain/opening-hours/nation.js';
import type { widget } from '../i18n/locales/en/widget.js';
import type { Translate } from '../i18n/messages.js';

/** Whom to call when it is urgent and no emergency: Northern Ireland has no 111. */
export const helpToday = (shared: Translate<typeof widget>, nation: Nation = 'england'): unknown =>
  nation === 'northern-ireland'
    ? shared('help-out-of-hours')
    : html`<a href="tel:111">${shared('help-111')}</a>`;
