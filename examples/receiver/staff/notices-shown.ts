import { html } from 'hono/html';
import type { PatientRequest } from '../../../src/contract/patient-request.js';
import { responseNames } from '../inbox/words.js';
import type { Markup } from './layout.js';

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
            <p class="hint">${responseNames[notice.response]}</p>
          </li>`,
      )}
    </ul>`;
}
