import { adoptStyles, html, isServer, nothing, type PropertyDeclarations } from 'lit';
import type { Personal } from '../../backends/backend.js';
import { GpElement } from '../../base/base-element.js';
import { personalStyles } from '../../base/personal.styles.js';
import { report } from '../../base/report.js';
import { checkNoStore, keepFromRecorders, sessionPanel } from '../../base/session-panel.js';
import type { Medication, MedicationsAnswer } from '../../contract/prescriptions.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { type PersonalBackend, personalBackend } from '../../controllers/personal-backend.js';
import { loadPrescriptionSteps } from '../../controllers/prescription-steps-loader.js';
import { SessionController } from '../../controllers/session-controller.js';
import { localDate } from '../../domain/time/wall-clock.js';
import { formatDate } from '../../i18n/format.js';
import { repeatPrescription } from '../../i18n/locales/en/repeat-prescription.js';
import { session } from '../../i18n/locales/en/session.js';
import type { PrescriptionSteps } from './prescription-steps.js';
import { dueIds, fullName, split } from './repeat-prescription.view.js';

/**
 * The repeat medicines of whoever is signed in: choose, add notes, order, and follow each item to the pharmacy. It signs
 * nobody in: it leads to the practice's sign-in and goes on when the patient is back.
 *
 * @summary Order repeat medicines and follow the order.
 * @slot - Shown until the element is defined, and where its settings cannot be used: other ways to order.
 * @slot signed-out - What can be done without signing in, such as a link to the request form.
 * @fires gp-prescription-ordered - The practice holds an order: `detail.id` and `detail.count`, how many medicines.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart demonstration - The line that says that nothing is sent.
 * @cssstate gp-ready - Its content stands.
 */
export class RepeatPrescriptionElement extends GpElement {
  static override styles = [GpElement.styles, personalStyles];

  static override properties: PropertyDeclarations = {
    endpoint: {},
    medicationsEndpoint: { attribute: 'medications-endpoint' },
    requestUrl: { attribute: 'request-url' },
  };

  /** The complete address for orders; else the practice's `endpoint` with `/prescription-orders`. */
  declare endpoint?: string;
  /** The complete address of the list of medicines; else the practice's `endpoint` with `/medications`. */
  declare medicationsEndpoint?: string;
  /** A page with the request form, for patients who do not sign in. */
  declare requestUrl?: string;

  readonly #words = new MessagesController(this, 'repeat-prescription', repeatPrescription);
  readonly #sessionWords = new MessagesController(this, 'session', session);
  readonly #session = new SessionController<Personal<MedicationsAnswer>>(this, {
    canAsk: () => !!this.#load(),
    ask: async (signal) => (await this.#backend()).listMedications!({ signal }),
    show: (answer) => this.#show(answer),
    empty: (keepsChoice) => this.#empty(keepsChoice),
    chosen: () => [...this.#chosen],
    restore: (ids) => this.#choose(ids),
  });
  #answer: MedicationsAnswer | undefined;
  #chosen = new Set<string>();
  #steps: PrescriptionSteps | undefined;
  #loading: Promise<void> | undefined;
  #fault = '';

