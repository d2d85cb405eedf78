import { fieldStyles } from '../../base/fields/fields.styles.js';
import { moreFieldStyles } from '../../base/fields/more-fields.styles.js';
import { FreeTextNotices } from '../../base/free-text-notices.js';
import { keepFromRecorders } from '../../base/keep-from-recorders.js';
import { workingPhone } from '../../base/working-phone.js';
import { BookingController, type BookingContent } from '../../controllers/booking-controller.js';
import { HoldController } from '../../controllers/hold-controller.js';
import type { KeptBooking } from '../../controllers/kept-booking.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import type { Appointment } from '../../contract/appointments.js';
import type { Slot } from '../../domain/appointments/slot.js';
import { appointmentSteps } from '../../i18n/locales/en/appointment-steps.js';
import {
  appointmentPage,
  cancelPage,
  doubtPage,
  type Headline,
  knownPage,
  movePage,
  type PagesModel,
  seePage,
} from './appointment-pages.js';
import { AppointmentEvent } from './appointment.events.js';
import { appointmentStepsStyles } from './appointment-steps.styles.js';
import { BookingQuestions } from './booking-questions.js';
import type { PickerShell } from './picker-shell.js';
import { saveCalendarFile } from './save-calendar-file.js';
import type { ListReason } from './slot-page.js';

/**
 * `list`: the element shows free times; `doubt`: a booking from before a reload may have arrived; `known`: it had, and no
 * more is known of it.
 */
type Phase = 'list' | 'questions' | 'see' | 'stands' | 'move' | 'cancel' | 'doubt' | 'known';

/** Everything after the choice of a time: who it is for, booking, and what can be done with an appointment. */
export class AppointmentSteps {
  static readonly styles = [fieldStyles, moreFieldStyles, FreeTextNotices.styles, appointmentStepsStyles];

  readonly #shell: PickerShell;
  readonly #steps: MessagesController<typeof appointmentSteps>;
  readonly #questions: BookingQuestions;
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
  /** The slot of a booking in doubt from before the page was loaded again. */
  #heldBefore: string | undefined;

