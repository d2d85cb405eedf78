import { html, nothing } from 'lit';
import { errorSummary } from '../../base/fields/error-summary.js';
import type { FieldContext } from '../../base/fields/field-context.js';
import { formFields } from '../../base/fields/form-fields.js';
import { fieldStyles } from '../../base/fields/fields.styles.js';
import { moreFieldStyles } from '../../base/fields/more-fields.styles.js';
import { readControl } from '../../base/fields/read-control.js';
import { FreeTextNotices } from '../../base/free-text-notices.js';
import { telHref } from '../../base/tel-href.js';
import { workingPhone } from '../../base/working-phone.js';
import type { Registration } from '../../contract/registration-request.js';
import type { OnlineService, RegistrationAnswer } from '../../contract/registration.js';
import { JourneyController } from '../../controllers/journey-controller.js';
import type { PersonalBackend } from '../../controllers/personal-backend.js';
import { type Failure, type Stamp, Submission } from '../../controllers/submission.js';
import { printedAnswer } from '../../domain/people/printed-answer.js';
import { isAsked, listOf, textOf, type Field, type Values } from '../../domain/questions/field.js';
import { dateOf, faultsOf } from '../../domain/questions/field-faults.js';
import { accessPages, type AccessPage, type AccessSettings, registrationContent } from './access-pages.js';
import { AccessWords } from './access-words.js';
import type { OnlineAccessElement } from './online-access-element.js';
import { AccessRequestedEvent } from './online-access.events.js';

/** What the element gives to the steps. */
export interface Shell {
  readonly element: OnlineAccessElement;
  /** What can be asked for now. */
  services(): readonly OnlineService[];
  backend(): Promise<PersonalBackend>;
  /** Local date, by the practice's clock. */
  today(): string;
  /** A local date, and that of an instant, in words. */
  date(local: string): string;
  dateOf(instant: string): string;
  /** Back to the services, which may stand otherwise now. */
  leave(): void;
}

type Content = Omit<Registration, keyof Stamp | 'safety'>;

/** What is written in words of one's own. */
const freeTexts = ['consent', 'safe-contact'];

/** Pages and answers that are about the person: asked anew when it is for somebody else. */
const aboutPerson = /^(person|given-name|family-name|born|postcode|nhs-number)/;

/** Asking for online services: for oneself, as a parent or as a carer; check, send once, and what happens next. */
export class AccessSteps {
  static readonly styles = [fieldStyles, moreFieldStyles, FreeTextNotices.styles];

  /** Whether somebody is in the middle of it. */
  isActive = false;

  readonly #shell: Shell;
  readonly #words: AccessWords;
  readonly #notices: FreeTextNotices;
  readonly #journey: JourneyController;
  readonly #submission = new Submission<Content, RegistrationAnswer>();
  #answer: RegistrationAnswer | undefined;

