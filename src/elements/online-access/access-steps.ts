import { html, nothing } from 'lit';
import type { Accepted, Outcome } from '../../backends/backend.js';
import { newId } from '../../controllers/new-id.js';
import { errorSummary } from '../../base/fields/error-summary.js';
import type { FieldContext, FieldWords } from '../../base/fields/field-context.js';
import { formFields } from '../../base/fields/form-fields.js';
import { fieldStyles } from '../../base/fields/fields.styles.js';
import { moreFieldStyles } from '../../base/fields/more-fields.styles.js';
import { readControl } from '../../base/fields/read-control.js';
import { telHref } from '../../base/safe-href.js';
import type { Registration } from '../../contract/registration-request.js';
import type { OnlineService, RegistrationAnswer } from '../../contract/registration.js';
import { JourneyController } from '../../controllers/journey-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import type { PersonalBackend } from '../../controllers/personal-backend.js';
import {
  isAsked,
  listOf,
  longLimit,
  shortLimit,
  textOf,
  type Fault,
  type Field,
  type Values,
} from '../../domain/questions/field.js';
import { dateOf, faultsOf } from '../../domain/questions/field-faults.js';
import { localDate } from '../../domain/time/wall-clock.js';
import { formatDate } from '../../i18n/format.js';
import { accessSteps } from '../../i18n/locales/en/access-steps.js';
import { fields } from '../../i18n/locales/en/fields.js';
import { identity } from '../../i18n/locales/en/identity.js';
import type { Translate } from '../../i18n/messages.js';
import { accessPages, type AccessPage, type AccessSettings, registrationContent } from './access-pages.js';
import type { OnlineAccessElement } from './online-access-element.js';
import { AccessRequestedEvent } from './online-access.events.js';

/** What the element gives to the steps. */
export interface Shell {
  readonly element: OnlineAccessElement;
  /** What can be asked for now. */
  services(): readonly OnlineService[];
  backend(): Promise<PersonalBackend>;
  /** Back to the services, which may stand otherwise now. */
  leave(): void;
}

type Failure = Exclude<Outcome<RegistrationAnswer>, Accepted<RegistrationAnswer>>;
type Content = Omit<Registration, 'id' | 'submittedAt'>;

const english = [accessSteps, identity, fields] as const;
const longDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Asking for online services: for oneself, as a parent or as a carer; check, send once, and what happens next. */
export class AccessSteps {
  static readonly styles = [fieldStyles, moreFieldStyles];

  /** Whether somebody is in the middle of it. */
  isActive = false;

  readonly #shell: Shell;
  readonly #words: MessagesController<typeof accessSteps>;
  readonly #identity: MessagesController<typeof identity>;
  readonly #fields: MessagesController<typeof fields>;
  readonly #journey: JourneyController;
  #registration: Registration | undefined;
  #fingerprint = '';
  #failure: Failure | undefined;
  #answer: RegistrationAnswer | undefined;
  #isSending = false;

  constructor(shell: Shell) {
    const { element } = (this.#shell = shell);
    this.#words = new MessagesController(element, 'access-steps', accessSteps);
    this.#identity = new MessagesController(element, 'identity', identity);
    this.#fields = new MessagesController(element, 'fields', fields);
    this.#journey = new JourneyController(element, {
      steps: (values) => this.#pages(values).map(({ id }) => id),
      faults: (step, values) =>
        faultsOf(this.#pages(values).find(({ id }) => id === step)?.fields ?? [], values, this.#today),
      usesHistory: () => false,
      changed: () => undefined,
    });
  }

  get ready(): boolean {
    return this.#words.ready && this.#identity.ready && this.#fields.ready;
  }

  begin(): void {
    this.isActive = true;
    this.#journey.focus('.title, .field legend');
  }

  /** Forgets all answers. */
  empty(): void {
    this.isActive = this.#isSending = false;
    this.#registration = this.#failure = this.#answer = undefined;
    this.#fingerprint = '';
    this.#journey.reset();
  }