  constructor(shell: PickerShell) {
    this.#shell = shell;
    const { element, source, slots } = shell;
    this.#steps = new MessagesController(element, 'appointment-steps', appointmentSteps);
    this.#questions = new BookingQuestions(shell);
    const backend = () => source.whole();
    this.#booking = new BookingController(element, { backend, now: () => slots.now() });
    this.#hold = new HoldController(element, {
      backend,
      now: () => slots.now(),
      isNeeded: () => !!this.#booking.busy || this.#booking.isInDoubt,
      lost: () => this.#chooseAnew('gone', this.#slot?.start),
    });
    // From here on the widget holds what is somebody's own. The form is there once the element has rendered.
    keepFromRecorders(element);
    element.addController({
      hostUpdated: () => {
        const form = element.renderRoot.querySelector('form');
        if (form) keepFromRecorders(form);
      },
    });
  }

  /** Whether the texts of the page's language are there. */
  get ready(): boolean {
    return this.#steps.ready && this.#questions.ready;
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
    if (kept === 'taken') return this.#shell.list.show('gone', slot.start);
    this.#slot = slot;
    this.#booking.failure = undefined;
    this.#questions.prepare();
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

  /** A link that was followed while the page was open. What is under way, or in doubt, has to end first. */
  follow(id: string, token: string | undefined): void {
    if (this.#booking.busy || this.#booking.isInDoubt) return;
    this.#startAgain();
    void this.#hold.release();
    this.see(id, token);
  }

  /** After the page was loaded again: what was held is held again; what may be booked is looked for. */
  resume({ slot, booking }: KeptBooking): void {
    if (booking) {
      this.#heldBefore = slot;
      this.#show('see');
      void this.#booking.resume(booking).then((ended) => {
        this.#headline = 'booked';
        this.#show(ended === 'done' ? 'stands' : 'doubt');
      });
    } else if (slot) {
      this.#shell.list.preselect(slot);
      void this.#hold.keep(slot).then((kept) => kept === 'taken' && this.#chooseAnew('gone'));
    }
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
        return appointmentPage(appointment!, this.#headline, this.#note, {
          ...model,
          patientPhone: this.#questions.phone,
          standing: this.#questions.standing(),
        });
      case 'cancel':
        return cancelPage(appointment!, model);
      case 'move':
        return movePage(appointment!, this.#slot!, model);
      case 'see':
        return seePage(model);
      case 'doubt':
        return doubtPage(model);
      case 'known':
        return knownPage(model);
      default:
        return this.#questions.page({
          ...model,
          slot: this.#slot,
          asksAgain: !!this.#toReplace || this.#booking.isResumed,
        });
    }
  }

  submit(): void {
    if (this.#booking.busy) return;
    if (this.#phase === 'cancel') void this.#cancel();
    else if (this.#phase === 'move') void this.#move();
    else if (this.#phase === 'doubt') this.#askAgain();
    else if (this.#questions.journey.step === 'check') void this.#book(this.#content);
    else this.#questions.continue();
  }

  onInput(control: HTMLInputElement): void {
    this.#questions.onInput(control);
  }

  onClick({ action, change }: DOMStringMap): void {
    const { journey } = this.#questions;
    if (change) journey.change(change);
    if (action === 'back') journey.back();
    if (action === 'change-time') this.#chooseAnew('');
    if (action === 'keep-longer') void this.#keepLonger();
    if (action === 'print') print();
    if (action === 'calendar') saveCalendarFile(this.#booking, this.#shell);
    if (action === 'ask-cancel') this.#show('cancel');
    if (action === 'keep') this.keep();
    if (action === 'move') {
      this.#isMoving = true;
      this.#chooseAnew('');
    }
    if (action === 'again') {
      this.#startAgain();
      this.#chooseAnew('');
    }
    if (action === 'try' && this.#seen) this.see(...this.#seen);
  }

  get #model(): PagesModel {
    return {
      texts: { steps: this.#steps.t, ...this.#questions.texts },
      moments: this.#shell.words,
      practice: this.#shell.element.practice.settings,
      phone: workingPhone(this.#shell.element.practice),
      booking: this.#booking,
      hold: this.#hold,
      now: this.#shell.slots.now(),
    };
  }

  get #content(): BookingContent {
    return this.#questions.content(this.#slot?.id ?? this.#heldBefore!, this.#steps.t.language);
  }

  #startAgain(): void {
    this.#booking.reset();
    this.#questions.reset();
    this.#isMoving = false;
    this.#toReplace = undefined;
  }

  #show(phase: Phase): void {
    this.#phase = phase;
    this.#focus(phase === 'see' ? '.root' : '.title');
  }

  #focus(selector: string): void {
    this.#questions.journey.focus(selector);
  }

  #chooseAnew(reason: ListReason, wasAt = ''): void {
    this.#phase = 'list';
    void this.#hold.release().then(() => this.#shell.list.show(reason, wasAt));
  }

  async #keepLonger(): Promise<void> {
    const { id, start } = this.#slot!;
    if ((await this.#hold.keep(id)) === 'taken') this.#chooseAnew('gone', start);
  }

  /** For a booking from before the page was loaded again: its answers were not kept. */
  #askAgain(): void {
    const id = this.#heldBefore;
    this.#slot = id === undefined ? undefined : this.#shell.slots.find(id);
    this.#questions.prepare();
    this.#show('questions');
  }

  async #book(content: BookingContent): Promise<void> {
    const ended = await this.#booking.book(content, this.#hold.id, this.#questions.safetyOf(content));
    if (ended === 'taken') return this.#chooseAnew('taken', this.#slot?.start);
    if (ended === 'known') return this.#show('known');
    if (ended !== 'done') return this.#focus('.failure');
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
    if (ended !== 'done') return this.#focus('.failure');
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
    const moment = this.#shell.words.moment(replaced.appointment.start);
    this.#note = isGone ? this.#steps.t('moved-anew') : this.#steps.t('moved-both', { moment });
    if (isGone) this.#tell('cancelled', replaced.appointment.id);
  }

  async #cancel(): Promise<void> {
    const ended = await this.#booking.cancel();
    if (ended !== 'done') return this.#focus('.failure');
    this.#headline = 'cancelled';
    this.#tell('cancelled');
    this.#show('stands');
  }

  #tell(what: 'booked' | 'moved' | 'cancelled', id = this.#booking.appointment!.id): void {
    this.#shell.element.dispatchEvent(new AppointmentEvent(what, id));
  }
}
