import { html, nothing } from 'lit';
import type { SessionController } from '../controllers/session-controller.js';
import type { session as english } from '../i18n/locales/en/session.js';
import type { widget } from '../i18n/locales/en/widget.js';
import type { Translate } from '../i18n/messages.js';
import { report } from './report.js';

export interface SessionTexts {
  readonly t: Translate<typeof english>;
  readonly shared: Translate<typeof widget>;
}

type Session = Pick<
  SessionController<object>,
  'state' | 'problem' | 'ended' | 'isWarned' | 'hasArrived' | 'ask' | 'signInUrl' | 'goesToSignIn'
>;

/** Marks by which session recorders know what is not theirs. On the widget itself, and on what it shows. */
export function keepFromRecorders(element: Element): void {
  for (const mark of ['sentry-mask', 'hj-suppress', 'private', 'clarity-mask']) {
    element.toggleAttribute(`data-${mark}`, true);
  }
  element.setAttribute('data-dd-privacy', 'mask');
  element.classList.add('ph-no-capture');
}

/**
 * What stands in place of what is somebody's own, or around it.
 * @param content what is shown while somebody is signed in
 * @param instead what can be done without signing in
 * @param hasChoice whether something is chosen that signing in must not lose
 */
export function sessionPanel(
  element: Element,
  session: Session,
  { t, shared }: SessionTexts,
  content: () => unknown,
  instead: unknown,
  hasChoice = false,
): unknown {
  const { state, ended, problem } = session;
  const again = (text: string): unknown =>
    html`<button class="button secondary" type="button" @click=${() => void session.ask()}>${text}</button>`;
  if (state === 'shown')
    return html`${session.hasArrived ? html`<p class="inset" role="status">${t('arrived')}</p>` : nothing}
      ${content()}
      <div role="alert">
        ${
          session.isWarned
            ? html`<div class="inset warning">
                <p>${t('warning')}</p>
                <button class="button" type="button">${t('stay')}</button>
              </div>`
            : nothing
        }
      </div>`;
  if (state === 'asking') return html`<p role="status">${t('asking')}</p>`;
  if (state === 'refused')
    return html`<div role="status">
        <h2>${t('refused')}</h2>
        <p>${problem?.detail ?? t('refused-hint')}</p>
      </div>
      ${instead}`;
  if (state === 'failed')
    return html`<div role="status">
        <h2>${t('failed')}</h2>
        <p>${t('failed-hint')}</p>
        ${again(t('again'))}
      </div>
      ${instead}`;
  const url = session.signInUrl();
  if (!url) report(element, 'patients cannot sign in: sign-in-url is missing.', 'warn');
  return html`<div role="status">${ended ? html`<p class="inset">${t(ended)}</p>` : nothing}</div>
    ${
      url
        ? html`<p>${t('sign-in-hint')} ${hasChoice ? t('sign-in-kept') : nothing}</p>
            <p>
              <a
                class="button"
                href=${url}
                target="_blank"
                rel="noopener"
                @click=${() => session.goesToSignIn(false)}
                >${t('sign-in')} (${shared('new-tab')})</a
              >
            </p>
            <p>
              <a href=${url} @click=${() => session.goesToSignIn(true)}>${t('sign-in-same-tab')}</a>
              ${hasChoice ? html`<br />${t('sign-in-same-tab-kept')}` : nothing}
            </p>`
        : html`<p>${t('sign-in-nowhere')}</p>`
    }${ended === 'unused' ? again(t('show-again')) : nothing}${instead}`;
}
