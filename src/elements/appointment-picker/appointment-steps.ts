import { html, nothing } from 'lit';
import { errorSummary } from '../../base/fields/error-summary.js';
import type { FieldContext } from '../../base/fields/field-context.js';
import { formFields } from '../../base/fields/form-fields.js';
import { moreFieldStyles } from '../../base/fields/more-fields.styles.js';
import { readControl } from '../../base/fields/read-control.js';
import type { AppointmentsSource } from '../../controllers/appointments-backend.js';
import { BookingController, type BookingContent } from '../../controllers/booking-controller.js';
import { HoldController } from '../../controllers/hold-controller.js';
import { JourneyController } from '../../controllers/journey-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import type { SlotsController } from '../../controllers/slots-controller.js';
import type { Appointment } from '../../contract/appointments.js';
import { toCalendarFile } from '../../domain/appointments/calendar-file.js';
import type { Slot } from '../../domain/appointments/slot.js';
import { textOf, type Values } from '../../domain/questions/field.js';
import { faultsOf } from '../../domain/questions/field-faults.js';
import { localDate } from '../../domain/time/wall-clock.js';
import { appointmentSteps } from '../../i18n/locales/en/appointment-steps.js';
import { fields } from '../../i18n/locales/en/fields.js';
import { identity } from '../../i18n/locales/en/identity.js';
import {
  appointmentPage,
  cancelPage,
  changeButton,
  chosenTime,
  failurePanel,
  type Headline,
  movePage,
  type PagesModel,
  seePage,
} from './appointment-pages.js';
import type { AppointmentPickerElement, ListReason } from './appointment-picker-element.js';
import { AppointmentEvent } from './appointment-picker.events.js';
import { appointmentStepsStyles } from './appointment-steps.styles.js';
import { bookingContent, bookingSteps, type BookingStep } from './booking-steps.js';
import { BookingWords } from './booking.words.js';
import type { MomentWords } from './moment-words.js';

/** What the element gives to the steps. */
export interface PickerShell {
  readonly element: AppointmentPickerElement;
  readonly source: AppointmentsSource;
  readonly slots: SlotsController;
  asksReason(): boolean;
  words(): MomentWords;
  /** Back to the free times, asked for anew; `wasAt` is the time that was lost. */
  showList(reason: ListReason, wasAt?: string): void;
}

/** `list`: the element shows free times. */
type Phase = 'list' | 'questions' | 'see' | 'stands' | 'move' | 'cancel';

/** Everything after the choice of a time: who it is for, booking, and what can be done with an appointment. */
export class AppointmentSteps {
  static readonly styles = [moreFieldStyles, appointmentStepsStyles];

  readonly #shell: PickerShell;
  readonly #steps: MessagesController<typeof appointmentSteps>;
  readonly #identity: MessagesController<typeof identity>;
  readonly #fields: MessagesController<typeof fields>;
  readonly #journey: JourneyController;
  readonly #booking: BookingController;
  readonly #hold: HoldController;
  #phase: Phase = 'list';
  #slot: Slot | undefined;
  #headline: Headline = 'yours';
  #note = '';
  #isMoving = false;
  /** The backend cannot move: the new one is booked first, then this one cancelled. */
  #toReplace: { readonly appointment: Appointment; readonly token: string | undefined } | undefined;
  #seen: readonly [id: string, token: string | undefined] | undefined;

