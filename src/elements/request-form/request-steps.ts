import { careCardStyles } from '../../base/care-card.js';
import type { FieldContext } from '../../base/fields/field-context.js';
import { noticesOf, noticeStyles, type NoticeContext } from '../../base/notice.js';
import { moreFieldStyles } from '../../base/fields/more-fields.styles.js';
import { AttachmentsController } from '../../controllers/attachments-controller.js';
import { DeliveryController } from '../../controllers/delivery-controller.js';
import type { DraftController } from '../../controllers/draft-controller.js';
import type { JourneyController, JourneyState } from '../../controllers/journey-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { NoticesController, type NoticeResponse } from '../../controllers/notices-controller.js';
import { loadRequestsBackend, requestsConfig } from '../../controllers/requests-backend.js';
import { ageFor } from '../../domain/people/age-for.js';
import type { Fault, Values } from '../../domain/questions/field.js';
import { canReadHours } from '../../controllers/practice-hours.js';
import { surgeryStatus } from '../../controllers/surgery-status.js';
import { questionsOf } from '../../domain/questions/questions-of.js';
import { localDate } from '../../domain/time/wall-clock.js';
import { urgentHelp } from '../../domain/urgent-help/urgent-help.js';
import type { fields } from '../../i18n/locales/en/fields.js';
import { identity } from '../../i18n/locales/en/identity.js';
import { questions } from '../../i18n/locales/en/questions.js';
import type { requestForm } from '../../i18n/locales/en/request-form.js';
import { requestSteps } from '../../i18n/locales/en/request-steps.js';
import { safety } from '../../i18n/locales/en/safety.js';
import type { widget } from '../../i18n/locales/en/widget.js';
import type { Translate } from '../../i18n/messages.js';
import { report } from '../../base/report.js';
import type { FormModel } from './form-model.js';
import { requestContent, type SafetyRecord } from './patient-request.js';
import type { RequestFormElement } from './request-form-element.js';
import {
  RequestFailedEvent,
  RequestSentEvent,
  RequestStepEvent,
  WarningShownEvent,
} from './request-form.events.js';
import type { Section, StepSettings } from './request-form.view.js';
import { RequestWords } from './request-form.words.js';
import { requestStepsStyles } from './request-steps.styles.js';
import { stepFaults, stepsOf, type Step } from './steps.js';
import { attachmentsStep } from './steps/attachments-step.js';
import { callTimesStep } from './steps/call-times-step.js';
import { checkRows, checkStep, type CheckRow } from './steps/check-step.js';
import { adviceStep, emergencyStep } from './steps/emergency-step.js';
import { questionStep, registrationStep } from './steps/question-step.js';
import { savedCopy, sentStep } from './steps/sent-step.js';
import { answersText, toClipboard, type Copying } from './steps/stopped-part.js';

/** What the element gives to the steps. */
export interface Shell {
  readonly element: RequestFormElement;
  readonly journey: JourneyController;
  readonly draft: DraftController<JourneyState>;
  settings(): StepSettings;
  texts(): {
    readonly form: Translate<typeof requestForm>;
    readonly fields: Translate<typeof fields>;
    readonly shared: Translate<typeof widget>;
  };
  startAgain(): void;
}

/** Everything of the form but its first question: which steps there are, what they show, and sending. */
export class RequestSteps {
  static readonly styles = [moreFieldStyles, careCardStyles, noticeStyles, requestStepsStyles];

  readonly delivery: DeliveryController;
  readonly #shell: Shell;
  readonly #form: MessagesController<typeof requestSteps>;
  readonly #identity: MessagesController<typeof identity>;
  readonly #questions: MessagesController<typeof questions>;
  readonly #files: AttachmentsController;
  readonly #safety: MessagesController<typeof safety>;
  readonly #notices: NoticesController;
  #noticesShown = 0;
  #judged: Values | undefined;
  /** What the request says of notices, as it was first sent: asking again must send the same. */
  #record: SafetyRecord | undefined;
  #copy: readonly CheckRow[] = [];
  /** How copying went, and of which answers. */
  #copying: { of: Values; how: Copying } | undefined;

