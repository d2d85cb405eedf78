import { type NoticeContext, noticeContext, noticesOf } from '../../base/notice.js';
import type { JourneyController } from '../../controllers/journey-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { type Notice, NoticesController, type NoticeResponse } from '../../controllers/notices-controller.js';
import { ageFor } from '../../domain/people/age-for.js';
import type { Values } from '../../domain/questions/field.js';
import { localDate } from '../../domain/time/local-date.js';
import { safety } from '../../i18n/locales/en/safety.js';
import type { SafetyRecord } from './patient-request.js';
import type { RequestFormElement } from './request-form-element.js';
import { WarningShownEvent } from './request-form.events.js';
import type { Step } from './steps.js';

/** The question in the name of a field, such as `q.symptoms.what`. */
const questionOf = (field: string): string => field.split('.')[2] ?? field;

/** What is noticed in the free texts of the form: at a pause in writing, and once more before sending. */
export class TextNotices {
  readonly #element: RequestFormElement;
  readonly #journey: JourneyController;
  readonly #steps: (values: Values) => readonly Step[];
  readonly #words: MessagesController<typeof safety>;
  readonly #controller: NoticesController;
  #count = 0;
  #judged: Values | undefined;
  /** What the request says of notices, as it was first sent: asking again must send the same. */
  #record: SafetyRecord | undefined;

  constructor(
    element: RequestFormElement,
    journey: JourneyController,
    steps: (values: Values) => readonly Step[],
  ) {
    this.#element = element;
    this.#journey = journey;
    this.#steps = steps;
    this.#words = new MessagesController(element, 'safety', safety);
    this.#controller = new NoticesController(element, {
      isOn: () => element.notices !== 'off',
      language: () => this.#words.t.language,
      age: () => {
        const { timeZone = 'Europe/London' } = element.practice.settings;
        return ageFor(journey.values, localDate(element.practice.now(), timeZone));
      },
    });
    void this.#controller.load();
  }

  /** Whether the texts of the page's language are there. */
  get ready(): boolean {
    return this.#words.ready;
  }

  get all(): readonly Notice[] {
    return this.#controller.notices();
  }

  /** Whom advice names, in words, for the nation and the hour. */
  get advice(): NoticeContext {
    return noticeContext(this.#element, this.#words.t);
  }

  get record(): SafetyRecord {
    return this.#record ?? noticesOf(this.#controller, this.advice, questionOf);
  }

  /** From here on the record stays as it is, until something is written or answered. */
  keepRecord(): void {
    this.#record = this.record;
  }

  /** Somebody writes into a field: what is free text is looked at when they pause. */
  wrote(name: string): void {
    const type = this.#texts(this.#journey.values).get(name);
    if (type === undefined) return;
    this.#record = undefined;
    this.#controller.wrote(name, type);
  }

  respond(field: string, rule: string, response: NoticeResponse): void {
    this.#record = undefined;
    this.#controller.respond(field, rule, response);
  }

  /** Before sending, all texts are judged once more; a new notice is announced to the page, without any detail. */
  look(): void {
    const { step, values } = this.#journey;
    void this.#controller.load();
    if (step === 'check' && this.#judged !== values) {
      this.#judged = values;
      this.#controller.judgeAll(this.#texts(values));
    }
    const count = this.all.length;
    if (count > this.#count) this.#element.dispatchEvent(new WarningShownEvent());
    this.#count = count;
  }

  reset(): void {
    this.#controller.reset();
    this.#record = undefined;
  }

  /** All free texts that are asked, with what stands in them. */
  #texts(values: Values): ReadonlyMap<string, string> {
    const free = this.#steps(values)
      .flatMap(({ fields }) => fields)
      .filter(({ name, type }) => (name.startsWith('q.') && /text|items/.test(type)) || name === 'needs');
    return new Map(free.map(({ name }) => [name, [values[name] ?? ''].flat().join('\n')]));
  }
}
