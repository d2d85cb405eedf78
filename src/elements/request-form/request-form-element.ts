import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { GpElement } from '../../base/base-element.js';
import type { FieldContext } from '../../base/fields/field-context.js';
import { careCardStyles } from '../../base/care-card.js';
import { fieldStyles } from '../../base/fields/fields.styles.js';
import { errorSummary, readControl } from '../../base/fields/form-fields.js';
import { listOf as listSetting, oneOf, report } from '../../base/report.js';
import { safeHref } from '../../base/safe-href.js';
import { AttachmentsController } from '../../controllers/attachments-controller.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { DeliveryController } from '../../controllers/delivery-controller.js';
import { DraftController } from '../../controllers/draft-controller.js';
import { JourneyController, type JourneyState } from '../../controllers/journey-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import {
  loadRequestsBackend,
  requestsConfig,
  type RequestsBackend,
} from '../../controllers/requests-backend.js';
import type { QuestionSettings } from '../../domain/questions/question.js';
import { requestKinds } from '../../domain/questions/request-kind.js';
import { questionsOf } from '../../domain/questions/questions-of.js';
import { localDate } from '../../domain/time/wall-clock.js';
import { fields } from '../../i18n/locales/en/fields.js';
import { identity } from '../../i18n/locales/en/identity.js';
import { questions } from '../../i18n/locales/en/questions.js';
import { requestForm } from '../../i18n/locales/en/request-form.js';
import type { FormModel } from './form-model.js';
import { requestContent } from './patient-request.js';
import {
  RequestFailedEvent,
  RequestSentEvent,
  RequestStartedEvent,
  RequestStepEvent,
  WarningShownEvent,
} from './request-form.events.js';
import { requestFormStyles } from './request-form.styles.js';
import { onlineHours, progressOf, type OnlineHours } from './request-form.view.js';
import { RequestWords, type Texts } from './request-form.words.js';
import { stepFaults, stepsOf, type StepSettings } from './steps.js';
import { attachmentsStep } from './steps/attachments-step.js';
import { callTimesStep } from './steps/call-times-step.js';
import { checkRows, checkStep, type CheckRow } from './steps/check-step.js';
import { adviceStep, emergencyStep } from './steps/emergency-step.js';
import { helpBar } from './steps/help-bar.js';
import { keepChoice } from './steps/keep-choice.js';
import { questionStep, registrationStep } from './steps/question-step.js';
import { sentStep } from './steps/sent-step.js';

/**
 * The online request: one question a page, from whom it is for to what happens next. It is sent once, or says that nobody
 * knows; the answers stay until the practice has them or the patient deletes them.
 *
 * @summary An online request to the practice, clinical or administrative, for oneself or another person.
 * @slot - Shown until the element is defined, and where its settings cannot be used: the other ways to reach the practice.
 * @fires gp-request-started - The first answer was given.
 * @fires gp-request-step - Another part is shown: `detail.step` is `who`, `emergency`, `kind`, `questions`, `patient`, `contact`, `check` or `sent`.
 * @fires gp-warning-shown - Safety advice was shown; it does not say which.
 * @fires gp-request-sent - The practice's server holds the request: `detail` has `id` and `reference`.
 * @fires gp-request-failed - A try to send ended otherwise: `detail.outcome` is `refused`, `not-sent` or `unconfirmed`.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart demonstration - The line that says that nothing is sent.
 * @csspart help - Telephone, 999 and 111.
 * @csspart care-card - A care card; with it `emergency`.
 * @cssstate gp-ready - Its content stands.
 */
export class RequestFormElement extends GpElement {
  static override styles = [GpElement.styles, fieldStyles, careCardStyles, requestFormStyles];

  static override properties: PropertyDeclarations = {
    endpoint: {},
    kinds: {},
    attachments: {},
    onBehalf: { attribute: 'on-behalf' },
    outsideHours: { attribute: 'outside-hours' },
    onEmergency: { attribute: 'on-emergency' },
    notices: {},
    history: {},
  };