  constructor(shell: Shell) {
    const { element, journey, draft } = (this.#shell = shell);
    this.#form = new MessagesController(element, 'request-steps', requestSteps);
    this.#identity = new MessagesController(element, 'identity', identity);
    this.#questions = new MessagesController(element, 'questions', questions);
    this.#safety = new MessagesController(element, 'safety', safety);
    this.#notices = new NoticesController(element, {
      isOn: () => element.notices !== 'off',
      language: () => this.#form.t.language,
      age: () => ageFor(journey.values, localDate(element.practice.now(), this.#timeZone)),
    });
    void this.#notices.load();
    this.#files = new AttachmentsController(element, () => draft.edited());
    this.delivery = new DeliveryController(element, {
      now: () => element.practice.now(),
      backend: async () =>
        typeof element.backend === 'object'
          ? element.backend
          : loadRequestsBackend(requestsConfig(element, element.practice.settings)),
      settled: (outcome) => {
        if (outcome.kind === 'accepted') return this.#onSent(outcome.value.id, outcome.value.reference);
        journey.focus('.failure');
        element.dispatchEvent(new RequestFailedEvent(outcome.kind));
      },
    });
    for (const type of ['dragover', 'dragleave', 'drop'] as const) {
      element.addEventListener(type, this.#onDrag);
    }
    element.addEventListener('paste', this.#onPaste);
  }

  /** Whether the texts of the page's language are there. */
  get ready(): boolean {
    const words = [this.#form, this.#identity, this.#questions, this.#safety];
    return words.every(({ ready }) => ready) && canReadHours(this.#shell.element);
  }

  get hasFiles(): boolean {
    return this.#files.files.length > 0;
  }

  get isSending(): boolean {
    return this.delivery.isSending;
  }

  get isSent(): boolean {
    return !!this.delivery.receipt;
  }

  ids(values: Values): readonly string[] {
    return stepsOf(values, this.#shell.settings()).map(({ id }) => id);
  }

  faults(id: string, values: Values): readonly Fault[] {
    const { element } = this.#shell;
    const step = this.#find(id, values);
    return step ? stepFaults(step, values, localDate(element.practice.now(), this.#timeZone)) : [];
  }

  /** The part that the page may know of. */
  sectionOf(id: string): Section {
    return this.#find(id, this.#shell.journey.values)?.section ?? 'who';
  }

  sectionName(section: Section): string {
    return this.#form.t(`section-${section}` as 'section-check');
  }

  /** What the shown step asks or says; its buttons are the element's. */
  page(): unknown {
    if (!this.isSent) this.#lookAtTexts();
    const model = this.#newModel();
    if (this.isSent) return sentStep(model, this.#copy);
    const { id } = model.step;
    if (id === 'check') return checkStep(model);
    if (id === 'attachments') return attachmentsStep(model);
    if (id === 'call-times') return callTimesStep(model);
    if (id === 'registration') return registrationStep(model);
    if (id.startsWith('emergency.')) return emergencyStep(model);
    return id.startsWith('advice.') ? adviceStep(model) : questionStep(model);
  }

  /** Faults in words, for the summary. */
  get context(): FieldContext {
    return this.#newModel().context;
  }

  /** What the main button of the shown step says; nothing where the step has its own, or nothing leads on. */
  get buttonText(): string | undefined {
    const { t } = this.#form;
    const { step } = this.#shell.journey;
    if (step === 'check') return this.delivery.failure ? undefined : t('check-send');
    if (!step.startsWith('advice.')) return this.#shell.texts().fields('continue');
    return this.#shell.settings().stops ? undefined : t('advice-read');
  }

  /** Sends, or goes on. */
  submit(): void {
    if (this.#files.pending) return;
    const { journey } = this.#shell;
    if (journey.step !== 'check') return journey.continue();
    // A setting may have changed meanwhile what is asked.
    const open = this.ids(journey.values).find((id) => this.faults(id, journey.values).length);
    if (open) return journey.change(open);
    this.#record ??= noticesOf(this.#notices, this.#advice);
    const model = this.#newModel();
    // The browser may lead back to other answers while this is sent: the copy is of what was sent.
    if (!this.isSending) this.#copy = checkRows(model);
    void this.delivery.send(this.#content(model), this.#files.blobs);
  }

  /** Somebody writes into a field: what is free text is looked at when they pause. */
  onWriting(name: string): void {
    const { values } = this.#shell.journey;
    const type = this.#freeTexts(values).get(name);
    if (type === undefined) return;
    this.#record = undefined;
    this.#notices.wrote(name, type);
  }

  onChange({ target }: Event): void {
    const control = target as HTMLInputElement;
    if (control.type !== 'file') return;
    void this.#add([...control.files!]);
    // The same file can be chosen again after it was removed.
    control.value = '';
  }

  onClick(data: DOMStringMap): void {
    const { action, change, add, remove, removeFile, name, notice, field, response } = data;
    const { journey, startAgain } = this.#shell;
    if (notice) {
      this.#record = undefined;
      this.#notices.respond(field!, notice, response as NoticeResponse);
    }
    if (change) journey.change(change);
    if (removeFile) {
      this.#files.remove(Number(removeFile));
      journey.focus('.title');
    }
    if (name) {
      const given = journey.values[name];
      const items = typeof given === 'object' && given.length ? given : [''];
      journey.set(name, add ? [...items, ''] : items.filter((_, index) => index !== Number(remove)));
      journey.focus(`[name="${CSS.escape(name)}"][data-index="${add ?? 0}"]`);
    }
    if (action === 'cancel') this.delivery.cancel();
    if (action === 'print') print();
    if (action === 'save') savedCopy(this.delivery.receipt!.reference, this.#copy);
    if (action === 'copy') void this.#copyAnswers();
    if (action === 'new') startAgain();
  }

  reset(): void {
    this.#copy = [];
    this.#files.clear();
    this.#notices.reset();
    this.#record = undefined;
    this.delivery.reset();
  }

  /** Tells the webmaster of definitions that cannot be used. */
  checkQuestions(): void {
    const { kinds, questions: changes } = this.#shell.settings();
    for (const kind of kinds) {
      for (const { path, expected } of questionsOf(kind, changes).problems) {
        report(this.#shell.element, `${path}: expected ${expected}. The built-in questions are used.`);
      }
    }
  }

  get #timeZone(): string {
    return this.#shell.element.practice.settings.timeZone ?? 'Europe/London';
  }

  #find(id: string, values: Values): Step | undefined {
    return stepsOf(values, this.#shell.settings()).find((step) => step.id === id);
  }

  #newModel(): FormModel {
    const { element, journey, draft } = this.#shell;
    const { form: shell, fields, shared } = this.#shell.texts();
    const { values } = journey;
    const settings = this.#shell.settings();
    const texts = {
      form: this.#form.t,
      identity: this.#identity.t,
      questions: this.#questions.t,
      shell,
      fields,
      shared,
    };
    const words = new RequestWords(texts, values, settings);
    const steps = stepsOf(values, settings);
    const model = {
      texts,
      words,
      context: {
        values,
        faults: journey.faults.map((fault) => words.fault(fault)),
        t: fields,
        words: words.field,
      },
      steps,
      step: steps.find(({ id }) => id === journey.step)!,
      settings,
      practice: element.practice.settings,
      draft,
      delivery: this.delivery,
      attachments: this.#files,
      takesDocuments: element.attachments === 'documents',
      now: element.practice.now(),
      timeZone: this.#timeZone,
      isSame: true,
      notices: this.#notices.notices(),
      advice: this.#advice,
      copying: this.#copying?.of === values ? this.#copying.how : undefined,
    };
    const { failure } = this.delivery;
    return failure
      ? { ...model, isSame: this.delivery.isSame(this.#content(model), this.#files.blobs) }
      : model;
  }

  get #advice(): NoticeContext {
    const { practice } = this.#shell.element;
    const { nation = 'england', phone } = practice.settings;
    const { isOpen } = surgeryStatus(practice.settings, practice.now());
    return { t: this.#safety.t, help: urgentHelp(nation, isOpen), phone };
  }

  /** All free texts that are asked, with what stands in them. */
  #freeTexts(values: Values): ReadonlyMap<string, string> {
    const free = stepsOf(values, this.#shell.settings())
      .flatMap(({ fields }) => fields)
      .filter(({ name, type }) => (name.startsWith('q.') && /text|items/.test(type)) || name === 'needs');
    return new Map(free.map(({ name }) => [name, [values[name] ?? ''].flat().join('\n')]));
  }

  /** Before sending, all texts are judged once more; a new notice is announced to the page, without any detail. */
  #lookAtTexts(): void {
    const { step, values } = this.#shell.journey;
    void this.#notices.load();
    if (step === 'check' && this.#judged !== values) {
      this.#judged = values;
      this.#notices.judgeAll(this.#freeTexts(values));
    }
    const count = this.#notices.notices().length;
    if (count > this.#noticesShown) this.#shell.element.dispatchEvent(new WarningShownEvent());
    this.#noticesShown = count;
  }

  #content({ context, steps, settings, words, advice, practice: { name, odsCode } }: FormModel) {
    return requestContent({
      values: context.values,
      steps,
      settings,
      words: {
        prompt: words.prompt,
        option: words.option,
        screen: (step) => words.screen(step, advice),
      },
      language: this.#form.t.language,
      practice: { ...(name && { name }), ...(odsCode && { odsCode }) },
      attachments: this.#files.infos,
      ...(this.#record ?? noticesOf(this.#notices, advice)),
    });
  }

  async #copyAnswers(): Promise<void> {
    const { element, journey } = this.#shell;
    const of = journey.values;
    const text = answersText(this.#newModel());
    const isDone = await toClipboard(text);
    const show = (how: Copying): Promise<unknown> => {
      this.#copying = { of, how };
      element.requestUpdate();
      return element.updateComplete;
    };
    if (isDone) return void show({ isDone });
    await show({ isDone, box: text });
    const box = element.renderRoot.querySelector<HTMLTextAreaElement>('.copy-box');
    box?.focus();
    box?.select();
    // Deprecated, but it needs no permission; where it fails too, the text stands there, selected.
    if (document.execCommand('copy')) void show({ isDone: true, box: text });
  }

  #onSent(id: string, reference: string): void {
    const { element, journey, draft } = this.#shell;
    journey.isDone = true;
    draft.discard();
    journey.focus('.title');
    element.dispatchEvent(new RequestStepEvent('sent'));
    element.dispatchEvent(new RequestSentEvent(id, reference));
  }

  #add(files: Iterable<File>): Promise<void> {
    return this.#files.add(files, this.#shell.element.attachments === 'documents');
  }

  get #takesFiles(): boolean {
    return this.#shell.journey.step === 'attachments' && !this.isSent;
  }

  readonly #onDrag = (event: DragEvent): void => {
    const { dataTransfer, type } = event;
    if (!this.#takesFiles || !dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.#shell.element.renderRoot.querySelector('form')?.classList.toggle('dragging', type === 'dragover');
    if (type === 'drop') void this.#add(dataTransfer.files);
  };

  readonly #onPaste = (event: ClipboardEvent): void => {
    const files = event.clipboardData?.files;
    if (!this.#takesFiles || !files?.length) return;
    event.preventDefault();
    void this.#add(files);
  };
}
