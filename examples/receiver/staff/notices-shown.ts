import { html } from 'hono/html';
import type { PatientRequest } from '../../../src/contract/patient-request.js';
import { responseNames } from './words.js';
import { safety as english } from '../../../src/i18n/locales/en/safety.js';
import type { Markup } from './layout.js';

const conditions: Readonly<Record<string, string>> = english;

/** What a patient was shown while writing, as a record: it says nothing about how urgent it is. */
export function noticesShown(safety: Pick<PatientRequest['safety'], 'notices'> | undefined): Markup | string {
  if (!safety?.notices.length) return '';
  return html`<h3>Notices while writing</h3>
    <ul class="shown">
      ${safety.notices.map(
        (notice) =>
          html`<li>
            <p>They wrote: <q>${notice.quoted}</q></p>
            <blockquote>${notice.shown}</blockquote>
            ${inEnglish(notice)}
            <p class="hint">${responseNames[notice.response]}</p>
          </li>`,
      )}
    </ul>`;
}

/** What a notice in another language was about: by its rule, in the built-in English words. */
function inEnglish({ rule, shown }: PatientRequest['safety']['notices'][number]): Markup | string {
  const condition = Object.hasOwn(conditions, `if-${rule}`) ? conditions[`if-${rule}`]! : '';
  return shown.includes(condition) ? '' : html`<p class="hint">In English: what to do if ${condition}.</p>`;
}
