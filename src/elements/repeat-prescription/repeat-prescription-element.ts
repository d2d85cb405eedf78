import { html, nothing, type PropertyDeclarations } from 'lit';
import type { Personal, ReadOutcome } from '../../backends/backend.js';
import { helpBar } from '../../base/help-bar.js';
import { helpBarStyles } from '../../base/help-bar.styles.js';
import { latePart } from '../../base/late-part.js';
import { PersonalElement } from '../../base/personal-element.js';
import { report } from '../../base/report.js';
import type { Medication, MedicationsAnswer } from '../../contract/prescriptions.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { type PersonalBackend, personalBackend } from '../../controllers/personal-backend.js';
import { loadPrescriptionSteps } from '../../controllers/prescription-steps-loader.js';
import { repeatPrescription } from '../../i18n/locales/en/repeat-prescription.js';
import type { PrescriptionSteps } from './prescription-steps.js';
import { repeatPrescriptionStyles } from './repeat-prescription.styles.js';
import { dueIds, fullName, split } from './repeat-prescription.view.js';

// Whoever imports the class has its events typed.
export type * from './repeat-prescription.events.js';

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
 * @csspart help - Telephone, 999 and 111.
 * @cssstate gp-ready - Its content stands.
 */
export class RepeatPrescriptionElement extends PersonalElement<Personal<MedicationsAnswer>> {
  static override styles = [PersonalElement.styles, helpBarStyles, repeatPrescriptionStyles];

  static override properties: PropertyDeclarations = {
    endpoint: {},
    medicationsEndpoint: { attribute: 'medications-endpoint' },
    requestUrl: { attribute: 'request-url' },
    notices: {},
  };

  /** The complete address for orders; else the practice's `endpoint` with `/prescription-orders`. */
  declare endpoint?: string;
  /** The complete address of the list of medicines; else the practice's `endpoint` with `/medications`. */
  declare medicationsEndpoint?: string;
  /** A page with the request form, for patients who do not sign in. */
  declare requestUrl?: string;
  /** Advice on what is noticed in the notes: `on` (default) or `off`. */
  declare notices?: 'on' | 'off';

  readonly #words = new MessagesController(this, 'repeat-prescription', repeatPrescription);
  /** Everything after the list: asked for when that stands. */
  readonly #later = latePart(this, async () => {
    const [Steps] = await Promise.all([loadPrescriptionSteps(), this.loadSending()]);
    this.adopt(...Steps.styles);
    return new Steps({
      element: this,
      session: this.session,
      answer: () => this.#answer!,
      chosen: () => this.#chosen,
      backend: () => this.reach(),
      focus: (selector) => this.focusOn(selector),
      dateOf: (instant) => this.date(this.localDate(instant)),
    });
  });

  #answer: MedicationsAnswer | undefined;
  #chosen = new Set<string>();
  #fault = '';

  get #steps(): PrescriptionSteps | undefined {
    return this.#later.part;
  }

  protected override get loaded(): boolean {
    return super.loaded && this.#words.ready && (this.#steps?.ready ?? true);
  }

  protected override connect(): () => Promise<PersonalBackend> {
    const endpoints = { medications: this.medicationsEndpoint, 'prescription-orders': this.endpoint };
    const { backend, practice } = this;
    return personalBackend(
      'medications',
      ['medications', 'prescription-orders'],
      { backend, endpoints },
      practice.settings,
    );
  }

  protected override ask(
    backend: PersonalBackend,
    signal: AbortSignal,
  ): Promise<ReadOutcome<Personal<MedicationsAnswer>>> {
    return backend.listMedications!({ signal });
  }

  protected override show(answer: MedicationsAnswer): void {
    this.#answer = answer;
    this.restore(this.chosen());
    void this.#later.ask();
  }

  protected override empty(keepsChoice: boolean): void {
    this.#answer = undefined;
    this.#fault = '';
    if (!keepsChoice) this.#chosen = new Set();
    this.#steps?.empty(keepsChoice);
  }

  protected override chosen(): readonly string[] {
    return [...this.#chosen];
  }

  /** Of these, what can be ordered now. */
  protected override restore(ids: readonly string[]): void {
    const { orderable } = split(this.#answer!.medications);
    this.#chosen = new Set(orderable.flatMap(({ id }) => (ids.includes(id) ? id : [])));
    this.requestUpdate();
  }

  protected override content(): unknown {
    const content = super.content();
    return content && html`${helpBar(this, this.shared.t)} ${content}`;
  }

  protected override page(): unknown {
    const { person, medications } = this.#answer!;
    const { t } = this.#words;
    const step = this.#steps?.page();
    if (step) return step;
    return html`<h2 class="title" tabindex="-1">${t('title')}</h2>
      ${person ? html`<p>${this.sessionWords.t('person', { name: person.name })}</p>` : nothing}
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
                <p><a href="#m-0" @click=${this.#onFault}>${this.#fault}</a></p>
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
                          <button class="plain" type="button" @click=${() => this.restore(due)}>
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
    const known = dates.flatMap(([key, value]) =>
      value ? this.#words.t(key, { date: this.date(value) }) : [],
    );
    return html`<strong>${fullName(medication)}</strong
      ><span class="dose">${[dose, quantity].filter(Boolean).join('. ')}</span
      ><span class="meta">${known.join('. ')}</span>`;
  }

  #reason({ notOrderable }: Medication): string {
    return notOrderable?.text ?? this.#words.t(notOrderable?.reason ?? 'other');
  }

  /** Without a sign-in: the request form's route. */
  protected override instead(): unknown {
    const { t } = this.#words;
    const { requestUrl } = this;
    // `www.practice.example/ask` would lead to a page below this one.
    const isPage = /^(https?:|(?!www\.|[\w.-]+\.(?!php|asp|cgi)[a-z]+\/)[^:]+$)/i.test(requestUrl ?? '');
    if (requestUrl && !isPage) report(this, `request-url="${requestUrl}" is no address of a page.`);
    return html`<slot name="signed-out"
      >${
        requestUrl && isPage
          ? html`<h3>${t('instead')}</h3>
              <p>${t('instead-hint')} <a href=${requestUrl}>${t('instead')}</a></p>`
          : nothing
      }</slot
    >`;
  }

  readonly #onChange = ({ target }: Event): void => {
    const { value, checked } = target as HTMLInputElement;
    if (checked) this.#chosen.add(value);
    else this.#chosen.delete(value);
    this.requestUpdate();
  };

  readonly #onFault = (event: Event): void => {
    // A fragment of the page's address does not lead into a shadow root.
    event.preventDefault();
    void this.focusOn('#m-0');
  };

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    this.#fault = this.#chosen.size ? '' : this.#words.t('choose-missing');
    if (!this.#fault) {
      await this.#later.ask();
      if (this.#steps) return this.#steps.begin();
      this.#fault = this.#words.t('part-missing');
    }
    this.requestUpdate();
    void this.focusOn('.error-summary');
  };
}
