import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { dataScript } from '../../base/data-script.js';
import { oneOf, report } from '../../base/report.js';
import { telHref } from '../../base/safe-href.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { loadSchemaOrg } from '../../controllers/schema-org.js';
import type { openingHoursSpecification } from '../../domain/opening-hours/schema-org.js';
import { serviceHours } from '../../domain/opening-hours/service-hours.js';
import type { WeeklyHours } from '../../domain/opening-hours/week.js';
import { instantFrom, localDate } from '../../domain/time/wall-clock.js';
import { outOfHoursWebsites } from '../../domain/urgent-help/out-of-hours.js';
import { openingHours } from '../../i18n/locales/en/opening-hours.js';
import { OpenStateChangedEvent } from './opening-hours.events.js';
import { dayOf, reasonOf, sentencesOf, spansOf, type Texts } from './opening-hours.sentences.js';
import { openingHoursStyles } from './opening-hours.styles.js';
import {
  type OpeningHoursView,
  openingHoursView,
  type ViewOptions,
  type WeekDay,
  weekView,
} from './opening-hours.view.js';

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
 * @csspart demonstration - The line that says that nothing is sent.
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
    variant: { reflect: true },
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
  #stateToTell: 'open' | 'closed' | undefined;
  #announcement = '';
  #specification: Parameters<typeof openingHoursSpecification> | undefined;
  #script: HTMLScriptElement | undefined;

  protected override get loaded(): boolean {
    return super.loaded && this.#words.ready;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#script?.remove();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const state = this.#stateToTell;
    this.#stateToTell = undefined;
    if (state) this.dispatchEvent(new OpenStateChangedEvent(state));
    void this.#tellSearchEngines();
  }

  protected override content(): unknown {
    this.#specification = undefined;
    const reading = this.#read(this.service || 'surgery');
    this.#clock.wakeAt(this.at ? undefined : reading?.view.validUntil);
    if (!reading) return undefined;

    const { hours, now, options, view } = reading;
    const { look } = view;
    if (this.jsonLd) this.#specification = [hours, localDate(now, options.timeZone), options];
    const sentences = sentencesOf(view, this.#texts);
    const state = look === 'closed' ? look : 'open';
    if (this.#state && this.#state !== state) {
      this.#stateToTell = state;
      this.#announcement = sentences.join('. ');
    }
    this.#state = state;
    const variant = oneOf(this, 'variant', this.variant, ['banner', 'table', 'badge']);
    return html`${
        variant === 'table'
          ? this.#table(weekView(hours, now, options))
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
    const ways =
      phone && isOpen('phone')
        ? [html`<a href=${telHref(phone)}>${shared('help-practice', { phone })}</a>`]
        : isOpen('surgery')
          ? [t('come-in')]
          : [
              hasNo111 ? t('out-of-hours') : shared('help-111'),
              website &&
                html`<a href=${website}
                  >${hasNo111 ? t('out-of-hours-website') : shared('help-111-website')}</a
                >`,
            ];
    return html`<p class="help">${shared('help-heading')}:</p>
      <ul>
        ${[...ways, shared('help-999')].map((way) => way && html`<li>${way}</li>`)}
      </ul>`;
  }

  #table(week: readonly WeekDay[]): unknown {
    const { t } = this.#words;
    const name = this.#serviceName;
    return html`<div class="box" part="table">
      <table>
        <caption>
          ${t('title')}${name && `: ${name}`}
        </caption>
        ${week.map((day) => this.#row(day))}
      </table>
      ${week.every((day) => day.holidaysKnown) ? nothing : t('check')}
    </div>`;
  }

  #row(day: WeekDay): unknown {
    const { shared } = this.#texts;
    const reason = reasonOf(day, this.#texts);
    const look = day.isToday ? 'today' : '';
    return html`<tr class=${look} part="row ${look}">
      <th scope="row">${dayOf(day.date, reason, shared.language)}${look && ` (${shared(look)})`}</th>
      <td>${[...spansOf(day, this.#texts), reason].map((text) => html`<span>${text}</span>`)}</td>
    </tr>`;
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
      if (!found)
        throw new RangeError(`No hours for "${service}": expected "Mo-Fr 08:00-18:30; PH off" or the like`);
      return { ...found, now, view: openingHoursView(found.hours, now, found.options) };
    } catch (error) {
      report(this, `${(error as Error).message}.${this.at ? ` at="${this.at}"` : ''}`);
      return undefined;
    }
  }

  async #tellSearchEngines(): Promise<void> {
    const specification = this.#specification;
    this.#script?.remove();
    if (!specification) return;
    const { openingHoursSpecification } = await loadSchemaOrg();
    if (specification !== this.#specification || !this.isConnected) return;
    const { name, phone } = this.practice.settings;
    this.#script = dataScript({
      '@context': 'https://schema.org',
      '@type': 'MedicalClinic',
      name,
      telephone: phone,
      openingHoursSpecification: openingHoursSpecification(...specification),
    });
    document.head.append(this.#script);
  }
}
