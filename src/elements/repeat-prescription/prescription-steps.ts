import { html, nothing } from 'lit';
import type { Accepted, Outcome } from '../../backends/backend.js';
import { newId } from '../../controllers/new-id.js';
import { fieldStyles } from '../../base/fields/fields.styles.js';
import { moreFieldStyles } from '../../base/fields/more-fields.styles.js';
import type {
  MedicationsAnswer,
  NewPrescriptionOrder,
  Pharmacy,
  PrescriptionOrder,
} from '../../contract/prescriptions.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import type { PersonalBackend } from '../../controllers/personal-backend.js';
import type { SessionController } from '../../controllers/session-controller.js';
import { lengthOf, longLimit } from '../../domain/questions/field.js';
import { localDate } from '../../domain/time/wall-clock.js';
import { formatDate } from '../../i18n/format.js';
import { prescriptionSteps } from '../../i18n/locales/en/prescription-steps.js';
import type { RepeatPrescriptionElement } from './repeat-prescription-element.js';
import { PrescriptionOrderedEvent } from './repeat-prescription.events.js';
import { fullName } from './repeat-prescription.view.js';

/** What the element gives to the steps. */
export interface Shell {
  readonly element: RepeatPrescriptionElement;
  readonly session: Pick<SessionController<object>, 'ask' | 'notice'>;
  answer(): MedicationsAnswer;
  chosen(): ReadonlySet<string>;
  backend(): Promise<PersonalBackend>;
  focus(selector: string): Promise<void>;
}

type Content = Omit<NewPrescriptionOrder, 'id' | 'submittedAt' | 'replaces'>;
type Failure = Exclude<Outcome<PrescriptionOrder>, Accepted<PrescriptionOrder>>;

/** Notes and pharmacy, the check, sending at most once, and the orders with what became of them. */
export class PrescriptionSteps {
  static readonly styles = [fieldStyles, moreFieldStyles];

  readonly #shell: Shell;
  readonly #words: MessagesController<typeof prescriptionSteps>;
  #step: 'list' | 'details' | 'check' | 'sent' = 'list';
  /** By medicine. */
  #notes = new Map<string, string>();
  /** The id of the pharmacy for once; empty until one is chosen, `undefined` for the usual one. */
  #once: string | undefined;
  #faults: readonly { readonly id: string; readonly text: string }[] = [];
  #order: NewPrescriptionOrder | undefined;
  #fingerprint = '';
  #failure: Failure | undefined;
  #inDoubt = false;
  #isSending = false;
  #sent: PrescriptionOrder | undefined;
  #asksToCancel = '';
  #cancelFailed = '';

  constructor(shell: Shell) {
    this.#shell = shell;
    this.#words = new MessagesController(shell.element, 'prescription-steps', prescriptionSteps);
  }

  get ready(): boolean {
    return this.#words.ready;
  }

  /** From the list to notes and pharmacy. */
  begin(): void {
    this.#go('details');
  }

  /** Forgets everything; with `keepsChoice`, not what was written for an order that is not sent yet. */
  empty(keepsChoice: boolean): void {
    this.#sent = undefined;
    this.#asksToCancel = this.#cancelFailed = '';
    this.#faults = [];
    this.#step = 'list';
    if (keepsChoice) return;
    this.#notes = new Map();
    this.#once = this.#order = this.#failure = undefined;
    this.#fingerprint = '';
    this.#inDoubt = false;
  }

