import { html, nothing } from 'lit';
import type { FreeTextNotices } from '../../base/free-text-notices.js';
import type { Pharmacy } from '../../contract/prescriptions.js';
import { lengthOf, longLimit } from '../../domain/questions/field.js';
import type { prescriptionSteps } from '../../i18n/locales/en/prescription-steps.js';
import type { Translate } from '../../i18n/messages.js';
import { fullName } from './repeat-prescription.view.js';
import type { Shell } from './shell.js';

type Words = Translate<typeof prescriptionSteps>;

/** A note for each medicine, and the pharmacy for once: the one place where a patient writes in this widget. */
export class PrescriptionDetails {
  readonly #shell: Shell;
  readonly #notices: FreeTextNotices;
  /** By medicine. */
  #notes = new Map<string, string>();
  /** The id of the pharmacy for once; empty until one is chosen, `undefined` for the usual one. */
  #once: string | undefined;
  #faults: readonly { readonly id: string; readonly text: string }[] = [];

  constructor(shell: Shell, notices: FreeTextNotices) {
    this.#shell = shell;
    this.#notices = notices;
  }

  empty(): void {
    this.#notes = new Map();
    this.#once = undefined;
    this.forgive();
  }

  /** The faults are no longer shown. */
  forgive(): void {
    this.#faults = [];
  }

  /** What is ordered, with its notes. */
  get items(): readonly { readonly id: string; readonly name: string; readonly note: string }[] {
    const { answer, chosen } = this.#shell;
    return answer()
      .medications.filter(({ id }) => chosen().has(id))
      .map((medication) => {
        const { id } = medication;
        return { id, name: fullName(medication), note: (this.#notes.get(id) ?? '').trim() };
      });
  }

  /** The pharmacy for once. */
  get pharmacy(): Pharmacy | undefined {
    return this.#others.find((each) => idOf(each) === this.#once);
  }

  /** The texts of the items, by medicine. */
  get texts(): ReadonlyMap<string, string> {
    return new Map(this.items.map(({ id, note }) => [id, note]));
  }

  /** Shows what has to be mended. Gives whether one can go on. */
  mend(t: Words): boolean {
    const faults = this.items.flatMap(({ id, name }, index) =>
      lengthOf(this.#notes.get(id) ?? '') > longLimit
        ? [{ id: `f-note-${index}`, text: t('too-long', { name, count: longLimit }) }]
        : [],
    );
    if (this.#once !== undefined && !this.pharmacy)
      faults.push({ id: 'f-where-once', text: t('pharmacy-missing') });
    this.#faults = faults;
    if (faults.length) void this.#shell.focus('.error-summary');
    return !faults.length;
  }

  render(t: Words, buttons: unknown, onSubmit: (event: Event) => void): unknown {
    const { pharmacy } = this.#shell.answer();
    return html`<h2 class="title" tabindex="-1">${t('details')}</h2>
      ${this.#summary(t)}
      <p id="note-hint">${t('note-hint')}</p>
      <form novalidate @submit=${onSubmit} @input=${this.#onInput}>
        ${this.items.map(({ id, name }, index) => this.#note(t, id, name, index))}
        <fieldset class="field">
          <legend>${t('pharmacy')}</legend>
          ${
            pharmacy
              ? this.#radio('usual', this.#once === undefined, t('pharmacy-usual'), place(pharmacy))
              : html`<p>${t('pharmacy-unknown')}</p>`
          }
          ${this.#others.length ? this.#radio('once', this.#once !== undefined, t('pharmacy-once')) : nothing}
          ${
            this.#once === undefined
              ? nothing
              : html`<fieldset class="reveal" id="f-once">
                  <legend>${t('pharmacy-which')}</legend>
                  ${this.#others.map((each) =>
                    this.#radio(idOf(each), this.#once === idOf(each), each.name, each.address, 'which'),
                  )}
                </fieldset>`
          }
        </fieldset>
        ${buttons}
      </form>`;
  }

  #summary(t: Words): unknown {
    if (!this.#faults.length) return nothing;
    const lead = (event: Event, id: string): void => {
      // A fragment of the page's address does not lead into a shadow root.
      event.preventDefault();
      void this.#shell.focus(`#${CSS.escape(id)}`);
    };
    return html`<div class="error-summary" role="alert" tabindex="-1">
      <h2>${t('problem')}</h2>
      <ul>
        ${this.#faults.map(({ id, text }) => html`<li><a href="#${id}" @click=${(event: Event) => lead(event, id)}>${text}</a></li>`)}
      </ul>
    </div>`;
  }

  #note(t: Words, id: string, name: string, index: number): unknown {
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
      </div>
      ${this.#notices.list(id)}`;
  }

  #radio(value: string, isChosen: boolean, text: string, hint = '', name = 'where'): unknown {
    const id = `f-${name}-${value}`;
    return html`<div class="choice">
      <input
        id=${id}
        type="radio"
        name=${name}
        value=${value}
        aria-describedby=${hint ? `${id}-hint` : nothing}
        .checked=${isChosen}
      /><label for=${id}>${text}</label>
      ${hint ? html`<div class="hint" id="${id}-hint">${hint}</div>` : nothing}
    </div>`;
  }

  get #others(): readonly Pharmacy[] {
    const { pharmacy, pharmacies = [] } = this.#shell.answer();
    return pharmacy ? pharmacies.filter((each) => idOf(each) !== idOf(pharmacy)) : pharmacies;
  }

  readonly #onInput = ({ target }: Event): void => {
    const { value, name, dataset } = target as HTMLInputElement;
    const { note } = dataset;
    if (note !== undefined) {
      this.#notes.set(note, value);
      this.#notices.wrote(note, value);
    } else if (name === 'which') this.#once = value;
    else this.#once = value === 'once' ? '' : undefined;
    this.#shell.element.requestUpdate();
  };
}

const idOf = ({ id, name }: Pharmacy): string => id ?? name;

export const place = ({ name, address }: Pharmacy): string => [name, address].filter(Boolean).join(', ');
