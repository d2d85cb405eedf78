import { html, nothing } from 'lit';
import type { SessionController } from '../controllers/session-controller.js';
import type { session as english } from '../i18n/locales/en/session.js';
import type { Translate } from '../i18n/messages.js';

/** Marks by which session recorders know what is not theirs. On the widget itself, and on what it shows. */
export function keepFromRecorders(element: Element): void {
  for (const mark of ['sentry-mask', 'hj-suppress', 'private', 'clarity-mask']) {
    element.toggleAttribute(`data-${mark}`, true);
  }
  element.setAttribute('data-dd-privacy', 'mask');
  element.classList.add('ph-no-capture');
}

/** What stands around what is somebody's own. */
export const aroundPersonal = (
  { hasArrived, isWarned }: SessionController<object>,
  t: Translate<typeof english>,
  content: unknown,
): unknown =>
  html`${hasArrived ? html`<p class="inset" role="status">${t('arrived')}</p>` : nothing} ${content}
    <div role="alert">
      ${
        isWarned
          ? html`<div class="inset warning">
              <p>${t('warning')}</p>
              <button class="button" type="button">${t('stay')}</button>
            </div>`
          : nothing
      }
    </div>`;

/** No answer, or no part to show it; `again` asks once more. */
export const failedPanel = (t: Translate<typeof english>, again: () => void): unknown =>
  html`<div role="status">
    <h2>${t('failed')}</h2>
    <p>${t('failed-hint')}</p>
    <button class="button secondary" type="button" @click=${again}>${t('again')}</button>
  </div>`;