  page(): unknown {
    if (this.#answer) return this.#sent(this.#answer);
    const { t } = this.#words;
    const page = this.#pages(this.#journey.values).find(({ id }) => id === this.#journey.step)!;
    if (this.#isSending) return html`<p role="status">${t('sending')}</p>`;
    const context = this.#context(page);
    return html`<form novalidate @submit=${this.#onSubmit} @input=${this.#onInput} @click=${this.#onClick}>
      ${errorSummary(context)}
      ${page.id === 'check' ? this.#check() : html`${page.fields.length > 1 && page.id !== 'concern' ? html`<h2 class="title" tabindex="-1">${this.#find(page.id)}</h2>` : nothing}${formFields(context, page.fields)}`}
      ${page.id === 'concern' && textOf(this.#journey.values, 'concern') === 'yes' ? this.#danger() : nothing}
      <div class="buttons">
        <button class="button" type="submit">
          ${page.id === 'check' ? this.#sendText() : this.#fields.t('continue')}
        </button>
        ${this.#journey.isFirst ? nothing : html`<button class="plain" type="button" data-action="back">${this.#fields.t('back')}</button>`}
      </div>
      <p><button class="plain" type="button" data-action="leave">${t('leave')}</button></p>
    </form>`;
  }

  #danger(): unknown {
    const { phone } = this.#shell.element.practice.settings;
    return html`<p class="inset">
      ${this.#words.t('concern-help')} ${phone ? html`<a href=${telHref(phone)}>${phone}</a>` : nothing}
    </p>`;
  }

  #sendText(): string {
    const failure = this.#shownFailure;
    return this.#words.t(failure ? (failure.kind === 'unconfirmed' ? 'ask-again' : 'try-again') : 'send');
  }

  #check(): unknown {
    const { t } = this.#words;
    const failure = this.#shownFailure;
    const rows = this.#pages(this.#journey.values).flatMap(({ id, fields: asked }) =>
      asked
        .filter((field) => field.name !== 'safe-contact' && isAsked(field, this.#journey.values))
        .map((field) => ({ id, field })),
    );
    return html`<h2 class="title" tabindex="-1">${t('check')}</h2>
      ${
        failure
          ? html`<div class="error-summary" role="alert" tabindex="-1">
              <h2>${t(failure.kind)}</h2>
              <p>${t(`${failure.kind}-hint`)}</p>
              ${failure.problem.detail ? html`<p>${failure.problem.detail}</p>` : nothing}
            </div>`
          : nothing
      }
      <dl class="summary-list">
        ${rows.map(({ id, field }) => {
          const { label } = this.#wordsOf(field);
          return html`<div>
            <dt>${label}</dt>
            <dd class="answer">${this.#answerText(field)}</dd>
            <dd>
              <button class="plain" type="button" data-change=${id}>
                ${t('change')}<span class="hidden-text">: ${label}</span>
              </button>
            </dd>
          </div>`;
        })}
      </dl>
      <p></p>`;
  }

  /** What was said in private is not read back where somebody may look on. */
  #answerText(field: Field): string {
    const { name, type } = field;
    const { values } = this.#journey;
    if (name === 'concern') return this.#words.t('check-private');
    if (type === 'date') return formatDate(dateOf(values, name)!, this.#words.t.language, longDate);
    const { option } = this.#wordsOf(field);
    const text = type === 'choices' ? listOf(values, name).map(option).join('\n') : textOf(values, name);
    return (type === 'choice' ? text && option(text) : text) || this.#words.t('check-none');
  }

  #sent({ reference, respondBy, message }: RegistrationAnswer): unknown {
    const { t } = this.#words;
    const { timeZone = 'Europe/London' } = this.#shell.element.practice.settings;
    const proof = this.#registration!.proof;
    return html`<div class="panel">
        <h2 class="title" tabindex="-1">${t('sent')}</h2>
        <p>${t('reference')} <strong>${reference}</strong></p>
      </div>
      <h3>${t('sent-next')}</h3>
      ${message ? html`<p>${message}</p>` : nothing}
      <p>${t(`sent-${proof}`)}</p>
      <p>
        ${respondBy ? t('sent-by', { date: formatDate(localDate(Date.parse(respondBy), timeZone), t.language, longDate) }) : t('sent-later')}
      </p>
      <button class="button secondary" type="button" @click=${() => this.#leave()}>${t('done')}</button>`;
  }

  #context(page: AccessPage): FieldContext {
    const isAlone = page.fields.length === 1 || page.id === 'concern';
    return {
      values: this.#journey.values,
      faults: this.#journey.faults.map((fault) => ({ ...fault, message: this.#faultText(fault) })),
      t: this.#fields.t,
      words: (field) => this.#wordsOf(field),
      isHeading: isAlone && page.fields.length === 1,
    };
  }

  #wordsOf(field: Field): FieldWords {
    const { name } = field;
    return {
      label: this.#find(name === 'born' ? 'born' : name) ?? name,
      hint: this.#find(`${name}-hint`),
      option: (id) => this.#find(`${name}-${id}`) ?? id,
      optionHint: (id) => (name === 'who' ? this.#find(`who-${id}-hint`) : undefined),
    };
  }

  #faultText({ name, code }: Fault): string {
    const count = name === 'consent' || name === 'safe-contact' ? longLimit : shortLimit;
    return (
      this.#find(`${name}-${code}`, { count }) ?? this.#find(code, { count }) ?? this.#fields.t('invalid')
    );
  }

  /** The text of a key in whichever area has it; about another person, the one that is meant for that. */
  #find(key: string, values: Readonly<Record<string, string | number>> = {}): string | undefined {
    const who = textOf(this.#journey.values, 'who');
    // `who-other` is an option in another area's words.
    const isOther = who && who !== 'myself' && !key.startsWith('who');
    const texts = [this.#words.t, this.#identity.t, this.#fields.t] as readonly Translate[];
    for (const each of isOther ? [`${key}-other`, key] : [key]) {
      const index = english.findIndex((catalogue) => each in catalogue);
      if (index >= 0) return texts[index]!(each, values);
    }
    return undefined;
  }

  #pages(values: Values): readonly AccessPage[] {
    const { proof } = this.#shell.element.practice.settings.registration ?? {};
    const settings: AccessSettings = {
      services: this.#shell.services(),
      proof: proof?.length ? proof : ['nhs-login', 'at-practice'],
    };
    return accessPages(values, settings);
  }

  get #today(): string {
    const { practice } = this.#shell.element;
    return localDate(practice.now(), practice.settings.timeZone ?? 'Europe/London');
  }

  get #content(): Content {
    const { name, odsCode } = this.#shell.element.practice.settings;
    return registrationContent(this.#journey.values, {
      language: this.#words.t.language,
      practice: { ...(name && { name }), ...(odsCode && { odsCode }) },
      today: this.#today,
      consentShown: `${this.#words.t('consent')} ${this.#words.t('consent-hint')}`,
    });
  }

