import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { GpElement } from '../../base/base-element.js';
import { dataScript } from '../../base/data-script.js';
import { oneOf, report } from '../../base/report.js';
import { telHref } from '../../base/safe-href.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { exceptionsFor } from '../../domain/opening-hours/exceptions.js';
import { parseHours } from '../../domain/opening-hours/parse-hours.js';
import { openingHoursSpecification } from '../../domain/opening-hours/schema-org.js';
import { statusAt } from '../../domain/opening-hours/status-at.js';
import { instantFrom, localDate } from '../../domain/time/wall-clock.js';
import { formatDate } from '../../i18n/format.js';
import { openingHours } from '../../i18n/locales/en/opening-hours.js';
import { OpenStateChangedEvent } from './opening-hours.events.js';
import {
  openingSentence,
  reasonSentence,
  spanSentences,
  stateSentence,
  type Texts,
} from './opening-hours.sentences.js';
import { openingHoursStyles } from './opening-hours.styles.js';
import {
  type OpeningHoursView,
  openingHoursView,
  type ViewOptions,
  type WeekDay,
  weekView,
} from './opening-hours.view.js';

/** Where to turn when the practice is closed, by nation; Scotland has 111 by telephone only. Checked November 2026. */
const websites = {
  england: 'https://111.nhs.uk/',
  wales: 'https://111.wales.nhs.uk/',
  scotland: '',
  'northern-ireland': 'https://www.nidirect.gov.uk/articles/gp-out-hours-service',
};

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
  static override styles = [...GpElement.styles, openingHoursStyles];

  /** Opening hours, such as `Mo-Fr 08:00-18:30; PH off`; as a property also an object of such texts by service. */
  @property() hours?: string | Readonly<Record<string, string>>;

  /** Whose hours: `surgery` (default), `phone`, `online`, `dispensary` or a name that the practice's hours have. */
  @property() service?: string;

  /** `banner` (default), `table` or `badge`. */
  @property({ reflect: true }) variant?: 'banner' | 'table' | 'badge';

  /** Another moment than now, as an ISO instant such as `2026-12-25T10:00:00Z`: to preview what patients will see. */
  @property() at?: string;

  /** Tells search engines the hours, as schema.org JSON-LD in the document's head. */
  @property({ attribute: 'json-ld', type: Boolean }) jsonLd = false;

  readonly #words = new MessagesController(this, 'opening-hours', openingHours);
  readonly #clock = new ClockController(this);
  #state: OpeningHoursView['state'] | undefined;
  #toldState: OpeningHoursView['state'] | undefined;
  #announcement = '';
  #data: object | undefined;
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
    const before = this.#toldState;
    this.#toldState = this.#state;
    if (before && before !== this.#state) this.dispatchEvent(new OpenStateChangedEvent(this.#state!));
    this.#script?.remove();
    if (this.#data && this.isConnected) document.head.append((this.#script = dataScript(this.#data)));
  }

  protected override content(): unknown {
    this.#clock.wakeAt(undefined);
    this.#data = undefined;
    const { settings } = this.practice;
    const { timeZone = 'Europe/London', nation = 'england' } = settings;
    const options = { timeZone, nation, exceptions: exceptionsFor(this.#service, settings.exceptions) };
    const text = this.#hoursText;
    const hours = text && this.#use('hours', () => parseHours(text));
    const now = this.#use('at', () => (this.at ? instantFrom(this.at) : this.#clock.now()));
    const view = hours && now && this.#use('exceptions', () => openingHoursView(hours, now, options));
    if (!view) return undefined;

    if (!this.at) this.#clock.wakeAt(view.validUntil);
    if (this.jsonLd) {
      this.#data = {
        '@context': 'https://schema.org',
        '@type': 'MedicalClinic',
        name: settings.name,
        telephone: settings.phone,
        openingHoursSpecification: openingHoursSpecification(hours, localDate(now, timeZone), options),
      };
    }
    const sentences = [stateSentence(view, this.#texts), openingSentence(view, this.#texts)];
    if (this.#state && this.#state !== view.state) this.#announcement = sentences.filter(Boolean).join('. ');
    this.#state = view.state;
    const variant = oneOf(this, 'variant', this.variant, ['banner', 'table', 'badge']);
    return html`${
        variant === 'table'
          ? this.#table(weekView(hours, now, options))
          : variant === 'badge'
            ? this.#badge(view, sentences)
            : this.#banner(view, sentences, options, now)
      }<span class="hidden-text" role="status">${this.#announcement}</span>`;
  }

  #banner(
    view: OpeningHoursView,
    [state, opening]: readonly string[],
    options: ViewOptions,
    now: number,
  ): unknown {
    const look = lookOf(view);
    const lines = [
      opening,
      reasonSentence(view, this.#texts),
      view.holidaysKnown ? '' : this.#words.t('check'),
    ];
    return html`<div class="panel banner ${look}" part="banner ${look}">
      ${this.#serviceName && html`<p>${this.#serviceName}</p>`}
      <p class="state">${state}</p>
      ${lines.map((line) => line && html`<p>${line}</p>`)}
      ${view.state === 'closed' ? this.#help(options, now) : nothing}
    </div>`;
  }

  #badge(view: OpeningHoursView, [state, opening]: readonly string[]): unknown {
    const look = lookOf(view);
    return html`<span class="badge ${look}" part="badge ${look}"
      ><b>${state}</b>${opening && `. ${opening}`}</span
    >`;
  }

  /** What to do while it is closed: the practice, if only this service is closed; else what the nation has. */
  #help(options: ViewOptions, now: number): unknown {
    const { t } = this.shared;
    const { hours, phone, exceptions } = this.practice.settings;
    const surgery = typeof hours === 'object' && hours['surgery'];
    const surgeryIsOpen =
      surgery &&
      this.#use('hours', () =>
        statusAt(parseHours(surgery), new Date(now), {
          ...options,
          exceptions: exceptionsFor('surgery', exceptions),
        }),
      )?.state === 'open';
    const { nation } = options;
    const website = websites[nation];
    const words = this.#words.t;
    const hasNo111 = nation === 'northern-ireland';
    const withoutPractice = html`<li>
      ${hasNo111 ? words('out-of-hours') : t('help-111')}
      ${website && html`(<a href=${website}>${hasNo111 ? words('out-of-hours-website') : t('help-111-website')}</a>)`}
    </li>`;
    const withPractice =
      phone && html`<li><a href=${telHref(phone)}>${t('help-practice', { phone })}</a></li>`;
    return html`<div class="help">
      <p>${t('help-heading')}:</p>
      <ul>
        ${surgeryIsOpen ? withPractice : withoutPractice}
        <li>${t('help-999')}</li>
      </ul>
    </div>`;
  }

  #table(week: readonly WeekDay[]): unknown {
    const title = this.#words.t('title');
    return html`<div class="panel" part="table">
      <table>
        <caption>
          ${this.#serviceName ? `${title}: ${this.#serviceName}` : title}
        </caption>
        <tbody>
          ${week.map((day) => this.#row(day))}
        </tbody>
      </table>
      ${week.every((day) => day.holidaysKnown) ? nothing : html`<p>${this.#words.t('check')}</p>`}
    </div>`;
  }

  #row(day: WeekDay): unknown {
    const { t } = this.shared;
    const reason = reasonSentence(day, this.#texts);
    const name = formatDate(day.date, t.language, {
      weekday: 'long',
      ...(reason && { day: 'numeric', month: 'long' }),
    });
    return html`<tr class=${day.isToday ? 'today' : ''} part=${day.isToday ? 'row today' : 'row'}>
      <th scope="row">${name}${day.isToday ? ` (${t('today')})` : ''}</th>
      <td>
        ${[...spanSentences(day, this.#texts), reason].map((text) => text && html`<span>${text}</span>`)}
      </td>
    </tr>`;
  }

  get #texts(): Texts {
    return { t: this.#words.t, shared: this.shared.t };
  }

  get #service(): string {
    return this.service || 'surgery';
  }

  /** How the service is called above its hours; the surgery needs no name. */
  get #serviceName(): string {
    const service = this.#service;
    const key = `service-${service}`;
    if (service === 'surgery') return '';
    return key in openingHours ? this.#words.t(key as 'service-phone') : service;
  }

  get #hoursText(): string | undefined {
    const hours = this.hours || this.practice.settings.hours;
    if (typeof hours === 'string') return hours;
    if (!hours) {
      report(this, 'has no hours. Expected hours="Mo-Fr 08:00-18:30; PH off", here or on gp-practice.');
    } else if (!Object.hasOwn(hours, this.#service)) {
      report(this, `service="${this.#service}" has no hours. Use one of: ${Object.keys(hours).join(', ')}.`);
    } else return hours[this.#service];
    return undefined;
  }

  /** A wrong setting leads to the fallback, and to a line in the console that says what is wrong and where. */
  #use<T>(attribute: string, make: () => T): T | undefined {
    try {
      return make();
    } catch (error) {
      report(this, `${attribute} cannot be used. ${(error as Error).message}.`);
      return undefined;
    }
  }
}

const lookOf = ({ state, closingSoon }: OpeningHoursView): string => (closingSoon ? 'soon' : state);
