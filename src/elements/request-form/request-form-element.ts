import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { darkPageStyles } from '../../base/dark-page.styles.js';
import { choiceField } from '../../base/fields/choice-field.js';
import { errorSummary } from '../../base/fields/error-summary.js';
import type { FieldContext } from '../../base/fields/field-context.js';
import { fieldStyles } from '../../base/fields/fields.styles.js';
import { readControl } from '../../base/fields/read-control.js';
import { helpBar } from '../../base/help-bar.js';
import { helpBarStyles } from '../../base/help-bar.styles.js';
import { keepFromRecorders } from '../../base/keep-from-recorders.js';
import { listOf, oneOf } from '../../base/allowed-values.js';
import { latePart } from '../../base/late-part.js';
import { report } from '../../base/report.js';
import { safeHref } from '../../base/safe-href.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { forgetPending, readPending } from '../../controllers/pending-request.js';
import { DraftController } from '../../controllers/draft-controller.js';
import { JourneyController, type JourneyState } from '../../controllers/journey-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { knowsHours } from '../../controllers/practice-hours.js';
import { loadRequestSteps } from '../../controllers/request-steps-loader.js';
import {
  loadRequestsBackend,
  type RequestsBackend,
  requestsConfig,
} from '../../controllers/requests-backend.js';
import { isBackend } from '../../controllers/backend-config.js';
import { whoField } from '../../domain/people/who.js';
import type { QuestionSettings } from '../../domain/questions/question.js';
import { requestKinds } from '../../domain/questions/request-kind.js';
import { fields } from '../../i18n/locales/en/fields.js';
import { requestForm } from '../../i18n/locales/en/request-form.js';
import { RequestStartedEvent, RequestStepEvent, WarningShownEvent } from './request-form.events.js';
import { requestFormStyles } from './request-form.styles.js';
import {
  momentWords,
  onlineHours,
  timeWords,
  type OnlineHours,
  type StepSettings,
} from './request-form.view.js';
import type { RequestSteps } from './request-steps.js';
import { keepChoice } from './steps/keep-choice.js';
import { doubtPart, missingPart, pageFoot, progressLine } from './steps/page-frame.js';

// Whoever imports the class has its events typed.
export type * from './request-form.events.js';

/**
 * The online request: one question a page, from whom it is for to what happens next. It is sent once, or says that nobody
 * knows; the answers stay until the practice has them or the patient deletes them.
 *
 * @summary An online request to the practice, clinical or administrative, for oneself or another person.
 * @slot - Shown until the element is defined, and where its settings cannot be used: the other ways to reach the practice.
 * @fires gp-request-started - The first answer was given.
 * @fires gp-request-step - Another step is shown: `detail.step` is its part, `who`, `emergency`, `kind`, `questions`, `patient`, `contact`, `check` or `sent`.
 * @fires gp-warning-shown - Safety advice was shown; it does not say which.
 * @fires gp-request-sent - The practice's server holds the request: `detail` has `id` and `reference`.
 * @fires gp-request-failed - A try to send ended otherwise: `detail.outcome` is `refused`, `not-sent` or `unconfirmed`.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart help - Telephone, 999 and 111.
 * @csspart care-card - A care card; with it `emergency`.
 * @cssstate gp-ready - Its content stands.
 */
