import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Personal, ReadOutcome } from '../../backends/backend.js';
import { helpBar } from '../../base/help-bar.js';
import { helpBarStyles } from '../../base/help-bar.styles.js';
import { latePart } from '../../base/late-part.js';
import { PersonalElement } from '../../base/personal-element.js';
import { listOf } from '../../base/allowed-values.js';
import type { AccessAnswer, OnlineService } from '../../contract/registration.js';
import { loadAccessSteps } from '../../controllers/access-steps-loader.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { type PersonalBackend, personalBackend } from '../../controllers/personal-backend.js';
import { onlineAccess } from '../../i18n/locales/en/online-access.js';
import type { AccessSteps } from './access-steps.js';

// Whoever imports the class has its events typed.
export type * from './online-access.events.js';

const serviceNames = ['appointments', 'prescriptions', 'record'] as const satisfies readonly OnlineService[];

/**
 * Signing up for online services: what each is, how it stands for whoever is signed in, and asking for it, for oneself, as
 * a parent or as a carer. Who asks does not need to be signed in; nothing is switched on by asking.
 *
 * @summary Sign up for appointments, prescriptions and the record online.
 * @slot - Shown until the element is defined, and where its settings cannot be used: other ways to sign up.
 * @fires gp-access-requested - The practice holds a request for online services: `detail.id`.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart service - One service; with it how it stands: `on`, `off`, `asked-for` or `contact-practice`.
 * @csspart help - Telephone, 999 and 111.
 * @cssstate gp-ready - Its content stands.
 */
export class OnlineAccessElement extends PersonalElement<Personal<AccessAnswer>> {
  static override styles = [PersonalElement.styles, helpBarStyles];

  static override properties: PropertyDeclarations = { endpoint: {}, services: {}, notices: {} };

  /** The complete address for registrations; else the practice's `endpoint` with `/registrations`. */
  declare endpoint?: string;
  /** Which services, separated by spaces: `appointments`, `prescriptions`, `record`. All by default. */
  declare services?: string;
  /** Advice on what is noticed in what is written: `on` (default) or `off`. */
  declare notices?: 'on' | 'off';

  readonly #words = new MessagesController(this, 'online-access', onlineAccess);
  /** The questions: asked for when somebody begins. */
  readonly #later = latePart(this, async () => {
    const [Steps] = await Promise.all([loadAccessSteps(), this.loadSending()]);
    this.adopt(...Steps.styles);
    return new Steps({
      element: this,
      // Also what is on already: it may be asked for a child, or for somebody cared for.
      services: () => this.#names,
      backend: () => this.reach(),
      today: () => this.today,
      date: this.date,
      dateOf: (instant) => this.date(this.localDate(instant)),
      leave: () => {
        this.requestUpdate();
        if (this.session.state === 'shown') void this.session.ask();
      },
    });
  });

  #answer: AccessAnswer | undefined;

  get #steps(): AccessSteps | undefined {
    return this.#later.part;
  }

  protected override get loaded(): boolean {
    return super.loaded && this.#words.ready && (this.#steps?.ready ?? true);
  }

  protected override connect(): () => Promise<PersonalBackend> {
    const own = { backend: this.backend, endpoints: { registrations: this.endpoint } };
    return personalBackend('registrations', ['registrations'], own, this.practice.settings);
  }

  protected override async ask(
    backend: PersonalBackend,
    signal: AbortSignal,
  ): Promise<ReadOutcome<Personal<AccessAnswer>>> {
    if (backend.getAccess) return backend.getAccess({ signal });
    // A backend that cannot say how things stand still takes who asks.
    return {
      kind: 'not-sent',
      problem: { type: 'about:blank', code: 'not-offered', title: '', status: 401 },
    };
  }

  protected override show(answer: AccessAnswer): void {
    this.#answer = answer;
  }

  protected override empty(keepsChoice: boolean): void {
    this.#answer = undefined;
    if (!keepsChoice) this.#steps?.empty();
  }

  protected override content(): unknown {
    const content = super.content();
    return content && html`${helpBar(this, this.shared.t)} ${content}`;
  }

  protected override page(): unknown {
    return this.#steps?.isActive ? this.#steps.page() : this.#overview();
  }

  protected override instead(): unknown {
    return nothing;
  }

  /** Whoever asks does not need to be signed in: only the look at what is on does. */
  protected override frame(): unknown {
    const { state } = this.session;
    if (state === 'shown' || state === 'asking') return super.frame();
    return this.#steps?.isActive ? this.#steps.page() : html`${this.#overview()}${super.frame()}`;
  }

  #overview(): unknown {
    const { t } = this.#words;
    const { person, services = [] } = this.#answer ?? {};
    const isKnown = this.session.state === 'shown';
    return html`<h2 class="title" tabindex="-1">${t(isKnown ? 'title' : 'title-all')}</h2>
      ${person ? html`<p>${this.sessionWords.t('person', { name: person.name })}</p>` : nothing}
      ${this.session.state === 'signed-out' ? html`<p>${t('sign-in-to-see')}</p>` : nothing}
      <ul class="plain-list">
        ${this.#names.map((name) => {
          const { state, text } = services.find(({ service }) => service === name) ?? {};
          return html`<li part="service ${state ?? ''}">
            <strong>${t(name)}</strong>${state ? html`: ${t(state)}` : nothing}
            <span class="dose">${t(`about-${name}`)}</span>
            ${text ? html`<span class="meta">${text}</span>` : nothing}
          </li>`;
        })}
      </ul>
      ${this.#later.isMissing ? html`<p class="fault" role="alert">${t('part-missing')}</p>` : nothing}
      <div class="buttons">
        <button class="button" type="button" @click=${() => void this.#begin()}>${t('ask')}</button>
      </div>
      <h3>${t('see-title')}</h3>
      <ul>
        <li>${t('see-you')}</li>
        <li>${t('see-others')}</li>
        <li>${t('see-share')}</li>
      </ul>`;
  }

  get #names(): readonly OnlineService[] {
    return listOf(this, 'services', this.services, serviceNames);
  }

  async #begin(): Promise<void> {
    await this.#later.ask();
    this.#steps?.begin();
    this.requestUpdate();
  }
}
