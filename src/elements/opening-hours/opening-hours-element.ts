import { html, isServer, type PropertyDeclarations, type PropertyValues } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { oneOf } from '../../base/allowed-values.js';
import { helpToday } from '../../base/help-today.js';
import { latePart } from '../../base/late-part.js';
import { report } from '../../base/report.js';
import { telHref } from '../../base/tel-href.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { loadJsonLd, loadWeekTable } from '../../controllers/opening-hours-parts-loader.js';
import { serviceHours } from '../../domain/opening-hours/service-hours.js';
import type { WeeklyHours } from '../../domain/opening-hours/week.js';
import { instantFrom } from '../../domain/time/wall-clock.js';
import { outOfHoursWebsites } from '../../domain/urgent-help/out-of-hours.js';
import { openingHours } from '../../i18n/locales/en/opening-hours.js';
import { OpenStateChangedEvent } from './opening-hours.events.js';
import { sentencesOf, type Texts } from './opening-hours.sentences.js';
import { openingHoursStyles } from './opening-hours.styles.js';
import { type OpeningHoursView, openingHoursView, type ViewOptions } from './opening-hours.view.js';

// Whoever imports the class has its events typed.
export type * from './opening-hours.events.js';

/** The hours of a service, read, and what they mean now. */
interface Reading {
  readonly hours: WeeklyHours;
  readonly now: number;
  readonly options: ViewOptions;
  readonly view: OpeningHoursView;
}

/**
 * Says whether the practice is open, until when, and what to do when it is closed; or shows the week as a table. The
 * text changes at the minute when the practice opens or closes, always by the practice's clock.
 *
 * @summary Open or closed, until when, and the week's opening hours.
 * @slot - Shown until the element is defined, and where its settings cannot be used: the hours as plain text.
 * @fires gp-open-state-changed - It opened or closed while the page was open: `detail.state` is `open` or `closed`.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart banner - The banner; with it `open`, `soon` or `closed`.
 * @csspart badge - The badge; with it `open`, `soon` or `closed`.
 * @csspart table - The panel with the week's table.
 * @csspart row - A row of the table; with it `today`.
 * @cssproperty --gp-opening-hours-row-gap - Space above and below the text of a table row.
 * @cssstate gp-ready - Its content stands.
 */
export class OpeningHoursElement extends GpElement {
  static override styles = [GpElement.styles, openingHoursStyles];

  static override properties: PropertyDeclarations = {
    hours: {},
    service: {},
    variant: {},
    at: {},
    jsonLd: { attribute: 'json-ld', type: Boolean },
  };

  /** Opening hours, such as `Mo-Fr 08:00-18:30; PH off`; as a property also an object of such texts by service. */
  declare hours?: string | Readonly<Record<string, string>>;
  /** Whose hours: `surgery` (default), `phone`, `online`, `dispensary` or a name that the practice's hours have. */
  declare service?: string;
  /** `banner` (default), `table` or `badge`. */
  declare variant?: 'banner' | 'table' | 'badge';
  /** Another moment than now, as an ISO instant such as `2026-12-25T10:00:00Z`: to preview what patients will see. */
  declare at?: string;
  /** Tells search engines the hours, as schema.org JSON-LD in the document's head. */
  declare jsonLd?: boolean;