export class RequestFormElement extends GpElement {
  static override styles = [GpElement.styles, darkPageStyles, fieldStyles, helpBarStyles, requestFormStyles];

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
  readonly #fields = new MessagesController(this, 'fields', fields);
  readonly #clock = new ClockController(this);
  readonly #journey: JourneyController = new JourneyController(this, {
    steps: (values) => this.#steps?.ids(values) ?? ['who'],
    faults: (id, values) =>
      this.#steps?.faults(id, values) ?? (values['who'] ? [] : [{ name: 'who', code: 'missing' }]),
    usesHistory: () => this.history === 'browser',
    changed: (what) => this.#onJourney(what),
  });
  readonly #draft = new DraftController<JourneyState>(this, 'gp-request-form.draft', {
    content: () =>
      (this.#journey.hasAnswers || this.#steps?.hasFiles) && !this.#journey.isDone
        ? this.#journey.state
        : undefined,
    restore: (state) => {
      this.#isRestored = true;
      this.#journey.state = state;
    },
  });

  /** Everything after the first question: asked for once somebody touches the form. */
  readonly #later = latePart(this, async () => {
    // With what sends: when that is needed the network may be gone, and some browsers never ask again for what did not arrive.
    const [Steps] = await Promise.all([loadRequestSteps(), this.#backend()]);
    this.adopt(...Steps.styles);
    return new Steps({
      element: this,
      journey: this.#journey,
      draft: this.#draft,
      settings: () => this.#settings,
      texts: () => this.#texts,
      backend: () => this.#backend(),
      startAgain: () => this.#startAgain(),
    });
  });

  #settings!: StepSettings;
  #isRestored = false;
  #hasStarted = false;
  #asksToDiscard = false;

  get #steps(): RequestSteps | undefined {
    return this.#later.part;
  }

  protected override get loaded(): boolean {
    return (
      super.loaded &&
      this.#form.ready &&
      this.#fields.ready &&
      knowsHours(this) &&
      (this.#steps ? this.#steps.ready : !this.#needsSteps || this.#later.isMissing)
    );
  }

  /** The first question is not all that has to be shown. */
  get #needsSteps(): boolean {
    return this.onBehalf === 'not-allowed' || this.#isRestored;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepFromRecorders(this);
  }

  protected override shouldUpdate(): boolean {
    if (this.#needsSteps && super.loaded && !this.#later.isMissing && this.#canSend()) void this.#later.ask();
    return super.shouldUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    oneOf(this, 'outside-hours', this.outsideHours, ['accept', 'show-hours']);
    oneOf(this, 'notices', this.notices, ['on', 'off']);
    oneOf(this, 'history', this.history, ['widget', 'browser']);
    this.#settings = {
      kinds: listOf(this, 'kinds', this.kinds, requestKinds),
      onBehalf: oneOf(this, 'on-behalf', this.onBehalf, ['allowed', 'not-allowed']) === 'allowed',
      attachments: oneOf(this, 'attachments', this.attachments, ['none', 'images', 'documents']) !== 'none',
      stops: oneOf(this, 'on-emergency', this.onEmergency, ['advise', 'stop']) === 'stop',
      // The same shape: the schema has checked it.
      questions: this.practice.settings.questions as QuestionSettings | undefined,
    };
    this.#steps?.checkQuestions();
  }

  protected override content(): unknown {
    if (!this.#canSend()) return undefined;
    const notice = this.#steps?.isSent ? undefined : this.practice.notice('requests');
    return html`${helpBar(this, this.shared.t)}
      <div role="status" class=${notice ? 'inset' : ''}>${notice?.content}</div>
      <form
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
        @focusin=${this.#onTouch}
        @pointerdown=${this.#onTouch}
      >
        ${this.#page(notice?.isPaused)}
      </form>`;
  }

  #page(isPaused = false): unknown {
    const { t } = this.#form;
    if (this.#steps?.isSent) return this.#steps.page();
    const hours = this.#hours();
    this.#clock.wakeAt(hours.until ? Date.parse(hours.until) : undefined);
    const opens = hours.opens && momentWords(hours.opens, this.#texts);
    // Who has begun may finish.
    if (isPaused && !this.#journey.hasAnswers) return nothing;
    if (!hours.isOpen && this.outsideHours === 'show-hours' && !this.#journey.hasAnswers) {
      return html`<p class="inset">
        ${t('closed')} ${opens ? t('closed-opens', { time: opens }) : nothing}
      </p>`;
    }
    const { isFirst } = this.#journey;
    const isWho = isFirst && this.#settings.onBehalf;
    const context = isWho || !this.#steps ? this.#firstContext : this.#steps.context;
    return html`${errorSummary(context)} ${this.#doubt()}
    ${
      isFirst && !hours.isOpen
        ? html`<p class="inset">${opens ? t('closed-accept-opens', { time: opens }) : t('closed-accept')}</p>`
        : nothing
    }${this.#later.isMissing ? missingPart(this.#texts) : nothing}
    ${this.#progress()} ${isWho ? choiceField(context, whoField) : this.#steps?.page()}
    ${isFirst ? keepChoice(this.#draft, t) : nothing} ${this.#foot(isFirst)}`;
  }

  get #texts() {
    return { form: this.#form.t, fields: this.#fields.t, shared: this.shared.t };
  }

  get #firstContext(): FieldContext {
    const { t } = this.#fields;
    return {
      values: this.#journey.values,
      faults: this.#journey.faults.map((fault) => ({ ...fault, message: t('who-missing') })),
      t,
      words: () => ({ label: t('who'), option: (id) => t(`who-${id}` as 'who-me') }),
      isHeading: true,
    };
  }

  /** That an earlier request may have arrived: where one is begun, and where one is sent, whatever became of a later one. */
  #doubt(): unknown {
    const { isFirst, step } = this.#journey;
    const { pending = readPending(), request } = this.#steps?.delivery ?? {};
    const { timeZone = 'Europe/London' } = this.practice.settings;
    return pending && (isFirst || (step === 'check' && pending.id !== request?.id))
      ? doubtPart(this.#texts, timeWords(pending.at, timeZone, this.shared.t))
      : nothing;
  }

  #progress(): unknown {
    const section = this.#steps?.sectionOf(this.#journey.step) ?? 'who';
    const name = section === 'who' ? this.#form.t('section-who') : this.#steps!.sectionName(section);
    return progressLine(this.#texts, section, name, this.#settings.kinds.length > 1);
  }

  #foot(isFirst: boolean): unknown {
    if (this.#steps?.isSending) return nothing;
    const { hasAnswers, step } = this.#journey;
    return pageFoot(this.#texts, {
      // The same button before and after the later steps arrive: it may have the focus.
      button: this.#steps ? this.#steps.buttonText : this.#fields.t('continue'),
      hasBack: !isFirst,
      privacy: isFirst || step === 'check' ? safeHref(this.practice.settings.privacyUrl) : undefined,
      discard: !hasAnswers ? 'no' : this.#asksToDiscard ? 'asked' : 'offered',
    });
  }

  #hours(): OnlineHours {
    try {
      return onlineHours(this.practice.settings, this.practice.now(), this.outsideHours === 'show-hours');
    } catch (error) {
      report(this, `hours cannot be read: ${(error as Error).message}`);
      return { isOpen: true };
    }
  }

  async #backend(): Promise<RequestsBackend> {
    return isBackend(this.backend)
      ? this.backend
      : loadRequestsBackend(requestsConfig(this, this.practice.settings));
  }

  #canSend(): boolean {
    if (isBackend(this.backend)) return true;
    try {
      return !!requestsConfig(this, this.practice.settings);
    } catch (error) {
      report(this, (error as Error).message);
      return false;
    }
  }

  #onJourney(what: 'values' | 'step'): void {
    const { step, values } = this.#journey;
    const isAdvice = what === 'step' && step.startsWith('advice.');
    // That it was shown stays, whatever is answered afterwards.
    if (isAdvice) this.#journey.values = { [step]: 'shown', ...values };
    this.#draft.edited();
    if (!this.#hasStarted && this.#journey.hasAnswers) {
      this.#hasStarted = true;
      this.dispatchEvent(new RequestStartedEvent());
    }
    if (what === 'values') return;
    this.dispatchEvent(new RequestStepEvent(this.#steps!.sectionOf(step)));
    if (isAdvice) this.dispatchEvent(new WarningShownEvent());
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!this.#steps && this.#journey.mend()) {
      await this.#later.ask();
      if (!this.#steps) return this.#journey.focus('.missing-part');
    }
    this.#steps?.submit();
  };

  // Not every browser moves the focus to what is clicked.
  readonly #onTouch = (): void => {
    if (!this.#later.isMissing) void this.#later.ask();
  };

  readonly #onInput = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    if (!control.name) return;
    this.#journey.set(control.name, readControl(control, this.#journey.values));
    this.#steps?.onWriting(control.name);
  };

  readonly #onChange = (event: Event): void => {
    const control = event.target as HTMLInputElement;
    if (control.matches('[data-keep]')) {
      this.#draft.keep(control.checked);
      control.checked = this.#draft.isKept;
    } else this.#steps?.onChange(event);
  };

  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>('button,a');
    if (!target) return;
    const { action, focus, change } = target.dataset;
    // A fragment of the page's address does not lead into a shadow root.
    if (focus || change) event.preventDefault();
    if (focus) {
      this.renderRoot.querySelector<HTMLElement>(`#${CSS.escape(focus)}`)?.focus();
    } else if (action === 'back') this.#journey.back();
    else if (action === 'discard') this.#startAgain();
    else if (action === 'forget') {
      forgetPending();
      this.#steps?.delivery.forget();
    } else if (action) this.#asksToDiscard = action === 'ask-discard';
    this.#steps?.onClick(target.dataset);
    this.requestUpdate();
  };

  #startAgain(): void {
    this.#asksToDiscard = this.#hasStarted = false;
    this.#steps?.reset();
    this.#journey.reset();
    this.#draft.discard();
  }
}