  /** The shown step; nothing while it is the list. */
  page(): unknown {
    if (this.#step === 'details') return this.#details();
    if (this.#step === 'check') return this.#check();
    return this.#step === 'sent' && this.#sent ? this.#sentPage(this.#sent) : undefined;
  }

  /** What was ordered, newest first. */
  orders(): unknown {
    const { orders = [] } = this.#shell.answer();
    const { t } = this.#words;
    if (!orders.length) return nothing;
    return html`<h3>${t('orders')}</h3>
      <p>
        <button class="plain" type="button" @click=${() => void this.#shell.session.ask()}>
          ${t('news')}
        </button>
      </p>
      <ul class="plain-list">
        ${orders.map((order) => this.#orderItem(order))}
      </ul>`;
  }

  #details(): unknown {
    const { t } = this.#words;
    const { pharmacy, pharmacies = [] } = this.#shell.answer();
    const others = pharmacies.filter(({ id }) => id !== pharmacy?.id);
    return html`<h2 class="title" tabindex="-1">${t('details')}</h2>
      ${this.#summary()}
      <p id="note-hint">${t('note-hint')}</p>
      <form novalidate @submit=${this.#onDetails} @input=${this.#onInput}>
        ${this.#items().map(({ id, name }, index) => this.#note(id, name, index))}
        <fieldset class="field">
          <legend>${t('pharmacy')}</legend>
          ${
            pharmacy
              ? this.#radio('usual', this.#once === undefined, t('pharmacy-usual'), place(pharmacy))
              : html`<p>${t('pharmacy-unknown')}</p>`
          }
          ${others.length ? this.#radio('once', this.#once !== undefined, t('pharmacy-once')) : nothing}
          ${
            this.#once === undefined
              ? nothing
              : html`<fieldset class="reveal" id="f-once">
                  <legend>${t('pharmacy-which')}</legend>
                  ${others.map((each) => this.#radio(each.id ?? each.name, this.#once === (each.id ?? each.name), each.name, each.address, 'which'))}
                </fieldset>`
          }
        </fieldset>
        ${this.#buttons(html`<button class="button" type="submit">${t('continue')}</button>`, 'list')}
      </form>`;
  }

  /** The one place where a patient writes in this widget. */
  #note(id: string, name: string, index: number): unknown {
    const { t } = this.#words;
    const fault = this.#faults.find((each) => each.id === `f-note-${index}`);
    return html`<div class="field ${fault ? 'faulty' : ''}">
      <label for="f-note-${index}">${t('note', { name })}</label>
      ${fault ? html`<p class="fault" id="f-note-${index}-fault">${fault.text}</p>` : nothing}
      <textarea
        class="input"
        id="f-note-${index}"
        data-note=${id}
        rows="2"
        autocomplete="off"
        aria-invalid=${!!fault || nothing}
        aria-describedby="note-hint${fault ? ` f-note-${index}-fault` : ''}"
        .value=${this.#notes.get(id) ?? ''}
      ></textarea>
    </div>`;
  }

  #radio(value: string, isChosen: boolean, text: string, hint = '', name = 'where'): unknown {
    const id = `f-${name}-${value}`;
    return html`<div class="choice">
      <input id=${id} type="radio" name=${name} value=${value} .checked=${isChosen} /><label for=${id}
        >${text}</label
      >
      ${hint ? html`<div class="hint">${hint}</div>` : nothing}
    </div>`;
  }

  #check(): unknown {
    const { t } = this.#words;
    const pharmacy = this.#pharmacy() ?? this.#shell.answer().pharmacy;
    if (this.#isSending) return html`<p role="status">${t('sending')}</p>`;
    const failure = this.#failure && this.#isSame() ? this.#failure : undefined;
    return html`<h2 class="title" tabindex="-1">${t('check')}</h2>
      ${failure ? this.#failed(failure) : nothing}
      <dl class="summary-list">
        ${this.#items().map(
          ({ id, name }) =>
            html`<div>
              <dt>${name}</dt>
              <dd class="answer">${this.#notes.get(id)}</dd>
            </div>`,
        )}
        <div>
          <dt>${t('pharmacy')}</dt>
          <dd>${pharmacy ? place(pharmacy) : t('pharmacy-unknown')}</dd>
        </div>
      </dl>
      <p></p>
      ${this.#buttons(
        failure?.kind === 'refused'
          ? html`<button class="button" type="button" @click=${this.#lookAgain}>${t('look-again')}</button>`
          : html`<button class="button" type="button" @click=${() => void this.#send()}>
              ${t(failure ? (failure.kind === 'unconfirmed' ? 'ask-again' : 'try-again') : 'send')}
            </button>`,
        'details',
      )}`;
  }

  #failed({ kind, problem }: Failure): unknown {
    const { t } = this.#words;
    return html`<div class="error-summary" role="alert" tabindex="-1">
      <h2>${t(kind)}</h2>
      <p>${t(`${kind}-hint`)}</p>
      ${problem.detail ? html`<p>${problem.detail}</p>` : nothing}
    </div>`;
  }

  #sentPage({ reference }: PrescriptionOrder): unknown {
    const { t } = this.#words;
    return html`<div class="panel">
        <h2 class="title" tabindex="-1">${t('sent')}</h2>
        ${reference ? html`<p>${t('reference')} <strong>${reference}</strong></p>` : nothing}
      </div>
      <p>${t('sent-next')}</p>
      <button class="button secondary" type="button" @click=${this.#lookAgain}>${t('sent-back')}</button>`;
  }

  #orderItem({ id, reference, placedAt, items, pharmacy, cancellable }: PrescriptionOrder): unknown {
    const { t } = this.#words;
    const { timeZone = 'Europe/London' } = this.#shell.element.practice.settings;
    const date =
      placedAt &&
      formatDate(localDate(Date.parse(placedAt), timeZone), t.language, {
        day: 'numeric',
        month: 'long',
        year: 'numeric',
      });
    return html`<li>
      <strong>${date ? t('order-placed', { date }) : nothing}</strong>
      <span class="meta"
        >${reference ? t('order-reference', { reference }) : nothing}${pharmacy ? `. ${pharmacy.name}` : nothing}</span
      >
      <ul>
        ${items.map(
          ({ name, status, reason }) =>
            html`<li>${name}: <strong>${t(status)}</strong>${reason ? `. ${reason}` : nothing}</li>`,
        )}
      </ul>
      ${this.#cancelFailed === id ? html`<p class="fault" role="alert">${t('cancel-failed')}</p>` : nothing}
      ${cancellable ? this.#cancelButtons(id) : nothing}
    </li>`;
  }

  #cancelButtons(id: string): unknown {
    const { t } = this.#words;
    const ask = (asked: string): void => {
      this.#asksToCancel = asked;
      this.#shell.element.requestUpdate();
    };
    return this.#asksToCancel === id
      ? html`<div class="inset" role="group" aria-label=${t('cancel-sure')}>
          <p>${t('cancel-sure')}</p>
          <div class="buttons">
            <button class="button secondary" type="button" @click=${() => void this.#cancel(id)}>
              ${t('cancel-yes')}
            </button>
            <button class="plain" type="button" @click=${() => ask('')}>${t('cancel-no')}</button>
          </div>
        </div>`
      : html`<button class="plain" type="button" @click=${() => ask(id)}>${t('cancel')}</button>`;
  }

