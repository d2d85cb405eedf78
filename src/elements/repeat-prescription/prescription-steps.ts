import { html, nothing } from 'lit';
import { fieldStyles } from '../../base/fields/fields.styles.js';
import { moreFieldStyles } from '../../base/fields/more-fields.styles.js';
import { FreeTextNotices } from '../../base/free-text-notices.js';
import type { NewPrescriptionOrder, PrescriptionOrder } from '../../contract/prescriptions.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { type Failure, Submission } from '../../controllers/submission.js';
import { prescriptionSteps } from '../../i18n/locales/en/prescription-steps.js';
import { place, PrescriptionDetails } from './prescription-details.js';
import { PrescriptionOrders } from './prescription-orders.js';
import { PrescriptionOrderedEvent } from './repeat-prescription.events.js';
import type { Shell } from './shell.js';

type Content = Omit<NewPrescriptionOrder, 'id' | 'submittedAt' | 'replaces' | 'safety'>;

/** Everything after the list: notes and pharmacy, the check, sending at most once, and the orders. */
export class PrescriptionSteps {
  static readonly styles = [fieldStyles, moreFieldStyles, FreeTextNotices.styles];

  readonly #shell: Shell;
  readonly #words: MessagesController<typeof prescriptionSteps>;
  readonly #notices: FreeTextNotices;
  readonly #details: PrescriptionDetails;
  readonly #orders: PrescriptionOrders;
  readonly #submission = new Submission<Content, PrescriptionOrder>();
  #step: 'list' | 'details' | 'check' | 'sent' = 'list';
  #sent: PrescriptionOrder | undefined;

  constructor(shell: Shell) {
    this.#shell = shell;
    this.#words = new MessagesController(shell.element, 'prescription-steps', prescriptionSteps);
    this.#notices = new FreeTextNotices(shell.element);
    this.#details = new PrescriptionDetails(shell, this.#notices);
    this.#orders = new PrescriptionOrders(shell);
  }

  get ready(): boolean {
    return this.#words.ready && this.#notices.ready;
  }

  /** From the list to notes and pharmacy. */
  begin(): void {
    this.#notices.load();
    this.#go('details');
  }

