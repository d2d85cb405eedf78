import { adoptStyles, html, isServer, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { fieldStyles } from '../../base/fields/fields.styles.js';
import { listOf, oneOf, report } from '../../base/report.js';
import { takeAppointmentLink, type AppointmentLink } from '../../controllers/appointment-link.js';
import { loadAppointmentSteps } from '../../controllers/appointment-steps-loader.js';
import { appointmentsConfig, AppointmentsSource } from '../../controllers/appointments-backend.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { holdKey, SlotsController } from '../../controllers/slots-controller.js';
import { tabStorage } from '../../controllers/tab-storage.js';
import { type AppointmentMode, modes, type Slot } from '../../domain/appointments/slot.js';
import { filterChoices, type FilterName, type SlotFilter } from '../../domain/appointments/slot-filter.js';
import { appointmentPicker } from '../../i18n/locales/en/appointment-picker.js';
import { SlotSelectedEvent } from './appointment-picker.events.js';
import { appointmentPickerStyles } from './appointment-picker.styles.js';
import type { AppointmentSteps } from './appointment-steps.js';
import { MomentWords } from './moment-words.js';
import { insteadOfList, skeleton, slotList } from './slot-list.js';
import { isBookable, type ListOptions, listView, nearestSlots } from './slot-list.view.js';

/** Days with free times that are shown at first, and how many more at a time. */
const daysShown = 3;
/** Milliseconds after which a list is asked for again before it is relied on. */
const freshFor = 120_000;

/** Why a patient is back at the list. */
export type ListReason = '' | 'taken' | 'gone';

/**
 * Free appointments of the practice by day; book one, see it, move it, cancel it. The server's answer decides: what it did
 * not confirm is never shown as booked.
 *
 * @summary Free appointments; book, see, move and cancel.
 * @slot - Shown until the element is defined, and where its settings cannot be used: the other ways to get an appointment.
 * @fires gp-slot-selected - A time was chosen: `detail` has `slotId` and `start`.
 * @fires gp-appointment-booked - The practice's server holds the appointment: `detail.id`.
 * @fires gp-appointment-moved - It has another time now: `detail.id`.
 * @fires gp-appointment-cancelled - It is cancelled: `detail.id`.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart demonstration - The line that says that nothing is sent.
 * @csspart next - The next free time.
 * @csspart days - All days.
 * @csspart day - One day.
 * @csspart slot - One free time.
 * @cssstate gp-ready - Its content stands.
 */
export class AppointmentPickerElement extends GpElement {
  static override styles = [GpElement.styles, fieldStyles, appointmentPickerStyles];

  static override properties: PropertyDeclarations = {
    endpoint: {},
    slotsEndpoint: { attribute: 'slots-endpoint' },
    days: { type: Number },
    modes: {},
    reason: {},
    appointment: {},
  };

  /** The complete address of appointments; else the practice's `endpoint` with `/appointments`. */
  declare endpoint?: string;
  /** The complete address of free times; else the practice's `endpoint` with `/slots`. */
  declare slotsEndpoint?: string;
  /** How many days are asked for at once: 14 by default. */
  declare days?: number;
  /** Which are offered, separated by spaces: `in-person`, `telephone`, `video`. All by default. */
  declare modes?: string;
  /** Whether the patient says what it is about: `ask` (default) or `skip`. */
  declare reason?: 'ask' | 'skip';
  /**
   * The id of an appointment to show, move or cancel; empty for the one that the page's link names
   * (`#appointment=<id>&token=<manageToken>`).
   */
  declare appointment?: string;

  readonly #messages = new MessagesController(this, 'appointment-picker', appointmentPicker);
  readonly #clock = new ClockController(this);
  readonly #source = new AppointmentsSource(() =>
    typeof this.backend === 'object' ? this.backend : appointmentsConfig(this, this.practice.settings),
  );
  readonly #slots: SlotsController = new SlotsController(this, {
    backend: () => this.#source.slots(),
    now: () => this.practice.now(),
    settings: () => ({
      timeZone: this.#timeZone,
      days: this.days && this.days > 0 ? Math.min(this.days, 60) : 14,
      modes: this.modes ? this.#modes : undefined,
      hold: tabStorage.read<string>(holdKey),
    }),
  });

  #steps: AppointmentSteps | undefined;
  #loading: Promise<void> | undefined;
  #isMissing = false;
  #link: AppointmentLink = { id: undefined, token: undefined };
  #asked: readonly unknown[] = [];
  #selected: string | undefined;
  #reason: ListReason = '';
  #wasAt = '';
  #isFaulty = false;
  #filter: SlotFilter = {};
  #showsFilters = false;
  #most = daysShown;
  #whole = new Set<string>();

  protected override get loaded(): boolean {
    return (
      super.loaded &&
      this.#messages.ready &&
      (this.#steps ? this.#steps.ready : !this.#managed || this.#isMissing)
    );
  }

  protected override get stands(): boolean {
    return this.#showsSteps ? this.#steps!.stands : this.#slots.state !== 'loading';
  }

  /** The appointment that is shown instead of a list. */
  get #managed(): string | undefined {
    return this.appointment || this.#link.id;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const link = takeAppointmentLink();
    if (link.token) this.#link = link;
    document.addEventListener('visibilitychange', this.#onVisible);
    if (this.#managed) void this.#loadSteps();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisible);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (isServer || !this.loaded || !this.isConnected || !this.#canBook() || this.#showsSteps) return;
    if (this.appointment !== undefined && !this.#steps) return;
    const { days, modes, endpoint, slotsEndpoint, backend } = this;
    const asked = [days, modes, endpoint, slotsEndpoint, backend, this.practice.settings];
    if (this.#slots.askedAt && asked.every((each, index) => Object.is(each, this.#asked[index]))) return;
    this.#asked = asked;
    void this.#slots.load();
  }

  protected override content(): unknown {
    if (!this.#canBook()) return undefined;
    // A page for cancelling that was opened without its link says, with its fallback, what else to do.
    if (this.appointment !== undefined && !this.#managed && !this.#showsSteps) return undefined;
    const { phone } = this.practice.settings;
    if (!phone) report(this, 'the practice has no phone. Patients need a number to call: set phone.', 'warn');
    return html`<form
      novalidate
      class="ph-no-capture"
      @submit=${this.#onSubmit}
      @input=${this.#onInput}
      @change=${this.#onChange}
      @click=${this.#onClick}
    >
      ${this.#showsSteps ? this.#steps!.page() : this.#list()}
    </form>`;
  }

  get #showsSteps(): boolean {
    return !!this.#steps && this.#steps.isShown;
  }

  get #timeZone(): string {
    return this.practice.settings.timeZone ?? 'Europe/London';
  }

  get #words(): MomentWords {
    return new MomentWords({ t: this.#messages.t, shared: this.shared.t }, this.#timeZone, this.#slots.now());
  }

  #list(): unknown {
    const { t } = this.#messages;
    const words = this.#words;
    const { state, index } = this.#slots;
    const zone = words.foreignZone(this.#slots.now());
    return html`<h2 class="title" tabindex="-1">${t(this.#steps?.isMoving ? 'choose-new' : 'choose')}</h2>
      ${zone ? html`<p>${t('zone', { zone })}</p>` : nothing}
      ${this.#steps?.isMoving ? html`<p><button class="plain" type="button" data-action="keep">${t('keep')}</button></p>` : nothing}
      ${this.#notice(words)}
      ${
        state === 'failed'
          ? insteadOfList(words, t('failed'), this.practice.settings.phone, true)
          : state === 'loading' || !index
            ? skeleton(words)
            : this.#times(words)
      }`;
  }

  /** Why the patient has to choose again, and what is near. */
  #notice(words: MomentWords): unknown {
    const { t } = this.#messages;
    const { index } = this.#slots;
    if (!this.#reason && !this.#isMissing && !this.#isFaulty) return nothing;
    const near =
      this.#reason && index && this.#slots.state === 'ready'
        ? nearestSlots(index, this.#wasAt, this.#options)
        : [];
    return html`<div class="error-summary" role="alert" tabindex="-1">
      <h2>${t(this.#isMissing ? 'part-missing' : this.#reason || 'missing')}</h2>
      ${
        near.length
          ? html`<fieldset>
              <legend>${t('near')}</legend>
              ${near.map(
                ({ id, start }) =>
                  html`<p>
                    <button class="button secondary" type="button" data-take=${id}>
                      ${words.moment(start)}
                    </button>
                  </p>`,
              )}
            </fieldset>`
          : nothing
      }
    </div>`;
  }

  #times(words: MomentWords): unknown {
    const { t } = this.#messages;
    const { index, bookable, hasMore, isLoadingMore } = this.#slots;
    const view = listView(index!, this.#options);
    this.#clock.wakeAt(view.validUntil);
    this.#reportMalformed();
    const { phone } = this.practice.settings;
    if (!view.next && !view.isFiltered) {
      const opens =
        Date.parse(bookable.earliest ?? '') > Date.parse(bookable.latest ?? '') && bookable.earliest;
      return insteadOfList(
        words,
        opens ? t('not-open', { time: words.moment(opens) }) : t('none'),
        phone,
        false,
      );
    }
    const slot = this.#find(this.#selected);
    return html`${slotList({
        view,
        words,
        selected: slot?.id,
        filter: this.#filter,
        showsFilters: this.#showsFilters,
        choices: this.#choices(),
        hasMore,
        isLoadingMore,
      })}
      <div class="chosen ${slot ? 'is-chosen' : ''}">
        <p role="status">${slot ? t('selected', { moment: words.moment(slot.start) }) : nothing}</p>
        <button class="button" type="submit">${t('continue')}</button>
      </div>`;
  }

  get #options(): ListOptions {
    return {
      now: this.#slots.now(),
      timeZone: this.#timeZone,
      bookable: this.#slots.bookable,
      modes: this.#modes,
      filter: this.#filter,
      most: this.#most,
      whole: this.#whole,
    };
  }

  get #modes(): readonly AppointmentMode[] {
    return listOf(this, 'modes', this.modes, modes);
  }

  #choices(): ReadonlyMap<FilterName, readonly string[]> {
    return filterChoices(this.#slots.slots as Partial<Slot>[]);
  }

  /** A slot of the list by its id. */
  #find(id: string | undefined): Slot | undefined {
    const slot = id === undefined ? undefined : this.#slots.find(id);
    return slot && isBookable(slot, this.#options) ? slot : undefined;
  }

  #canBook(): boolean {
    if (typeof this.backend === 'object') return true;
    try {
      return !!appointmentsConfig(this, this.practice.settings);
    } catch (error) {
      report(this, (error as Error).message);
      return false;
    }
  }

  #reportMalformed(): void {
    const { length } = this.#slots.index!.malformed;
    if (length)
      report(this, `${length} of the shown free times do not follow the contract and were left out.`, 'warn');
  }

  #loadSteps(): Promise<void> {
    this.#loading ??= loadAppointmentSteps()
      .then((Steps) => {
        const { elementStyles } = this.constructor as typeof AppointmentPickerElement;
        adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...Steps.styles]);
        this.#steps = new Steps({
          element: this,
          source: this.#source,
          slots: this.#slots,
          asksReason: () => oneOf(this, 'reason', this.reason, ['ask', 'skip']) === 'ask',
          words: () => this.#words,
          showList: (reason, wasAt) => this.#showList(reason, wasAt),
        });
        this.#isMissing = false;
        const id = this.#managed;
        if (id) this.#steps.see(id, this.#link.token);
      })
      .catch((error: unknown) => {
        console.error(error);
        this.#loading = undefined;
        this.#isMissing = true;
      })
      .then(() => this.requestUpdate());
    return this.#loading;
  }

  /** Back to the free times, fetched anew, with what happened. */
  #showList(reason: ListReason, wasAt = ''): void {
    this.#reason = reason;
    this.#wasAt = wasAt;
    this.#selected = undefined;
    this.#isFaulty = false;
    void this.#slots.load(true);
    this.#focus(reason ? '.error-summary' : '.title');
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  #select(id: string): void {
    const slot = this.#find(id);
    if (!slot) return;
    this.#selected = id;
    this.#isFaulty = false;
    this.requestUpdate();
    this.dispatchEvent(new SlotSelectedEvent(id, slot.start));
    // What comes next is asked for while the patient still looks.
    void this.#loadSteps();
  }

  async #takeSelected(): Promise<void> {
    const wanted = this.#find(this.#selected);
    if (!wanted) {
      this.#isFaulty = true;
      this.requestUpdate();
      return this.#focus('.error-summary');
    }
    // The tab may have slept since.
    if (Date.now() - this.#slots.askedAt > freshFor) await this.#slots.load();
    await this.#loadSteps();
    if (!this.#steps) return this.#focus('.error-summary');
    const slot = this.#find(wanted.id);
    if (!slot) return this.#showList('gone', wanted.start);
    this.#reason = '';
    await this.#steps.take(slot);
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.#showsSteps) this.#steps!.submit();
    else void this.#takeSelected();
  };

  readonly #onInput = ({ target }: Event): void => {
    if (this.#showsSteps) this.#steps!.onInput(target as HTMLInputElement);
  };

  readonly #onChange = ({ target }: Event): void => {
    const { name, value, dataset } = target as HTMLInputElement;
    if (this.#showsSteps) return;
    if (name === 'slot') this.#select(value);
    if (dataset['filter']) {
      this.#filter = { ...this.#filter, [dataset['filter']]: value };
      this.#most = daysShown;
      this.requestUpdate();
    }
  };

  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>('button,a');
    if (!target) return;
    const { action, take, whole, focus } = target.dataset;
    if (focus) {
      event.preventDefault();
      this.#focus(`#${CSS.escape(focus)}`);
    } else if (this.#showsSteps) this.#steps!.onClick(target.dataset);
    else if (take) {
      this.#select(take);
      void this.#takeSelected();
    } else if (whole) {
      this.#whole = new Set([...this.#whole, whole]);
      this.#focus(`#d-${whole}`);
    } else if (action === 'more') void this.#showMore();
    else if (action === 'filters') this.#showsFilters = !this.#showsFilters;
    else if (action === 'retry') void this.#slots.load();
    else if (action === 'keep') this.#steps?.keep();
    else if (action === 'clear') {
      this.#filter = {};
      this.#focus('.title');
    }
    this.requestUpdate();
  };

  async #showMore(): Promise<void> {
    const before = this.renderRoot.querySelectorAll('.day').length;
    this.#most += daysShown;
    const { hasMoreDays, days } = listView(this.#slots.index!, this.#options);
    if (!hasMoreDays && days.length < this.#most) await this.#slots.more();
    await this.updateComplete;
    // To the first day that is new.
    this.renderRoot.querySelectorAll<HTMLElement>('.day h3')[before]?.focus();
  }

  readonly #onVisible = (): void => {
    if (document.hidden || this.#showsSteps || !this.#slots.askedAt) return;
    if (Date.now() - this.#slots.askedAt > freshFor) void this.#slots.load();
  };
}
