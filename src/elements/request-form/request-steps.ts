import { careCardStyles } from '../../base/care-card.js';
import type { FieldContext } from '../../base/fields/field-context.js';
import { noticeStyles, stillHolds } from '../../base/notice.js';
import { moreFieldStyles } from '../../base/fields/more-fields.styles.js';
import { AttachmentsController } from '../../controllers/attachments-controller.js';
import { DeliveryController } from '../../controllers/delivery-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import type { Notice, NoticeResponse } from '../../controllers/notices-controller.js';
import type { Fault, Values } from '../../domain/questions/field.js';
import { canReadHours } from '../../controllers/practice-hours.js';
import { questionsOf } from '../../domain/questions/questions-of.js';
import { localDate } from '../../domain/time/local-date.js';
import { identity } from '../../i18n/locales/en/identity.js';
import { questions } from '../../i18n/locales/en/questions.js';
import { requestSteps } from '../../i18n/locales/en/request-steps.js';
import { report } from '../../base/report.js';
import { formModel, type FormModel, type Shell } from './form-model.js';
import { AnswersCopy } from './answers-copy.js';
import { takeDroppedFiles } from './file-drop.js';
import { requestContent } from './patient-request.js';
import { RequestFailedEvent, RequestSentEvent, RequestStepEvent } from './request-form.events.js';
import type { Section } from './request-form.view.js';
import { requestStepsStyles } from './request-steps.styles.js';
import { stepFaults, stepsOf, type Step } from './steps.js';
import { attachmentsStep } from './steps/attachments-step.js';
import { callTimesStep } from './steps/call-times-step.js';
import { checkRows, checkStep, type CheckRow } from './steps/check-step.js';
import { adviceStep, emergencyStep } from './steps/emergency-step.js';
import { bornStep, questionStep, registrationStep } from './steps/question-step.js';
import { savedCopy, sentStep } from './steps/sent-step.js';
import { answersText } from './steps/stopped-part.js';
import { TextNotices } from './text-notices.js';

/** Pages and answers that are about the person: asked anew when it is for somebody else. */
const aboutPerson =
  /^(age|emergency|advice|pregnant|name|given-name|family-name|born|postcode|nhs-number|registration)/;

/** Everything of the form but its first question: which steps there are, what they show, and sending. */
export class RequestSteps {
  static readonly styles = [moreFieldStyles, careCardStyles, noticeStyles, requestStepsStyles];

  readonly delivery: DeliveryController;
  readonly #shell: Shell;
  readonly #form: MessagesController<typeof requestSteps>;
  readonly #identity: MessagesController<typeof identity>;
  readonly #questions: MessagesController<typeof questions>;
  readonly #files: AttachmentsController;
  readonly #notices: TextNotices;
  #copy: readonly CheckRow[] = [];
  /** Advice for emergencies that stood when it was sent: somebody may have sent it unread. */
  #standing: readonly Notice[] = [];
  readonly #clipboard: AnswersCopy;

