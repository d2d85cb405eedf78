import { css, html, nothing } from 'lit';
import { MessagesController } from '../controllers/messages-controller.js';
import type { SessionController } from '../controllers/session-controller.js';
import { signIn } from '../i18n/locales/en/sign-in.js';
import { widget } from '../i18n/locales/en/widget.js';
import type { GpElement } from './base-element.js';
import { report } from './report.js';

/** What stands around what is somebody's own, or in its place while nobody is signed in or somebody may not see it. */
export class SessionPanel {
  static readonly styles = css`
    a.button {
      text-decoration: none;
    }
    a.button:not(:focus-visible) {
      color: var(--_color-button-text);
    }
    /* Around the warning, for it can only stick within what is higher than itself. Whatever moves the focus takes it away. */
    .stays {
      position: sticky;
      inset-block-end: 0;
    }
    .warning {
      border: 2px solid var(--_color-text);
      background: var(--_color-focus);
      color: var(--_color-focus-text);
    }
  `;

  readonly #element: GpElement;
  readonly #session: SessionController<object>;
  readonly #words;
  readonly #shared;

  constructor(element: GpElement, session: SessionController<object>) {
    this.#element = element;
    this.#session = session;
    this.#words = new MessagesController(element, 'sign-in', signIn);
    this.#shared = new MessagesController(element, 'widget', widget);
  }

  /** Whether the texts of the page's language are there. */
  get ready(): boolean {
    return this.#words.ready && this.#shared.ready;
  }

  /** Above the page: this tab was opened for signing in. */
  arrival(): unknown {
    return this.#session.hasArrived
      ? html`<p class="inset" role="status">${this.#words.t('arrived')}</p>`
      : nothing;
  }

  /** Below the page: the last minute without use. */
  warning(): unknown {
    const { t } = this.#words;
    return this.#session.isWarned
      ? html`<div class="inset warning">
          <p>${t('warning')}</p>
          <button class="button" type="button">${t('stay')}</button>
        </div>`
      : nothing;
  }

  /**
   * In place of the page.
   * @param instead what can be done without signing in
   * @param hasChoice whether something is chosen that signing in must not lose
   */
  away(instead: unknown, hasChoice: boolean): unknown {
    const { t } = this.#words;
    const session = this.#session;
    const { state, ended, problem } = session;
    if (state === 'refused')
      return html`<div role="status">
          <h2>${t('refused')}</h2>
          <p>${problem?.detail ?? t('refused-hint')}</p>
        </div>
        ${instead}`;
    const url = this.#signInUrl();
    if (!url) report(this.#element, 'patients cannot sign in: sign-in-url is missing.', 'warn');
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
                  >${t('sign-in')} (${this.#shared.t('new-tab')})</a
                >
              </p>
              <p>
                <a href=${url} @click=${() => session.goesToSignIn(true)}>${t('sign-in-same-tab')}</a>
                ${hasChoice ? html`<br />${t('sign-in-same-tab-kept')}` : nothing}
              </p>`
          : html`<p>${t('sign-in-nowhere')}</p>`
      }${
        ended === 'unused'
          ? html`<button class="button secondary" type="button" @click=${() => void session.ask()}>
              ${t('show-again')}
            </button>`
          : nothing
      }${instead}`;
  }

  /** The address at which to sign in, which then leads back here. Throws for one that is none. */
  #signInUrl(): string | undefined {
    const { signInUrl } = this.#element.practice.settings;
    if (!signInUrl) return undefined;
    const url = new URL(signInUrl, document.baseURI);
    if (!/^https?:$/.test(url.protocol)) return undefined;
    url.searchParams.set('return', location.href.replace(/#.*/, ''));
    return url.href;
  }
}