  get #shownFailure(): Failure | undefined {
    return this.#failure && this.#fingerprint === JSON.stringify(this.#content) ? this.#failure : undefined;
  }

  /** The id belongs to the content: asking again sends the same bytes. */
  async #send(): Promise<void> {
    if (this.#isSending) return;
    const { element } = this.#shell;
    const content = this.#content;
    if (!this.#registration || this.#fingerprint !== JSON.stringify(content)) {
      const submittedAt = new Date(element.practice.now()).toISOString();
      this.#registration = { ...content, id: newId(), submittedAt };
      this.#fingerprint = JSON.stringify(content);
    }
    const registration = this.#registration;
    this.#isSending = true;
    this.#failure = undefined;
    element.requestUpdate();
    const outcome = await this.#hand(registration);
    if (this.#registration !== registration) return;
    this.#isSending = false;
    if (outcome.kind !== 'accepted') {
      this.#failure = outcome;
      return this.#journey.focus('.error-summary');
    }
    this.#answer = outcome.value;
    this.#journey.focus('.title');
    element.dispatchEvent(new AccessRequestedEvent(registration.id));
  }

  async #hand(registration: Registration): Promise<Outcome<RegistrationAnswer>> {
    try {
      const outcome = await (await this.#shell.backend()).register!(registration);
      // A backend of the page's own may be wrong: nobody is told "sent" without our id.
      if (outcome.kind !== 'accepted' || outcome.value?.id === registration.id) return outcome;
    } catch (error) {
      console.error(error);
    }
    return { kind: 'unconfirmed', problem: { type: 'about:blank', code: 'unreadable', title: '' } };
  }

  #leave(): void {
    this.empty();
    this.#shell.leave();
  }

  readonly #onInput = ({ target }: Event): void => {
    const control = target as HTMLInputElement;
    if (control.name) this.#journey.set(control.name, readControl(control, this.#journey.values));
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#journey.step !== 'check') return this.#journey.continue();
    const { values } = this.#journey;
    const open = this.#pages(values).find(({ fields: asked }) => faultsOf(asked, values, this.#today).length);
    if (open) return this.#journey.change(open.id);
    void this.#send();
  };

  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>('button,a');
    const { action, change, focus } = target?.dataset ?? {};
    if (focus) {
      // A fragment of the page's address does not lead into a shadow root.
      event.preventDefault();
      this.#shell.element.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(focus)}`)?.focus();
    } else if (change) this.#journey.change(change);
    else if (action === 'back') this.#journey.back();
    else if (action === 'leave') this.#leave();
  };
}