  /** The complete address to which requests are sent; else the practice's `endpoint` with `/requests`. */
  declare endpoint?: string;
  /** Which kinds are offered, separated by spaces; all by default. */
  declare kinds?: string;
  /** `none` (default), `images`, or `documents` for PDF too. */
  declare attachments?: 'none' | 'images' | 'documents';
  /** Whether one may write for another person: `allowed` (default) or `not-allowed`. */
  declare onBehalf?: 'allowed' | 'not-allowed';
  /** When requests are closed: `accept` (default) takes them all the same, `show-hours` says when they open. */
  declare outsideHours?: 'accept' | 'show-hours';
  /** After a yes to an emergency question: `advise` (default) lets the patient go on, `stop` does not. */
  declare onEmergency?: 'advise' | 'stop';
  /** Advice on what is noticed in free text: `on` (default) or `off`. */
  declare notices?: 'on' | 'off';
  /** Whether the browser's back button leads through the steps: `widget` (default) or `browser`. */
  declare history?: 'widget' | 'browser';

  readonly #form = new MessagesController(this, 'request-form', requestForm);
  readonly #identity = new MessagesController(this, 'identity', identity);
  readonly #questions = new MessagesController(this, 'questions', questions);
  readonly #fields = new MessagesController(this, 'fields', fields);
  readonly #clock = new ClockController(this);
  readonly #files = new AttachmentsController(this, () => this.#draft.edited());
  readonly #journey: JourneyController = new JourneyController(this, {
    steps: (values) => stepsOf(values, this.#settings).map(({ id }) => id),
    faults: (id, values) => {
      const step = stepsOf(values, this.#settings).find((each) => each.id === id);
      return step ? stepFaults(step, values, this.#today) : [];
    },
    usesHistory: () => this.history === 'browser',
    changed: (what) => this.#onJourney(what),
  });
  readonly #draft = new DraftController<JourneyState>(this, 'gp-request-form.draft', {
    content: () => (this.#journey.hasAnswers && !this.#journey.isDone ? this.#journey.state : undefined),
    restore: (state) => (this.#journey.state = state),
  });
  readonly #delivery = new DeliveryController(this, {
    key: 'gp-request-form.pending',
    now: () => this.practice.now(),
    backend: () => this.#loadBackend(),
    settled: (outcome) => {
      if (outcome.kind === 'accepted') this.#onSent(outcome.value.id, outcome.value.reference);
      else {
        this.#journey.focus('.failure');
        this.dispatchEvent(new RequestFailedEvent(outcome.kind));
      }
    },
  });

  #settings!: StepSettings;
  #copy: readonly CheckRow[] = [];
  #hasStarted = false;
  #asksToDiscard = false;
  #model: FormModel | undefined;

  protected override get loaded(): boolean {
    return (
      super.loaded && this.#form.ready && this.#identity.ready && this.#questions.ready && this.#fields.ready
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // What is written here is nothing for session recorders.
    for (const mark of ['sentry-mask', 'hj-suppress', 'private', 'clarity-mask']) {
      this.toggleAttribute(`data-${mark}`, true);
    }
    this.setAttribute('data-dd-privacy', 'mask');
    this.classList.add('ph-no-capture');
    this.addEventListener('paste', this.#onPaste);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const kinds = listSetting(this, 'kinds', this.kinds, requestKinds);
    this.#settings = {
      kinds,
      onBehalf: oneOf(this, 'on-behalf', this.onBehalf, ['allowed', 'not-allowed']) === 'allowed',
      attachments: oneOf(this, 'attachments', this.attachments, ['none', 'images', 'documents']) !== 'none',
      stops: oneOf(this, 'on-emergency', this.onEmergency, ['advise', 'stop']) === 'stop',
      // The same shape: the schema has checked it.
      questions: this.practice.settings.questions as QuestionSettings | undefined,
    };
    for (const kind of kinds) {
      for (const { path, expected } of questionsOf(kind, this.#settings.questions).problems) {
        report(this, `${path}: expected ${expected}. The built-in questions are used.`);
      }
    }
  }

  protected override content(): unknown {
    if (!this.#canSend()) return undefined;
    const { phone, nation } = this.practice.settings;
    if (!phone) report(this, 'the practice has no phone. Patients need a number to call: set phone.', 'warn');
    const model = (this.#model = this.#newModel());
    return html`${helpBar(model.texts, phone, nation)}${this.#page(model)}`;
  }

  #page(model: FormModel): unknown {
    const { texts } = model;
    if (this.#delivery.receipt) {
      return html`<div @click=${this.#onClick}>${sentStep(model, this.#copy)}</div>`;
    }
    const hours = this.#hours();
    this.#clock.wakeAt(hours.until);
    if (!hours.isOpen && this.outsideHours === 'show-hours' && !this.#journey.hasAnswers) {
      return html`<div class="inset">
        <p>
          ${texts.form('closed')}
          ${hours.opens ? texts.form('closed-opens', { time: this.#moment(hours, model) }) : nothing}
        </p>
      </div>`;
    }
    const isFirst = this.#journey.isFirst;
    return html`<form
      novalidate
      class="ph-no-capture"
      data-sentry-mask
      data-hj-suppress
      data-private
      data-clarity-mask
      data-dd-privacy="mask"
      @submit=${this.#onSubmit}
      @input=${this.#onInput}
      @change=${this.#onChange}
      @click=${this.#onClick}
      @dragover=${this.#onDrag}
      @dragleave=${this.#onDrag}
      @drop=${this.#onDrag}
    >
      ${errorSummary(model.context)} ${isFirst ? this.#welcome(hours, model) : nothing}
      ${this.#progress(model)} ${this.#step(model)} ${isFirst ? keepChoice(model) : nothing}
      ${this.#buttons(model, isFirst)}
    </form>`;
  }

  #welcome(hours: OnlineHours, model: FormModel): unknown {
    const { form } = model.texts;
    const { pending } = this.#delivery;
    const opens = hours.opens && this.#moment(hours, model);
    return html`${
      pending
        ? html`<div class="inset">
            <h3>${form('pending-title')}</h3>
            <p>${form('pending', { time: this.#time(pending.at, model) })}</p>
            <button class="plain" type="button" data-action="forget">${form('pending-done')}</button>
          </div>`
        : nothing
    }${
      hours.isOpen
        ? nothing
        : html`<div class="inset">
            <p>${opens ? form('closed-accept-opens', { time: opens }) : form('closed-accept')}</p>
          </div>`
    }`;
  }

  #progress({ step, settings, texts: { form } }: FormModel): unknown {
    const { section, count, total } = progressOf(step, settings.kinds.length > 1);
    return html`<p class="progress">
      ${form('progress', { count, total, section: form(`section-${section}` as 'section-who') })}
    </p>`;
  }

  #step(model: FormModel): unknown {
    const { id } = model.step;
    if (id === 'check') return checkStep(model);
    if (id === 'attachments') return attachmentsStep(model);
    if (id === 'call-times') return callTimesStep(model);
    if (id === 'registration') return registrationStep(model);
    if (id.startsWith('emergency.')) return emergencyStep(model);
    return id.startsWith('advice.') ? adviceStep(model) : questionStep(model);
  }

  #buttons({ step, settings, texts: { form, fields } }: FormModel, isFirst: boolean): unknown {
    if (this.#delivery.isSending) return nothing;
    const isAdvice = step.id.startsWith('advice.');
    const isCheck = step.id === 'check';
    const privacy = safeHref(this.practice.settings.privacyUrl);
    return html`<div class="buttons">
        ${
          (isAdvice && settings.stops) || (isCheck && this.#delivery.failure)
            ? nothing
            : html`<button class="button" type="submit">
                ${isCheck ? form('check-send') : isAdvice ? form('advice-read') : fields('continue')}
              </button>`
        }
        ${isFirst ? nothing : html`<button class="plain" type="button" data-action="back">${fields('back')}</button>`}
      </div>
      ${
        privacy && (isFirst || isCheck)
          ? html`<p class="small">
              <a href=${privacy} target="_blank" rel="noopener"
                >${form('privacy')} (${this.shared.t('new-tab')})</a
              >
            </p>`
          : nothing
      }
      ${this.#journey.hasAnswers ? this.#discardOffer() : nothing}`;
  }

  #discardOffer(): unknown {
    const { t } = this.#form;
    return this.#asksToDiscard
      ? html`<div class="inset" role="group" aria-label=${t('discard-sure')}>
          <p>${t('discard-sure')}</p>
          <div class="buttons">
            <button class="button secondary" type="button" data-action="discard">${t('discard-yes')}</button>
            <button class="plain" type="button" data-action="keep-writing">${t('discard-no')}</button>
          </div>
        </div>`
      : html`<p class="small">
          <button class="plain" type="button" data-action="ask-discard">${t('discard')}</button>
        </p>`;
  }

  #newModel(): FormModel {
    const { values } = this.#journey;
    const settings = this.#settings;
    const texts: Texts = {
      form: this.#form.t,
      identity: this.#identity.t,
      questions: this.#questions.t,
      fields: this.#fields.t,
      shared: this.shared.t,
    };
    const words = new RequestWords(texts, values, settings);
    const steps = stepsOf(values, settings);
    const context: FieldContext = {
      values,
      faults: this.#journey.faults.map((fault) => words.fault(fault)),
      t: texts.fields,
      words: words.field,
    };
    const model = {
      texts,
      words,
      context,
      steps,
      step: steps.find(({ id }) => id === this.#journey.step)!,
      settings,
      practice: this.practice.settings,
      draft: this.#draft,
      delivery: this.#delivery,
      attachments: this.#files,
      takesDocuments: this.attachments === 'documents',
      now: this.practice.now(),
      timeZone: this.#timeZone,
    };
    return {
      ...model,
      isSame: !!this.#delivery.failure && this.#delivery.isSame(this.#content(model), this.#files.blobs),
    };
  }

  #content({ context, steps, settings, words }: Omit<FormModel, 'isSame'>) {
    const { name, odsCode } = this.practice.settings;
    return requestContent({
      values: context.values,
      steps,
      settings,
      words,
      language: this.#form.t.language,
      practice: { ...(name && { name }), ...(odsCode && { odsCode }) },
      attachments: this.#files.infos,
      noticesState: this.notices === 'off' ? 'off' : 'not-available',
    });
  }

  get #timeZone(): string {
    return this.practice.settings.timeZone ?? 'Europe/London';
  }

  get #today(): string {
    return localDate(this.practice.now(), this.#timeZone);
  }

  #hours(): OnlineHours {
    try {
      return onlineHours(this.practice.settings, this.practice.now(), this.outsideHours === 'show-hours');
    } catch (error) {
      report(this, `hours cannot be read: ${(error as Error).message}`);
      return { isOpen: true };
    }
  }

  #moment({ opens }: OnlineHours, { words, texts: { form, shared } }: FormModel): string {
    const { date, daysAhead, minute } = opens!;
    const day =
      daysAhead < 2
        ? shared(daysAhead ? 'tomorrow' : 'today')
        : words.date(date, {
            weekday: 'long',
            ...(daysAhead < 7 && { day: undefined, month: undefined }),
            year: undefined,
          });
    return form('moment', { day, time: words.time(minute) });
  }

  #time(at: number, { words, timeZone }: FormModel): string {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    return words.time(clock.format(at));
  }

  #canSend(): boolean {
    if (typeof this.backend === 'object') return true;
    try {
      requestsConfig(this, this.practice.settings);
      return true;
    } catch (error) {
      report(this, (error as Error).message);
      return false;
    }
  }

  async #loadBackend(): Promise<RequestsBackend> {
    return typeof this.backend === 'object'
      ? this.backend
      : loadRequestsBackend(requestsConfig(this, this.practice.settings));
  }

  #onJourney(what: 'values' | 'step'): void {
    this.#draft.edited();
    if (!this.#hasStarted && this.#journey.hasAnswers) {
      this.#hasStarted = true;
      this.dispatchEvent(new RequestStartedEvent());
    }
    if (what === 'values') return;
    const step = stepsOf(this.#journey.values, this.#settings).find(({ id }) => id === this.#journey.step)!;
    this.dispatchEvent(new RequestStepEvent(step.section));
    if (step.id.startsWith('advice.')) this.dispatchEvent(new WarningShownEvent());
  }

  #onSent(id: string, reference: string): void {
    this.#copy = checkRows(this.#model!);
    this.#journey.isDone = true;
    this.#draft.discard();
    this.#journey.focus('.title');
    this.dispatchEvent(new RequestStepEvent('sent'));
    this.dispatchEvent(new RequestSentEvent(id, reference));
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#files.pending) return;
    if (this.#journey.step !== 'check') return this.#journey.continue();
    const model = this.#newModel();
    void this.#delivery.send(this.#content(model), this.#files.blobs);
  };

  readonly #onInput = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    if (control.name) this.#journey.set(control.name, readControl(control, this.#journey.values));
  };

  readonly #onChange = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    if (control.type === 'file') {
      void this.#files.add([...control.files!], this.attachments === 'documents');
      control.value = '';
    } else if (control.matches('[data-keep]')) this.#draft.keep(control.checked);
  };

  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>(
      '[data-action],[data-change],[data-focus],[data-add],[data-remove],[data-remove-file]',
    );
    if (!target) return;
    const { action, change, focus, add, remove, removeFile, name } = target.dataset;
    if (focus) {
      // A fragment of the page's address does not lead into a shadow root.
      event.preventDefault();
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(focus)}`)?.focus();
    }
    if (change) this.#journey.change(change);
    if (removeFile) this.#files.remove(Number(removeFile));
    if (name) this.#changeItems(name, add, remove);
    if (action) this.#actions[action]?.();
  };

  #changeItems(name: string, add: string | undefined, remove: string | undefined): void {
    const given = this.#journey.values[name];
    const items = typeof given === 'object' && given.length ? given : [''];
    this.#journey.set(name, add ? [...items, ''] : items.filter((_, index) => index !== Number(remove)));
    this.#journey.focus(`[name="${CSS.escape(name)}"][data-index="${add ?? 0}"]`);
  }

  readonly #actions: Readonly<Record<string, () => void>> = {
    back: () => this.#journey.back(),
    cancel: () => this.#delivery.cancel(),
    forget: () => this.#delivery.forget(),
    'ask-discard': () => this.#askToDiscard(true),
    'keep-writing': () => this.#askToDiscard(false),
    discard: () => this.#startAgain(),
    new: () => this.#startAgain(),
    print: () => print(),
    save: () => this.#saveCopy(),
  };

  #askToDiscard(asks: boolean): void {
    this.#asksToDiscard = asks;
    this.requestUpdate();
  }

  #startAgain(): void {
    this.#asksToDiscard = this.#hasStarted = false;
    this.#copy = [];
    this.#files.clear();
    this.#delivery.reset();
    this.#journey.reset();
    this.#draft.discard();
  }

  #saveCopy(): void {
    const text = this.#copy.map(({ question, answer }) => `${question}\n${answer}\n`).join('\n');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(
      new Blob([`${this.#delivery.receipt!.reference}\n\n${text}`], { type: 'text/plain' }),
    );
    link.download = `${this.#delivery.receipt!.reference}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }

  readonly #onDrag = (event: DragEvent): void => {
    if (this.#journey.step !== 'attachments' || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    (event.currentTarget as Element).classList.toggle('dragging', event.type === 'dragover');
    if (event.type === 'drop')
      void this.#files.add(event.dataTransfer.files, this.attachments === 'documents');
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const files = event.clipboardData?.files;
    if (this.#journey.step !== 'attachments' || !files?.length) return;
    event.preventDefault();
    void this.#files.add(files, this.attachments === 'documents');
  };
}