  #summary(): unknown {
    if (!this.#faults.length) return nothing;
    const lead = (event: Event, id: string): void => {
      // A fragment of the page's address does not lead into a shadow root.
      event.preventDefault();
      void this.#shell.focus(`#${CSS.escape(id)}`);
    };
    return html`<div class="error-summary" role="alert" tabindex="-1">
      <h2>${this.#words.t('problem')}</h2>
      <ul>
        ${this.#faults.map(({ id, text }) => html`<li><a href="#${id}" @click=${(event: Event) => lead(event, id)}>${text}</a></li>`)}
      </ul>
    </div>`;
  }

  #buttons(main: unknown, back: 'list' | 'details'): unknown {
    return html`<div class="buttons">
      ${main}
      <button class="plain" type="button" @click=${() => this.#go(back)}>${this.#words.t('back')}</button>
    </div>`;
  }

  #items(): readonly { readonly id: string; readonly name: string }[] {
    const chosen = this.#shell.chosen();
    return this.#shell
      .answer()
      .medications.filter(({ id }) => chosen.has(id))
      .map((medication) => ({ id: medication.id, name: fullName(medication) }));
  }

  #pharmacy(): Pharmacy | undefined {
    return this.#shell.answer().pharmacies?.find(({ id, name }) => (id ?? name) === this.#once);
  }

  #content(): Content {
    const pharmacy = this.#pharmacy();
    return {
      version: 1,
      language: this.#words.t.language,
      items: this.#items().map(({ id }) => {
        const note = this.#notes.get(id)?.trim();
        return { medicationId: id, ...(note && { note }) };
      }),
      ...(pharmacy && { pharmacy }),
    };
  }

  #isSame(): boolean {
    return this.#fingerprint === JSON.stringify(this.#content());
  }

  /** The id belongs to the content: asking again sends the same bytes, other content says what it replaces. */
  async #send(): Promise<void> {
    if (this.#isSending) return;
    const { element, session } = this.#shell;
    const content = this.#content();
    if (!this.#order || !this.#isSame()) {
      const replaces = this.#inDoubt && this.#order ? { replaces: this.#order.id } : {};
      const submittedAt = new Date(element.practice.now()).toISOString();
      this.#order = { ...content, ...replaces, id: newId(), submittedAt };
      this.#fingerprint = JSON.stringify(content);
    }
    const order = this.#order;
    this.#isSending = true;
    this.#failure = undefined;
    element.requestUpdate();
    const outcome = await this.#hand(order);
    this.#isSending = false;
    // Emptied meanwhile: signed out, or left.
    if (this.#order !== order) return;
    if (outcome.kind === 'accepted') {
      this.#order = undefined;
      this.#fingerprint = '';
      this.#inDoubt = false;
      this.#notes = new Map();
      this.#once = undefined;
      this.#sent = outcome.value;
      this.#go('sent');
      element.dispatchEvent(new PrescriptionOrderedEvent(order.id, order.items.length));
      return;
    }
    if (outcome.kind === 'unconfirmed') this.#inDoubt = true;
    if (outcome.kind === 'refused') this.#inDoubt = false;
    // Signing in again is all that was missing: then it is simply sent.
    if (session.notice(outcome.problem)) return;
    this.#failure = outcome;
    void this.#shell.focus('.error-summary');
  }

  async #hand(order: NewPrescriptionOrder): Promise<Outcome<PrescriptionOrder>> {
    try {
      const backend = await this.#shell.backend();
      const outcome = await backend.orderPrescription!(order);
      // A backend of the page's own may be wrong: nobody is told "sent" without our id.
      if (outcome.kind !== 'accepted' || outcome.value?.id === order.id) return outcome;
    } catch (error) {
      console.error(error);
    }
    return { kind: 'unconfirmed', problem: { type: 'about:blank', code: 'unreadable', title: '' } };
  }

  async #cancel(id: string): Promise<void> {
    this.#asksToCancel = this.#cancelFailed = '';
    const outcome = await this.#shell
      .backend()
      .then((backend) => backend.cancelOrder!(id))
      .catch((error: unknown) => void console.error(error));
    if (outcome?.kind === 'accepted') return void this.#shell.session.ask();
    if (outcome && this.#shell.session.notice(outcome.problem)) return;
    this.#cancelFailed = id;
    this.#shell.element.requestUpdate();
  }

  #go(step: 'list' | 'details' | 'check' | 'sent'): void {
    this.#step = step;
    this.#faults = [];
    void this.#shell.focus('.title');
  }

  readonly #lookAgain = (): void => {
    this.#failure = undefined;
    this.#go('list');
    void this.#shell.session.ask();
  };

  readonly #onInput = ({ target }: Event): void => {
    const { value, name, dataset } = target as HTMLInputElement;
    if (dataset['note'] !== undefined) this.#notes.set(dataset['note'], value);
    else if (name === 'which') this.#once = value;
    else this.#once = value === 'once' ? '' : undefined;
    this.#shell.element.requestUpdate();
  };

  readonly #onDetails = (event: Event): void => {
    event.preventDefault();
    const { t } = this.#words;
    const faults = this.#items().flatMap(({ id, name }, index) =>
      lengthOf(this.#notes.get(id) ?? '') > longLimit
        ? [{ id: `f-note-${index}`, text: t('too-long', { name, count: longLimit }) }]
        : [],
    );
    if (this.#once !== undefined && !this.#pharmacy())
      faults.push({ id: 'f-where-once', text: t('pharmacy-missing') });
    if (!faults.length) return this.#go('check');
    this.#faults = faults;
    void this.#shell.focus('.error-summary');
  };
}

const place = ({ name, address }: Pharmacy): string => [name, address].filter(Boolean).join(', ');