  /** Forgets everything; with `keepsChoice`, not what was written for an order that is not sent yet. */
  empty(keepsChoice: boolean): void {
    if (this.#sent || !keepsChoice) this.#forget();
    this.#step = 'list';
    this.#details.forgive();
    this.#orders.empty();
  }

  /** The shown step; nothing while it is the list. */
  page(): unknown {
    if (this.#step === 'details') {
      const { t } = this.#words;
      const submit = html`<button class="button" type="submit">${t('continue')}</button>`;
      return this.#details.render(t, this.#buttons(submit, 'list'), this.#onDetails);
    }
    if (this.#step === 'check') return this.#check();
    return this.#step === 'sent' && this.#sent ? this.#sentPage(this.#sent) : undefined;
  }

  orders(): unknown {
    return this.#orders.render(this.#words.t);
  }

  #check(): unknown {
    const { t } = this.#words;
    if (this.#submission.isSending) return html`<p role="status">${t('sending')}</p>`;
    const pharmacy = this.#details.pharmacy ?? this.#shell.answer().pharmacy;
    const content = this.#content();
    const failure = this.#submission.failureOf(content);
    const hasDoubtBefore = this.#submission.hasDoubtBefore(content);
    return html`<h2 class="title" tabindex="-1">${t('check')}</h2>
      ${failure ? this.#failed(failure, hasDoubtBefore) : nothing}
      ${hasDoubtBefore ? html`<p class="inset">${t('doubt-before')}</p>` : nothing}
      <dl class="summary-list">
        ${this.#details.items.map(
          ({ name, note }) =>
            html`<div>
              <dt>${name}</dt>
              <dd class="answer">${note || t('no-note')}</dd>
            </div>`,
        )}
        <div>
          <dt>${t('pharmacy')}</dt>
          <dd class="answer">${pharmacy ? place(pharmacy) : t('pharmacy-unknown')}</dd>
        </div>
      </dl>
      ${this.#notices.list()}
      ${this.#buttons(
        failure?.kind === 'refused'
          ? html`<button class="button" type="button" @click=${this.#lookAgain}>${t('look-again')}</button>`
          : html`<button class="button" type="button" @click=${() => void this.#send()}>
              ${t(failure ? (failure.kind === 'unconfirmed' ? 'ask-again' : 'try-again') : 'send')}
            </button>`,
        'details',
      )}`;
  }

  /** "Nothing was ordered" is not said where an order from before may have arrived. */
  #failed({ kind, problem }: Failure, hasDoubtBefore: boolean): unknown {
    const { t } = this.#words;
    return html`<div class="error-summary" role="alert" tabindex="-1">
      <h2>${t(kind)}</h2>
      ${hasDoubtBefore ? nothing : html`<p>${t(`${kind}-hint`)}</p>`}
      ${problem.detail ? html`<p>${problem.detail}</p>` : nothing}
    </div>`;
  }

  #sentPage({ reference }: PrescriptionOrder): unknown {
    const { t } = this.#words;
    const standing = this.#notices.standing();
    return html`<div class="panel">
        <h2 class="title" tabindex="-1" aria-describedby=${standing === nothing ? nothing : 'standing'}>
          ${t('sent')}
        </h2>
        ${reference ? html`<p>${t('reference')} <strong>${reference}</strong></p>` : nothing}
      </div>
      ${standing}
      <p>${t('sent-next')}</p>
      <button class="button secondary" type="button" @click=${this.#onDone}>${t('sent-back')}</button>`;
  }

  #buttons(main: unknown, back: 'list' | 'details'): unknown {
    return html`<div class="buttons">
      ${main}
      <button class="plain" type="button" @click=${() => this.#go(back)}>${this.#words.t('back')}</button>
    </div>`;
  }

  #content(): Content {
    const { items, pharmacy } = this.#details;
    return {
      version: 1,
      language: this.#words.t.language,
      items: items.map(({ id, note }) => ({ medicationId: id, ...(note && { note }) })),
      ...(pharmacy && { pharmacy }),
    };
  }

  async #send(): Promise<void> {
    const { element, session, backend, focus } = this.#shell;
    const safety = this.#notices.record();
    const sending = this.#submission.send(this.#content(), element.practice.now(), { safety }, async () => {
      const methods = await backend();
      return (order) => methods.orderPrescription!(order);
    });
    element.requestUpdate();
    const outcome = await sending;
    if (!outcome) return;
    if (outcome.kind === 'accepted') {
      const { id, items } = this.#submission.message!;
      // What is ordered is no longer chosen: the list that follows would order it again.
      this.#shell.chosen().clear();
      this.#details.empty();
      this.#submission.reset();
      this.#sent = outcome.value;
      this.#go('sent');
      element.dispatchEvent(new PrescriptionOrderedEvent(id, items.length));
    } else if (!session.notice(outcome.problem)) void focus('.error-summary');
  }

  #forget(): void {
    this.#sent = undefined;
    this.#details.empty();
    this.#notices.reset();
    this.#submission.reset();
  }

  #go(step: 'list' | 'details' | 'check' | 'sent'): void {
    this.#step = step;
    this.#details.forgive();
    void this.#shell.focus('.title');
  }

  readonly #lookAgain = (): void => {
    this.#go('list');
    void this.#shell.session.ask();
  };

  readonly #onDone = (): void => {
    this.#forget();
    this.#lookAgain();
  };

  readonly #onDetails = (event: Event): void => {
    event.preventDefault();
    if (!this.#details.mend(this.#words.t)) return;
    this.#notices.judge(this.#details.texts);
    this.#go('check');
  };
}
