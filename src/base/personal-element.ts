import { type CSSResultGroup, html, isServer, type PropertyValues } from 'lit';
import type { ReadOutcome } from '../backends/backend.js';
import type { Person } from '../contract/person.js';
import { MessagesController } from '../controllers/messages-controller.js';
import type { PersonalBackend } from '../controllers/personal-backend.js';
import { SessionController } from '../controllers/session-controller.js';
import { loadSessionPanel } from '../controllers/session-panel-loader.js';
import { localDate } from '../domain/time/local-date.js';
import { formatDate } from '../i18n/format.js';
import { session as sessionWords } from '../i18n/locales/en/session.js';
import { GpElement } from './base-element.js';
import { darkPageStyles } from './dark-page.styles.js';
import { keepFromRecorders } from './keep-from-recorders.js';
import { latePart } from './late-part.js';
import { personalStyles } from './personal.styles.js';
import { report } from './report.js';

/**
 * What widgets behind a sign-in share: they ask for what belongs to one person, show it while it is in use, empty
 * themselves, lead to the sign-in, and keep session recorders out.
 */
export abstract class PersonalElement<
  Answer extends { person?: Person | undefined; noStore?: boolean | undefined },
> extends GpElement {
  static override styles: CSSResultGroup = [GpElement.styles, darkPageStyles, personalStyles];

  protected readonly sessionWords = new MessagesController(this, 'session', sessionWords);

  protected readonly session = new SessionController<Answer>(this, {
    canAsk: () => !!this.#load(),
    ask: async (signal) => {
      const outcome = await this.ask(await this.reach(), signal);
      if (outcome.kind === 'accepted' && outcome.value.noStore === false)
        report(this, 'the backend must send "Cache-Control: no-store" with personal data.', 'warn');
      return outcome;
    },
    show: (answer) => this.show(answer),
    empty: (keepsChoice) => {
      this.empty(keepsChoice);
      this.requestUpdate();
    },
    chosen: () => this.chosen(),
    restore: (ids) => this.restore(ids),
  });

  /** What is shown while nobody is signed in. Where it does not arrive, asking again fetches it again. */
  readonly #later = latePart(this, async () => {
    const Panel = await loadSessionPanel();
    this.adopt(Panel.styles);
    return new Panel(this, this.session);
  });

  /**
   * How the backend is reached: gives the function that loads its code.
   * @throws TypeError with the cure, if nothing can be asked like this
   */
  protected abstract connect(): () => Promise<PersonalBackend>;

  protected abstract ask(backend: PersonalBackend, signal: AbortSignal): Promise<ReadOutcome<Answer>>;

  /** Takes the answer in; `page` shows it. */
  protected abstract show(answer: Answer): void;

  /** Forgets everything that is somebody's own; with `keepsChoice`, not what was chosen or written. */
  protected abstract empty(keepsChoice: boolean): void;

  /** What is shown while somebody is signed in. */
  protected abstract page(): unknown;

  /** What can be done without signing in. */
  protected instead(): unknown {
    return html`<slot name="signed-out"></slot>`;
  }

  /** Ids of what is chosen: all that is kept while signing in in the same tab. */
  protected chosen(): readonly string[] {
    return [];
  }

  protected restore(_ids: readonly string[]): void {}

  protected override get loaded(): boolean {
    return super.loaded && this.sessionWords.ready && this.session.isSettled;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepFromRecorders(this);
  }

  protected override shouldUpdate(): boolean {
    if (!isServer) this.session.begin();
    return super.shouldUpdate();
  }

  /** Where nobody is signed in, the way to sign in is the content. */
  protected override get stands(): boolean {
    const { state } = this.session;
    return state === 'shown' || state === 'failed' || !!this.#later.part?.ready || this.#later.isMissing;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const root = this.renderRoot.querySelector('.root');
    if (root) keepFromRecorders(root);
    // Ahead: when a session ends, the connection may have ended too. Those who wait for the content hear first that it stands.
    if (this.session.state === 'shown' && !this.#later.isMissing) setTimeout(() => void this.#later.ask());
  }

  protected override content(): unknown {
    if (!this.#load()) return undefined;
    return this.frame();
  }

  /** The page, or what stands in its place. */
  protected frame(): unknown {
    const { t } = this.sessionWords;
    const { state } = this.session;
    if (state === 'shown')
      return html`${this.#later.part?.arrival()} ${this.page()}
        <div class="stays" role="alert">${this.#later.part?.warning()}</div>`;
    const isAnswered = state === 'signed-out' || state === 'refused';
    if (isAnswered && this.#later.part?.ready)
      return this.#later.part.away(this.instead(), this.chosen().length > 0);
    if (isAnswered && !this.#later.isMissing) void this.#later.ask();
    return state === 'asking' || (isAnswered && !this.#later.isMissing)
      ? html`<p role="status">${t('asking')}</p>`
      : html`<div role="status">
            <h2>${t('failed')}</h2>
            <p>${t('failed-hint')}</p>
            <button class="button secondary" type="button" @click=${this.#again}>${t('again')}</button>
          </div>
          ${this.instead()}`;
  }

  protected reach(): Promise<PersonalBackend> {
    return this.#load()!();
  }

  /** Brings what sends. Rejects if it does not arrive. */
  protected async loadSending(): Promise<void> {
    await (await this.reach()).loadSending?.();
  }

  /** Local date, by the practice's clock. */
  protected get today(): string {
    return this.localDate(this.practice.now());
  }

  protected localDate(instant: string | number): string {
    const { timeZone = 'Europe/London' } = this.practice.settings;
    return localDate(typeof instant === 'string' ? Date.parse(instant) : instant, timeZone);
  }

  /** A local date in words. */
  protected readonly date = (local: string): string =>
    formatDate(local, this.sessionWords.t.language, { day: 'numeric', month: 'long', year: 'numeric' });

  protected async focusOn(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #again = (): void => {
    this.#later.isMissing = false;
    void this.session.ask();
  };

  #load(): (() => Promise<PersonalBackend>) | undefined {
    try {
      return this.connect();
    } catch (error) {
      report(this, (error as Error).message);
      return undefined;
    }
  }
}