  constructor(shell: Shell) {
    const { element } = (this.#shell = shell);
    this.#words = new AccessWords(element, () => this.#journey.values);
    this.#notices = new FreeTextNotices(element);
    this.#journey = new JourneyController(element, {
      steps: (values) => this.#pages(values).map(({ id }) => id),
      faults: (step, values) =>
        faultsOf(
          this.#pages(values).find(({ id }) => id === step)?.fields ?? [],
          values,
          this.#shell.today(),
        ),
      usesHistory: () => false,
      changed: () => undefined,
    });
  }

  get ready(): boolean {
    return this.#words.ready && this.#notices.ready;
  }

  begin(): void {
    this.isActive = true;
    this.#notices.load();
    this.#journey.focus('.title, .field legend');
  }

  /** Forgets all answers. */
  empty(): void {
    this.isActive = false;
    this.#answer = undefined;
    this.#submission.reset();
    this.#notices.reset();
    this.#journey.reset();
  }

  page(): unknown {
    if (this.#answer) return this.#sent(this.#answer);
    const { t } = this.#words;
    const page = this.#pages(this.#journey.values).find(({ id }) => id === this.#journey.step)!;
    if (this.#submission.isSending) return html`<p role="status">${t('sending')}</p>`;
    const context = this.#context(page);
    return html`<form novalidate @submit=${this.#onSubmit} @input=${this.#onInput} @click=${this.#onClick}>
      ${errorSummary(context)} ${page.id === 'check' ? this.#check() : this.#questions(page, context)}
      ${page.id === 'concern' && textOf(this.#journey.values, 'concern') === 'yes' ? this.#danger() : nothing}
      <div class="buttons">
        <button class="button" type="submit">
          ${page.id === 'check' ? this.#sendText() : this.#words.fields.t('continue')}
        </button>
        ${this.#journey.isFirst ? nothing : html`<button class="plain" type="button" data-action="back">${this.#words.fields.t('back')}</button>`}
      </div>
      <p><button class="plain" type="button" data-action="leave">${t('leave')}</button></p>
    </form>`;
  }

  #questions({ id, fields }: AccessPage, context: FieldContext): unknown {
    const texts = fields.filter(({ name }) => freeTexts.includes(name));
    return html`${
      fields.length > 1 && id !== 'concern'
        ? html`<h2 class="title" tabindex="-1">${this.#words.find(id)}</h2>`
        : nothing
    }${formFields(context, fields)}${texts.map(({ name }) => this.#notices.list(name))}`;
  }

  #danger(): unknown {
    const phone = workingPhone(this.#shell.element.practice);
    return html`<p class="inset">
      ${this.#words.t('concern-help')} ${phone ? html`<a href=${telHref(phone)}>${phone}</a>` : nothing}
    </p>`;
  }

  #sendText(): string {
    const failure = this.#failure;
    return this.#words.t(failure ? (failure.kind === 'unconfirmed' ? 'ask-again' : 'try-again') : 'send');
  }

  #check(): unknown {
    const { t } = this.#words;
    const failure = this.#failure;
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
      ${this.#submission.hasDoubtBefore(this.#content) ? html`<p class="inset">${t('doubt-before')}</p>` : nothing}
      <dl class="summary-list">
        ${rows.map(({ id, field }) => {
          const { label } = this.#words.of(field);
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
      ${this.#notices.list('consent')}`;
  }

  /** What was said in private is not read back where somebody may look on. */
  #answerText(field: Field): string {
    const { name, type } = field;
    const { values } = this.#journey;
    if (name === 'concern') return this.#words.t('check-private');
    if (type === 'date') return this.#shell.date(dateOf(values, name)!);
    const { option } = this.#words.of(field);
    const text =
      type === 'choices'
        ? listOf(values, name).map(option).join('\n')
        : printedAnswer(name, textOf(values, name));
    return (type === 'choice' ? text && option(text) : text) || this.#words.t('check-none');
  }

  #sent({ reference, respondBy, message }: RegistrationAnswer): unknown {
    const { t } = this.#words;
    const { proof } = this.#submission.message!;
    const standing = this.#notices.standing('consent');
    return html`<div class="panel">
        <h2 class="title" tabindex="-1" aria-describedby=${standing === nothing ? nothing : 'standing'}>
          ${t('sent')}
        </h2>
        <p>${t('reference')} <strong>${reference}</strong></p>
      </div>
      ${standing}
      <h3>${t('sent-next')}</h3>
      ${message ? html`<p>${message}</p>` : nothing}
      <p>${t(`sent-${proof}`)}</p>
      <p>${respondBy ? t('sent-by', { date: this.#shell.dateOf(respondBy) }) : t('sent-later')}</p>
      <button class="button secondary" type="button" @click=${() => this.#leave()}>${t('done')}</button>`;
  }

  #context(page: AccessPage): FieldContext {
    const isAlone = page.fields.length === 1 || page.id === 'concern';
    return {
      values: this.#journey.values,
      faults: this.#journey.faults.map((fault) => ({ ...fault, message: this.#words.fault(fault) })),
      t: this.#words.fields.t,
      words: (field) => this.#words.of(field),
      isHeading: isAlone,
    };
  }

  #pages(values: Values): readonly AccessPage[] {
    const { registration, nation = 'england' } = this.#shell.element.practice.settings;
    const proof = registration?.proof;
    // Patients in Scotland and Northern Ireland have no NHS login; in Wales they have: dhcw.nhs.wales, November 2026.
    const hasLogin = nation === 'england' || nation === 'wales';
    const settings: AccessSettings = {
      services: this.#shell.services(),
      proof: proof?.length ? proof : hasLogin ? ['nhs-login', 'at-practice'] : ['at-practice'],
    };
    return accessPages(values, settings);
  }

  get #content(): Content {
    const { name, odsCode } = this.#shell.element.practice.settings;
    return registrationContent(this.#journey.values, {
      language: this.#words.t.language,
      practice: { ...(name && { name }), ...(odsCode && { odsCode }) },
      today: this.#shell.today(),
      consentShown: `${this.#words.t('consent')} ${this.#words.t('consent-hint')}`,
    });
  }

  get #failure(): Failure | undefined {
    return this.#journey.step === 'check' ? this.#submission.failureOf(this.#content) : undefined;
  }

  /** The free texts that are asked as things stand. */
  get #texts(): ReadonlyMap<string, string> {
    const { values } = this.#journey;
    const asked = this.#pages(values)
      .flatMap(({ fields }) => fields)
      .filter((field) => freeTexts.includes(field.name) && isAsked(field, values));
    return new Map(asked.map(({ name }) => [name, textOf(values, name)]));
  }

  async #send(): Promise<void> {
    const { element, backend } = this.#shell;
    const safety = this.#notices.record();
    const sending = this.#submission.send(this.#content, element.practice.now(), { safety }, async () => {
      const methods = await backend();
      return (registration) => methods.register!(registration);
    });
    element.requestUpdate();
    const outcome = await sending;
    if (!outcome) return;
    if (outcome.kind !== 'accepted') return this.#journey.focus('.error-summary');
    this.#answer = outcome.value;
    this.#journey.focus('.title');
    element.dispatchEvent(new AccessRequestedEvent(outcome.value.id));
  }

  #leave(): void {
    this.empty();
    this.#shell.leave();
  }

  readonly #onInput = ({ target }: Event): void => {
    const control = target as HTMLInputElement;
    const { name } = control;
    if (!name) return;
    this.#journey.set(name, readControl(control, this.#journey.values));
    if (freeTexts.includes(name)) this.#notices.wrote(name, textOf(this.#journey.values, name));
  };

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    this.#journey.forgetOther(aboutPerson);
    const { values } = this.#journey;
    if (this.#journey.step !== 'check') {
      this.#notices.judge(this.#texts);
      return this.#journey.continue();
    }
    const open = this.#pages(values).find(
      ({ fields: asked }) => faultsOf(asked, values, this.#shell.today()).length,
    );
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
