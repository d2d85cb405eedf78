import { html, isServer, type PropertyDeclarations, type PropertyValues } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { darkPageStyles } from '../../base/dark-page.styles.js';
import { listOf, oneOf } from '../../base/allowed-values.js';
import { helpBar } from '../../base/help-bar.js';
import { helpBarStyles } from '../../base/help-bar.styles.js';
import { report } from '../../base/report.js';
import { takeAppointmentLink, type AppointmentLink } from '../../controllers/appointment-link.js';
import { isBackend } from '../../controllers/backend-config.js';
import { appointmentsConfig, AppointmentsSource } from '../../controllers/appointments-backend.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { type KeptBooking, keptBooking } from '../../controllers/kept-booking.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { SlotsController } from '../../controllers/slots-controller.js';
import { modes } from '../../domain/appointments/slot.js';
import { appointmentPicker } from '../../i18n/locales/en/appointment-picker.js';
import type { AppointmentSteps } from './appointment-steps.js';
import { appointmentPickerStyles } from './appointment-picker.styles.js';
import { MomentWords } from './moment-words.js';
import { PickerParts } from './picker-parts.js';
import type { PickerShell } from './picker-shell.js';
import { SlotPage } from './slot-page.js';

// Whoever imports the class has its events typed.
export type * from './appointment.events.js';
export type * from './appointment-picker.events.js';

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
 * @csspart help - Telephone, 999 and 111.
 * @csspart next - The next free time.
 * @csspart days - All days.
 * @csspart day - One day.
 * @csspart slot - One free time.
 * @cssstate gp-ready - Its content stands.
 */