  readonly #words = new MessagesController(this, 'opening-hours', openingHours);
  readonly #clock = new ClockController(this);
  #state: 'open' | 'closed' | undefined;
  #announcement = '';
  /** When something that is shown changes: also the way that is named for help while this service is closed. */
  #validUntil = Infinity;
  /** What search engines are to be told. */
  #toTell: readonly [WeeklyHours, number, ViewOptions] | undefined;
  #script: HTMLScriptElement | undefined;
  /** The week: where it does not arrive, the banner stands. */
  readonly #table = latePart(this, async () => {
    const Table = await loadWeekTable();
    this.adopt(Table.styles);
    return new Table(this);
  });

  readonly #teller = latePart(this, loadJsonLd);

  protected override get loaded(): boolean {
    return super.loaded && this.#words.ready && (isServer || !this.#wantsTable || !!this.#table.part?.ready);
  }

  get #wantsTable(): boolean {
    return this.variant === 'table' && !this.#table.isMissing;
  }

  /** The table belongs to the update that asks for it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    if (this.#wantsTable) await this.#table.ask();
    return super.getUpdateComplete();
  }

  protected override shouldUpdate(): boolean {
    if (this.#wantsTable) void this.#table.ask();
    return super.shouldUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#script?.remove();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#clock.wakeAt(this.at ? undefined : this.#validUntil);
    // Set as a property, it must reach the style of the element itself.
    if (changed.has('variant')) {
      if (this.variant) this.setAttribute('variant', this.variant);
      else this.removeAttribute('variant');
    }
    // What search engines are told stays as long as it is so.
    this.#script?.remove();
    if (!this.#toTell || !this.isConnected) return;
    const { part: tell, isMissing } = this.#teller;
    if (tell) this.#script = tell(this, ...this.#toTell);
    else if (!isMissing) void this.#teller.ask();
  }

  protected override content(): unknown {
    this.#toTell = undefined;
    this.#validUntil = Infinity;
    const reading = this.#read(this.service || 'surgery');
    if (!reading) return undefined;

    const { hours, now, options, view } = reading;
    const { look } = view;
    if (this.jsonLd) this.#toTell = [hours, now, options];
    const sentences = sentencesOf(view, this.#texts);
    const state = look === 'closed' ? look : 'open';
    if (this.#state && this.#state !== state) {
      this.#announcement = sentences.join('. ');
      void this.updateComplete.then(() => this.dispatchEvent(new OpenStateChangedEvent(state)));
    }
    this.#state = state;
    const variant = oneOf(this, 'variant', this.variant, ['banner', 'table', 'badge']);
    return html`${
        variant === 'table' && this.#table.part
          ? this.#table.part.render(hours, now, options, this.#texts, this.#serviceName)
          : variant === 'badge'
            ? html`<span class="box now ${look} badge" part="badge ${look}">${sentences.join('. ')}</span>`
            : this.#banner(reading, sentences)
      }<span class="hidden-text" role="status">${this.#announcement}</span>`;
  }

  #banner({ view: { look }, options }: Reading, [state, ...more]: readonly string[]): unknown {
    const line = (text: string): unknown => text && html`<p>${text}</p>`;
    return html`<div class="box now ${look}" part="banner ${look}">
      ${line(this.#serviceName)}
      <p class="state">${state}</p>
      ${more.map(line)}
      ${look === 'closed' ? this.#help(options) : this.practice.notice(this.service || 'surgery')?.content}
    </div>`;
  }

  /** What to do while it is closed: the lines or the front desk, if they are open; else what the nation has. */
  #help({ nation }: ViewOptions): unknown {
    const { t, shared } = this.#texts;
    const { hours, phone } = this.practice.settings;
    const hasNo111 = nation === 'northern-ireland';
    const website = outOfHoursWebsites[nation];
    const isOpen = (service: string): unknown => {
      const text = typeof hours === 'object' ? (hours[service] ?? hours['surgery']) : hours;
      const look = text && this.#read(service, text)?.view.look;
      return look && look !== 'closed';
    };
    const link = (href: string, text: string): unknown => html`<a href=${href}>${text}</a>`;
    const ways =
      phone && isOpen('phone')
        ? [link(telHref(phone), shared('help-practice', { phone }))]
        : isOpen('surgery')
          ? [t('come-in')]
          : [
              helpToday(shared, nation),
              website && link(website, hasNo111 ? t('out-of-hours-website') : shared('help-111-website')),
            ];
    return html`<p class="help">${shared('help-heading')}:</p>
      <ul>
        ${[...ways, link('tel:999', shared('help-999'))].map((way) => way && html`<li>${way}</li>`)}
      </ul>`;
  }

  get #texts(): Texts {
    return { t: this.#words.t, shared: this.shared.t };
  }

  /** How the service is called above its hours; the surgery needs no name. */
  get #serviceName(): string {
    const { service = '' } = this;
    const key = `service-${service}`;
    return service === 'surgery' ? '' : key in openingHours ? this.#words.t(key as 'service-phone') : service;
  }

  /** Wrong settings lead to the fallback, and to a line in the console that says what is wrong and where. */
  #read(service: string, given = this.hours || this.practice.settings.hours): Reading | undefined {
    const { settings } = this.practice;
    const text = typeof given === 'object' ? given[service] : given;
    try {
      const now = this.at ? instantFrom(this.at) : this.#clock.now();
      const found = serviceHours(service, { ...settings, hours: text });
      if (!found) throw new RangeError(`No hours for "${service}"`);
      const view = openingHoursView(found.hours, now, found.options);
      this.#validUntil = Math.min(this.#validUntil, view.validUntil);
      return { ...found, now, view };
    } catch (error) {
      report(
        this,
        `${(error as Error).message}. Hours look like "Mo-Fr 08:00-18:30; PH off".${this.at ? ` at="${this.at}"` : ''}`,
      );
      return undefined;
    }
  }
}
