import { html, nothing } from 'lit';
import { MessagesController } from '../controllers/messages-controller.js';
import type { SessionController } from '../controllers/session-controller.js';
import { signIn } from '../i18n/locales/en/sign-in.js';
import { widget } from '../i18n/locales/en/widget.js';
import type { GpElement } from './base-element.js';
import { report } from './report.js';

/** What stands in place of what is somebody's own while nobody is signed in, or somebody may not see it. */
export class SignInPanel {
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

  /**
   * @param instead what can be done without signing in
   * @param hasChoice whether something is chosen that signing in must not lose
   */
  render(instead: unknown, hasChoice: boolean): unknown {
    const { t } = this.#words;
    const session = this.#session;
    const { state, ended, problem } = session;
    if (state === 'refused')
      return html`<div role="status">
          <h2>${t('refused')}</h2>
          <p>${problem?.detail ?? t('refused-hint')}</p>
        </div>
        ${instead}`;
    const url = session.signInUrl();
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
}
