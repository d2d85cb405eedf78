import { readControl } from '../../base/fields/read-control.js';
import { FreeTextNotices } from '../../base/free-text-notices.js';
import type { BookingContent } from '../../controllers/booking-controller.js';
import { JourneyController } from '../../controllers/journey-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { textOf, type Values } from '../../domain/questions/field.js';
import { faultsOf } from '../../domain/questions/field-faults.js';
import { localDate } from '../../domain/time/local-date.js';
import { fields } from '../../i18n/locales/en/fields.js';
import { identity } from '../../i18n/locales/en/identity.js';
import type { PagesModel } from './appointment-pages.js';
import { bookingContent, bookingSteps, type BookingStep } from './booking-steps.js';
import type { BookingTexts } from './booking.words.js';
import type { PickerShell } from './picker-shell.js';
import { questionsPage, type QuestionsModel } from './questions-page.js';

/** Pages and answers that are about the person: asked anew when it is for somebody else. */
const aboutPerson = /^(about|record|given-name|family-name|born|postcode|nhs-number|registration)/;

/** What a booking asks: whom it is for and what about, page by page, with the safety notices on the free text. */
export class BookingQuestions {
  readonly journey: JourneyController;
  readonly #shell: PickerShell;
  readonly #identity: MessagesController<typeof identity>;
  readonly #fields: MessagesController<typeof fields>;
  readonly #notices: FreeTextNotices;

  constructor(shell: PickerShell) {
    this.#shell = shell;
    const { element } = shell;
    this.#identity = new MessagesController(element, 'identity', identity);
    this.#fields = new MessagesController(element, 'fields', fields);
    this.journey = new JourneyController(element, {
      steps: (values) => this.#all(values).map(({ id }) => id),
      faults: (id, values) => {
        const step = this.#all(values).find((each) => each.id === id);
        return faultsOf(step?.fields ?? [], values, this.#today);
      },
      usesHistory: () => false,
      changed: () => undefined,
    });
    this.#notices = new FreeTextNotices(element);
  }

  /** Whether the texts of the page's language are there. */
  get ready(): boolean {
    return this.#identity.ready && this.#fields.ready && this.#notices.ready;
  }

  get texts(): Omit<BookingTexts, 'steps'> {
    return { identity: this.#identity.t, fields: this.#fields.t };
  }

  /** The number that was given. */
  get phone(): string {
    return textOf(this.journey.values, 'phone');
  }

  /** They are about to be asked: what looks for signs in the free text is loaded. */
  prepare(): void {
    if (this.#shell.asksReason) this.#notices.load();
  }

  page(model: PagesModel & Pick<QuestionsModel, 'slot' | 'asksAgain'>): unknown {
    return questionsPage({
      ...model,
      journey: this.journey,
      notices: this.#notices,
      steps: this.#all(this.journey.values),
    });
  }

  continue(): void {
    const reason = textOf(this.journey.values, 'reason');
    this.#notices.judge(new Map(reason ? [['reason', reason]] : []));
    this.journey.forgetOther(aboutPerson);
    this.journey.continue();
  }

  onInput(control: HTMLInputElement): void {
    if (!control.name) return;
    this.journey.set(control.name, readControl(control, this.journey.values));
    if (control.name === 'reason') this.#notices.wrote('reason', control.value);
  }

  /** What was answered, as it is sent. */
  content(slotId: string, language: string): BookingContent {
    return bookingContent(this.journey.values, slotId, language, this.#today, this.#shell.asksReason);
  }

  /** What was noticed in the free text of a booking, and shown. */
  safetyOf({ reason }: BookingContent): ReturnType<FreeTextNotices['record']> | undefined {
    return reason ? this.#notices.record() : undefined;
  }

  /** Advice on the free text that still holds. */
  standing(): unknown {
    return this.#notices.standing();
  }

  reset(): void {
    this.journey.reset();
    this.#notices.reset();
  }

  get #today(): string {
    return localDate(this.#shell.slots.now(), this.#shell.timeZone);
  }

  #all(values: Values): readonly BookingStep[] {
    return bookingSteps(values, this.#shell.asksReason);
  }
}