  constructor(shell: PickerShell) {
    this.#shell = shell;
    const { element, source, slots } = shell;
    this.#steps = new MessagesController(element, 'appointment-steps', appointmentSteps);
    this.#identity = new MessagesController(element, 'identity', identity);
    this.#fields = new MessagesController(element, 'fields', fields);
    this.#journey = new JourneyController(element, {
      steps: (values) => this.#all(values).map(({ id }) => id),
      faults: (id, values) => {
        const step = this.#all(values).find((each) => each.id === id);
        return faultsOf(step?.fields ?? [], values, this.#today);
      },
      usesHistory: () => false,
      changed: () => undefined,
    });
    const backend = () => source.whole();
    this.#booking = new BookingController(element, { backend, now: () => slots.now() });
    this.#hold = new HoldController(element, { backend, now: () => slots.now() });
  }

  /** Whether the texts of the page's language are there. */
  get ready(): boolean {
    return this.#steps.ready && this.#identity.ready && this.#fields.ready;
  }

  /** Whether a page of these is shown, and no list. */
  get isShown(): boolean {
    return this.#phase !== 'list';
  }

  /** Whether the page is more than a line that something is loading. */
  get stands(): boolean {
    return this.#booking.busy !== 'see';
  }

  /** The list is for an appointment that gets another time. */
  get isMoving(): boolean {
    return this.#isMoving;
  }

  /** A chosen time: it is held, and the questions begin. */
  async take(slot: Slot): Promise<void> {
    const kept = await this.#hold.keep(slot.id);
    if (kept === 'taken') return this.#shell.showList('gone', slot.start);
    this.#slot = slot;
    this.#booking.failure = undefined;
    this.#show(this.#isMoving ? 'move' : 'questions');
  }

  /** An appointment by its link. */
  see(id: string, token: string | undefined): void {
    this.#seen = [id, token];
    this.#show('see');
    void this.#booking.see(id, token).then((ended) => {
      this.#headline = 'yours';
      this.#show(ended === 'done' ? 'stands' : 'see');
    });
  }

  /** The appointment stays as it is. */
  keep(): void {
    this.#isMoving = false;
    this.#toReplace = undefined;
    this.#booking.failure = undefined;
    void this.#hold.release();
    this.#headline = 'yours';
    this.#show('stands');
  }

  page(): unknown {
    const model = this.#model;
    const { appointment } = this.#booking;
    switch (this.#phase) {
      case 'stands':
        return appointmentPage(appointment!, this.#headline, this.#phone, this.#note, model);
      case 'cancel':
        return cancelPage(appointment!, model);
      case 'move':
        return movePage(appointment!, this.#slot!, model);
      case 'see':
        return seePage(model);
      default:
        return this.#questions(model);
    }
  }

  submit(): void {
    if (this.#booking.busy) return;
    if (this.#phase === 'cancel') void this.#cancel();
    else if (this.#phase === 'move') void this.#move();
    else if (this.#journey.step !== 'check') this.#journey.continue();
    else void this.#book(this.#content);
  }

  onInput(control: HTMLInputElement): void {
    if (control.name) this.#journey.set(control.name, readControl(control, this.#journey.values));
  }

  onClick({ action, change }: DOMStringMap): void {
    if (change) this.#journey.change(change);
    if (action === 'back') this.#journey.back();
    if (action === 'change-time') this.#chooseAnew('');
    if (action === 'keep-longer') void this.#keepLonger();
    if (action === 'print') print();
    if (action === 'calendar') this.#saveCalendar();
    if (action === 'ask-cancel') this.#show('cancel');
    if (action === 'keep') this.keep();
    if (action === 'move') {
      this.#isMoving = true;
      this.#chooseAnew('');
    }
    if (action === 'again') {
      this.#booking.reset();
      this.#journey.reset();
      this.#isMoving = false;
      this.#chooseAnew('');
    }
    if (action === 'try' && this.#seen) this.see(...this.#seen);
  }

  #questions(model: PagesModel): unknown {
    const { steps, fields: t } = model.texts;
    const { step, values, isFirst } = this.#journey;
    const words = new BookingWords(model.texts, values);
    const current = this.#all(values).find(({ id }) => id === step)!;
    const isHeading = current.fields.length === 1;
    const context: FieldContext = {
      values,
      faults: this.#journey.faults.map((fault) => words.fault(fault)),
      t,
      words: words.field,
      isHeading,
    };
    const isCheck = step === 'check';
    // What may have been booked must not be booked otherwise.
    const isLocked = !!this.#booking.busy || this.#booking.isInDoubt;
    return html`${errorSummary(context)} ${isCheck ? failurePanel(model, true) : nothing}
      ${isLocked ? nothing : chosenTime(this.#slot!, model)}
      ${this.#toReplace && isFirst ? html`<p class="inset">${steps('details-again')}</p>` : nothing}
      ${isHeading ? nothing : html`<h2 class="title" tabindex="-1">${words.find(step)}</h2>`}
      ${isCheck ? this.#answers(words, !isLocked) : formFields(context, current.fields)}
      <div class="buttons">
        ${
          isCheck
            ? changeButton(model, steps('book'), steps('booking'))
            : html`<button class="button" type="submit">${t('continue')}</button>`
        }
        ${
          isFirst || isLocked
            ? nothing
            : html`<button class="plain" type="button" data-action="back">${t('back')}</button>`
        }
      </div>`;
  }

  #answers(words: BookingWords, canChange: boolean): unknown {
    const { values } = this.#journey;
    const change = this.#fields.t('change');
    return html`<dl class="summary-list">
      ${this.#all(values).flatMap(({ id, fields: asked }) =>
        asked.map((field) => {
          const { label } = words.field(field);
          return html`<div>
            <dt>${label}</dt>
            <dd class="answer">${words.answer(field) || this.#steps.t('none')}</dd>
            ${
              canChange
                ? html`<dd>
                    <button class="plain" type="button" data-change=${id}>
                      ${change}<span class="hidden-text">: ${label}</span>
                    </button>
                  </dd>`
                : nothing
            }
          </div>`;
        }),
      )}
    </dl>`;
  }

  get #model(): PagesModel {
    return {
      texts: { steps: this.#steps.t, identity: this.#identity.t, fields: this.#fields.t },
      moments: this.#shell.words(),
      practice: this.#shell.element.practice.settings,
      booking: this.#booking,
      hold: this.#hold,
    };
  }

  get #today(): string {
    const { slots, words } = this.#shell;
    return localDate(slots.now(), words().timeZone);
  }

  get #phone(): string {
    return textOf(this.#journey.values, 'phone');
  }

  get #content(): BookingContent {
    return bookingContent(
      this.#journey.values,
      this.#slot!.id,
      this.#steps.t.language,
      this.#today,
      this.#shell.asksReason(),
    );
  }

  #all(values: Values): readonly BookingStep[] {
    return bookingSteps(values, this.#shell.asksReason());
  }

  #show(phase: Phase): void {
    this.#phase = phase;
    this.#journey.focus(phase === 'see' ? '.root' : '.title');
  }

  #chooseAnew(reason: ListReason, wasAt = ''): void {
    this.#phase = 'list';
    void this.#hold.release().then(() => this.#shell.showList(reason, wasAt));
  }

  async #keepLonger(): Promise<void> {
    const { id, start } = this.#slot!;
    if ((await this.#hold.keep(id)) === 'taken') this.#chooseAnew('gone', start);
  }

  async #book(content: BookingContent): Promise<void> {
    const ended = await this.#booking.book(content, this.#hold.id);
    if (ended === 'taken') return this.#chooseAnew('taken', this.#slot!.start);
    if (ended !== 'done') return this.#journey.focus('.failure');
    this.#hold.forget();
    this.#headline = 'booked';
    this.#note = '';
    this.#tell('booked');
    await this.#cancelReplaced();
    this.#isMoving = false;
    this.#show('stands');
  }

  async #move(): Promise<void> {
    const { appointment, token } = this.#booking;
    const slot = this.#slot!;
    const ended = await this.#booking.move(slot.id, this.#hold.id);
    if (ended === 'taken') return this.#chooseAnew('taken', slot.start);
    if (ended === 'no-move') {
      this.#toReplace = { appointment: appointment!, token };
      const { content } = this.#booking;
      if (content) return this.#book({ ...content, slotId: slot.id });
      return this.#show('questions');
    }
    if (ended !== 'done') return this.#journey.focus('.failure');
    this.#hold.forget();
    this.#isMoving = false;
    this.#headline = 'moved';
    this.#note = '';
    this.#tell('moved');
    this.#show('stands');
  }

  /** After the new one stands: the old one goes, and the patient hears exactly what is. */
  async #cancelReplaced(): Promise<void> {
    const replaced = this.#toReplace;
    if (!replaced) return;
    this.#toReplace = undefined;
    const isGone = await this.#booking.cancelOld(replaced.appointment, replaced.token);
    const moment = this.#shell.words().moment(replaced.appointment.start);
    this.#note = isGone ? this.#steps.t('moved-anew') : this.#steps.t('moved-both', { moment });
    if (isGone) this.#tell('cancelled', replaced.appointment.id);
  }

  async #cancel(): Promise<void> {
    const ended = await this.#booking.cancel();
    if (ended !== 'done') return this.#journey.focus('.failure');
    this.#headline = 'cancelled';
    this.#tell('cancelled');
    this.#show('stands');
  }

  #tell(what: 'booked' | 'moved' | 'cancelled', id = this.#booking.appointment!.id): void {
    this.#shell.element.dispatchEvent(new AppointmentEvent(what, id));
  }

  #saveCalendar(): void {
    const { appointment, sequence } = this.#booking;
    const { practice } = this.#shell.element;
    const { name, phone, contact, timeZone = 'Europe/London' } = practice.settings;
    const own = { name, phone, address: contact?.inPerson?.address };
    const file = toCalendarFile(
      { ...appointment!, practice: { ...own, ...appointment!.practice } },
      { now: new Date(this.#shell.slots.now()), timeZone, sequence },
    );
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
    link.download = 'gp-appointment.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  }
}