export class AppointmentPickerElement extends GpElement {
  static override styles = [GpElement.styles, darkPageStyles, helpBarStyles, appointmentPickerStyles];

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
    isBackend(this.backend) ? this.backend : appointmentsConfig(this, this.practice.settings),
  );
  readonly #slots: SlotsController = new SlotsController(this, {
    backend: () => this.#source.slots(),
    now: () => this.practice.now(),
    settings: () => ({
      timeZone: this.#timeZone,
      days: this.#days,
      modes: this.modes ? this.#shell.modes : undefined,
    }),
    hold: () => keptBooking().hold,
  });
  readonly #shell: PickerShell = ((element) => ({
    element,
    source: this.#source,
    slots: this.#slots,
    clock: this.#clock,
    get list() {
      return element.#list;
    },
    get parts() {
      return element.#parts;
    },
    get timeZone() {
      return element.#timeZone;
    },
    get modes() {
      return listOf(element, 'modes', element.modes, modes);
    },
    get asksReason() {
      return oneOf(element, 'reason', element.reason, ['ask', 'skip']) === 'ask';
    },
    get words() {
      const texts = { t: element.#messages.t, shared: element.shared.t };
      return new MomentWords(texts, element.#timeZone, element.#slots.now());
    },
    focus: (selector) =>
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus()),
  }))(this);
  readonly #parts = new PickerParts(this.#shell, (steps) => this.#begin(steps));
  readonly #list = new SlotPage(this.#shell, this.#messages);

  #link: AppointmentLink = { id: undefined, token: undefined };
  /** What was held or being booked when the page was loaded again. */
  #kept: KeptBooking = {};
  #asked: readonly unknown[] = [];
  #hadFocus = false;

  protected override get loaded(): boolean {
    const { part, isMissing } = this.#parts.steps;
    return super.loaded && this.#messages.ready && (part ? part.ready : !this.#needsSteps || isMissing);
  }

  protected override get stands(): boolean {
    return this.#shown ? this.#shown.stands : this.#list.stands;
  }

  /** The page is about one appointment, maybe that of its link. */
  get #isForOne(): boolean {
    return typeof this.appointment === 'string';
  }

  /** The appointment that is shown instead of a list. */
  get #managed(): string | undefined {
    return this.appointment || this.#link.id;
  }

  /** Whether the first page is not the list. */
  get #needsSteps(): boolean {
    return !!(this.#managed || this.#kept.slot || this.#kept.booking);
  }

  /** What is shown instead of the list. */
  get #shown() {
    const { part } = this.#parts.steps;
    return part?.isShown ? part : undefined;
  }

  /** How many days are asked for at once: 60 at most. */
  get #days(): number {
    const { days } = this;
    if (days === undefined || days === null) return 14;
    if (days >= 1) return Math.min(days, 60);
    report(
      this,
      `days="${this.getAttribute('days') ?? days}" is not a number of days. Use 1 to 60. 14 is used.`,
    );
    return 14;
  }

  get #timeZone(): string {
    return this.practice.settings.timeZone ?? 'Europe/London';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const link = takeAppointmentLink();
    if (link.token) this.#link = link;
    if (!this.#parts.steps.part && !this.#isForOne) this.#kept = keptBooking();
    document.addEventListener('visibilitychange', this.#onVisible);
    addEventListener('hashchange', this.#onLink);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.#onVisible);
    removeEventListener('hashchange', this.#onLink);
  }

  // Not in `willUpdate`: what a server rendered may stay until all is there, and all must be asked for.
  protected override shouldUpdate(): boolean {
    this.#ask();
    return super.shouldUpdate();
  }

  #ask(): void {
    if (isServer || !this.isConnected || !super.loaded || !this.#canBook()) return;
    this.#hadFocus = !!this.shadowRoot?.activeElement?.matches('[name=slot]');
    if (this.#needsSteps && !this.#parts.steps.isMissing) void this.#parts.steps.ask();
    if (!this.loaded || this.#shown || (this.#isForOne && !this.#parts.steps.part)) return;
    const { days, modes, endpoint, slotsEndpoint, backend } = this;
    const { endpoint: base, backend: theirs, credentials, timeZone, getToken } = this.practice.settings;
    // By value: frameworks set the same settings anew whenever they render, and what is asked for again and again never comes.
    const asked = [
      backend,
      JSON.stringify([days, modes, endpoint, slotsEndpoint, base, theirs, credentials, timeZone, !getToken]),
    ];
    if (this.#slots.askedAt && asked.every((each, index) => Object.is(each, this.#asked[index]))) return;
    this.#asked = asked;
    void this.#slots.load();
  }

  protected override content(): unknown {
    if (!this.#canBook()) return undefined;
    const page = this.#shown ?? this.#list;
    // A page for cancelling that was opened without its link says, with its fallback, what else to do.
    if (this.#isForOne && !this.#managed && !this.#shown) return undefined;
    return html`${helpBar(this, this.shared.t)}
      <form
        novalidate
        @submit=${this.#onSubmit}
        @input=${this.#onInput}
        @change=${this.#onChange}
        @click=${this.#onClick}
      >
        ${page.page()}
      </form>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#shown) return;
    // A time that has passed takes the focus with it: what is said of it comes next.
    if (this.#hadFocus && !this.shadowRoot?.activeElement) this.#shell.focus('.chosen p');
    // Nobody waits for these.
    if (this.#slots.askedAt && this.#list.stands && !this.#parts.tools.isMissing)
      setTimeout(() => void this.#parts.tools.ask());
  }

  #canBook(): boolean {
    if (isBackend(this.backend)) return true;
    try {
      return !!appointmentsConfig(this, this.practice.settings);
    } catch (error) {
      report(this, (error as Error).message);
      return false;
    }
  }

  /** Where the first page is one of the steps: an appointment, or what a reload has to find again. */
  #begin(steps: AppointmentSteps): void {
    if (this.#managed) steps.see(this.#managed, this.#link.token);
    else if (this.#needsSteps) steps.resume(this.#kept);
    this.#kept = {};
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    void (this.#shown ?? this.#list).submit();
  };

  readonly #onInput = ({ target }: Event): void => this.#shown?.onInput(target as HTMLInputElement);

  readonly #onChange = ({ target }: Event): void => {
    if (!this.#shown) this.#list.onChange(target as HTMLInputElement);
    this.requestUpdate();
  };

  readonly #onClick = (event: Event): void => {
    const target = (event.target as Element).closest<HTMLElement>('button,a');
    if (!target) return;
    const { focus } = target.dataset;
    if (focus) {
      event.preventDefault();
      this.#shell.focus(`#${CSS.escape(focus)}`);
    } else (this.#shown ?? this.#list).onClick(target.dataset);
    this.requestUpdate();
  };

  /** The link of a reminder, pasted into or followed within the open page, does not load it again. */
  readonly #onLink = (): void => {
    const link = takeAppointmentLink();
    if (!link.token) return;
    this.#link = link;
    if (this.#managed) this.#parts.steps.part?.follow(this.#managed, link.token);
    this.requestUpdate();
  };

  readonly #onVisible = (): void => {
    if (!document.hidden && !this.#shown) this.#list.refresh();
  };
}