  constructor(shell: Shell) {
    const { element, journey, draft } = (this.#shell = shell);
    this.#form = new MessagesController(element, 'request-steps', requestSteps);
    this.#identity = new MessagesController(element, 'identity', identity);
    this.#questions = new MessagesController(element, 'questions', questions);
    this.#notices = new TextNotices(element, journey, (values) => this.#steps(values));
    this.#clipboard = new AnswersCopy(element);
    this.#files = new AttachmentsController(element, () => draft.edited());
    this.delivery = new DeliveryController(element, {
      now: () => element.practice.now(),
      backend: () => shell.backend(),
      settled: (outcome) => {
        if (outcome.kind === 'accepted') return this.#onSent(outcome.value.id, outcome.value.reference);
        journey.focus('.failure');
        element.dispatchEvent(new RequestFailedEvent(outcome.kind));
      },
    });
    takeDroppedFiles(
      element,
      () => journey.step === 'attachments' && !this.isSent,
      (files) => void this.#add(files),
    );
  }

  /** Whether the texts of the page's language are there. */
  get ready(): boolean {
    const words = [this.#form, this.#identity, this.#questions, this.#notices];
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
    return this.#steps(values).map(({ id }) => id);
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
    if (!this.isSent) this.#notices.look();
    const model = this.#newModel();
    if (this.isSent) return sentStep(model, this.#copy, this.#standing);
    const { id } = model.step;
    if (id === 'check') return checkStep(model);
    if (id === 'attachments') return attachmentsStep(model);
    if (id === 'call-times') return callTimesStep(model);
    if (id === 'born') return bornStep(model);
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
    journey.forgetOther(aboutPerson);
    if (journey.step !== 'check') {
      if (journey.values[journey.step] === 'shown') journey.set(journey.step, 'read');
      journey.continue();
      return;
    }
    // A setting may have changed meanwhile what is asked, or the day. Asking again is always possible.
    const isAgain = this.delivery.failure?.kind === 'unconfirmed' && this.#newModel().isSame;
    const open = !isAgain && this.ids(journey.values).find((id) => this.faults(id, journey.values).length);
    if (open) return journey.change(open);
    this.#notices.keepRecord();
    const model = this.#newModel();
    // The browser may lead back to other answers while this is sent: the copy is of what was sent.
    if (!this.isSending) {
      this.#copy = checkRows(model);
      this.#standing = model.notices.filter(stillHolds);
    }
    void this.delivery.send(this.#content(model), this.#files.blobs);
  }

  onWriting(name: string): void {
    this.#notices.wrote(name);
  }

  onChange({ target }: Event): void {
    const control = target as HTMLInputElement;
    if (control.type !== 'file') return;
    void this.#add([...control.files!]);
    // The same file can be chosen again after it was removed.
    control.value = '';
  }

  onClick(data: DOMStringMap): void {
    const { action, change, show, add, remove, removeFile, name, notice, field, response } = data;
    const { journey, startAgain } = this.#shell;
    if (notice) this.#notices.respond(field!, notice, response as NoticeResponse);
    if (change) journey.change(change);
    // One page after the other from there: what is asked of another age comes next.
    if (show) journey.show(show);
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
    if (action === 'print') {
      // With what was sent, not only the line that shows it.
      this.#shell.element.renderRoot.querySelector('details')!.open = true;
      print();
    }
    if (action === 'save') savedCopy(this.delivery.receipt!.reference, this.#copy);
    if (action === 'copy') void this.#clipboard.copy(journey.values, answersText(this.#newModel()));
    if (action === 'new') startAgain();
  }

  reset(): void {
    this.#copy = [];
    this.#standing = [];
    this.#files.clear();
    this.#notices.reset();
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

  #steps(values: Values): readonly Step[] {
    return stepsOf(values, this.#shell.settings());
  }

  #find(id: string, values: Values): Step | undefined {
    return this.#steps(values).find((step) => step.id === id);
  }

  #newModel(): FormModel {
    const model = formModel(this.#shell, {
      form: this.#form.t,
      identity: this.#identity.t,
      questions: this.#questions.t,
      delivery: this.delivery,
      attachments: this.#files,
      notices: this.#notices,
      clipboard: this.#clipboard,
    });
    const { failure } = this.delivery;
    return failure
      ? { ...model, isSame: this.delivery.isSame(this.#content(model), this.#files.blobs) }
      : model;
  }

  #content(model: FormModel): ReturnType<typeof requestContent> {
    return requestContent(model, this.#notices.record);
  }

  #onSent(id: string, reference: string): void {
    const { element, journey, draft } = this.#shell;
    journey.isDone = true;
    draft.discard();
    journey.focus('.title');
    // It stands above the title, which may be all that the browser brings into view.
    const show = () => element.renderRoot.querySelector('.standing')?.scrollIntoView({ block: 'nearest' });
    void element.updateComplete.then(show);
    element.dispatchEvent(new RequestStepEvent('sent'));
    element.dispatchEvent(new RequestSentEvent(id, reference));
  }

  #add(files: Iterable<File>): Promise<void> {
    return this.#files.add(files, this.#shell.element.attachments === 'documents');
  }
}