  protected override get loaded(): boolean {
    return (
      super.loaded &&
      this.#words.ready &&
      this.#sessionWords.ready &&
      this.#session.isSettled &&
      (this.#steps?.ready ?? true)
    );
  }

  override connectedCallback(): void {
    super.connectedCallback();
    keepFromRecorders(this);
  }

  protected override shouldUpdate(): boolean {
    if (!isServer) this.#session.begin();
    return super.shouldUpdate();
  }

  protected override content(): unknown {
    if (!this.#load()) return undefined;
    const texts = { t: this.#sessionWords.t, shared: this.shared.t };
    return html`<div
      class="ph-no-capture"
      data-sentry-mask
      data-hj-suppress
      data-private
      data-clarity-mask
      data-dd-privacy="mask"
    >
      ${sessionPanel(this, this.#session, texts, () => this.#page(), this.#instead(), this.#chosen.size > 0)}
    </div>`;
  }

  #page(): unknown {
    const { person, medications } = this.#answer!;
    const { t } = this.#words;
    const step = this.#steps?.page();
    if (step) return step;
    return html`<h2 class="title" tabindex="-1">${t('title')}</h2>
      ${person ? html`<p>${this.#sessionWords.t('person', { name: person.name })}</p>` : nothing}
      ${medications.length ? this.#list(medications) : html`<p>${t('none')}</p>`} ${this.#steps?.orders()}`;
  }

  #list(medications: readonly Medication[]): unknown {
    const { t } = this.#words;
    const { orderable, others } = split(medications);
    const due = dueIds(medications, this.today);
    return html`<form novalidate @submit=${this.#onSubmit} @change=${this.#onChange}>
        ${
          this.#fault
            ? html`<div class="error-summary" role="alert" tabindex="-1">
                <h2>${t('problem')}</h2>
                <p class="fault">${this.#fault}</p>
              </div>`
            : nothing
        }
        ${
          orderable.length
            ? html`<fieldset class="field">
                  <legend>${t('choose')}</legend>
                  ${
                    due.length > 1
                      ? html`<p>
                          <button class="plain" type="button" @click=${() => this.#choose(due)}>
                            ${t('choose-due')}
                          </button>
                        </p>`
                      : nothing
                  }
                  ${orderable.map((medication, index) => this.#choice(medication, index))}
                </fieldset>
                <div class="buttons">
                  <button class="button" type="submit">${t('continue')}</button>
                </div>`
            : nothing
        }
      </form>
      ${
        others.length
          ? html`<h3>${t('unavailable')}</h3>
              <ul class="plain-list">
                ${others.map(
                  (medication) =>
                    html`<li>${this.#about(medication)}<strong>${this.#reason(medication)}</strong></li>`,
                )}
              </ul>`
          : nothing
      }`;
  }

  #choice(medication: Medication, index: number): unknown {
    return html`<div class="choice">
      <input
        id="m-${index}"
        type="checkbox"
        value=${medication.id}
        autocomplete="off"
        .checked=${this.#chosen.has(medication.id)}
      /><label for="m-${index}">${this.#about(medication)}</label>
    </div>`;
  }

  #about(medication: Medication): unknown {
    const { dose, quantity, lastIssued, nextDue, reviewDate } = medication;
    const dates = [
      ['last-issued', lastIssued],
      ['next-due', nextDue],
      ['review', reviewDate],
    ] as const;
    const date = (text: string): string =>
      formatDate(text, this.#words.t.language, { day: 'numeric', month: 'long', year: 'numeric' });
    const known = dates.flatMap(([key, value]) => (value ? this.#words.t(key, { date: date(value) }) : []));
    return html`<strong>${fullName(medication)}</strong
      ><span class="dose">${[dose, quantity].filter(Boolean).join('. ')}</span
      ><span class="meta">${known.join('. ')}</span>`;
  }

  #reason({ notOrderable }: Medication): string {
    return notOrderable?.text ?? this.#words.t(notOrderable?.reason ?? 'other');
  }

  /** Without a sign-in: the request form's route. */
  #instead(): unknown {
    const { t } = this.#words;
    const { requestUrl } = this;
    return html`<slot name="signed-out"
      >${
        requestUrl && /^(https?:|[^:]*$)/i.test(requestUrl)
          ? html`<h3>${t('instead')}</h3>
              <p>${t('instead-hint')} <a href=${requestUrl}>${t('instead')}</a></p>`
          : nothing
      }</slot
    >`;
  }

  get today(): string {
    return localDate(this.practice.now(), this.practice.settings.timeZone ?? 'Europe/London');
  }

  #load(): (() => Promise<PersonalBackend>) | undefined {
    try {
      const endpoints = { medications: this.medicationsEndpoint, 'prescription-orders': this.endpoint };
      const { backend, practice } = this;
      return personalBackend(
        'medications',
        ['medications', 'prescription-orders'],
        { backend, endpoints },
        practice.settings,
      );
    } catch (error) {
      report(this, (error as Error).message);
      return undefined;
    }
  }

  #backend(): Promise<PersonalBackend> {
    return this.#load()!();
  }

  #show(answer: Personal<MedicationsAnswer>): void {
    checkNoStore(this, answer);
    this.#answer = answer;
    this.#choose([...this.#chosen]);
    void this.#loadSteps();
  }

  #empty(keepsChoice: boolean): void {
    this.#answer = undefined;
    this.#fault = '';
    if (!keepsChoice) this.#chosen = new Set();
    this.#steps?.empty(keepsChoice);
    this.requestUpdate();
  }

  /** Of these, what can be ordered now. */
  #choose(ids: readonly string[]): void {
    const { orderable } = split(this.#answer!.medications);
    this.#chosen = new Set(orderable.flatMap(({ id }) => (ids.includes(id) ? id : [])));
    this.requestUpdate();
  }

  /** Everything after the list; asked for when the list stands, and again if it did not arrive. */
  #loadSteps(): Promise<void> {
    this.#loading ??= loadPrescriptionSteps()
      .then((Steps) => {
        const { elementStyles } = this.constructor as typeof RepeatPrescriptionElement;
        adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...Steps.styles]);
        this.#steps = new Steps({
          element: this,
          session: this.#session,
          answer: () => this.#answer!,
          chosen: () => this.#chosen,
          backend: () => this.#backend(),
          focus: (selector) => this.#focus(selector),
        });
      })
      .catch((error: unknown) => {
        console.error(error);
        this.#loading = undefined;
      })
      .then(() => this.requestUpdate());
    return this.#loading;
  }

  readonly #onChange = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    if (checked) this.#chosen.add(value);
    else this.#chosen.delete(value);
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#fault = this.#chosen.size ? '' : this.#words.t('choose-missing');
    if (!this.#fault) {
      await this.#loadSteps();
      if (this.#steps) return this.#steps.begin();
      this.#fault = this.#words.t('part-missing');
    }
    this.requestUpdate();
    void this.#focus('.error-summary');
  };

  async #focus(selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
