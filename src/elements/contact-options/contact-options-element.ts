import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { darkPageStyles } from '../../base/dark-page.styles.js';
import { oneOf } from '../../base/allowed-values.js';
import { latePart } from '../../base/late-part.js';
import { report } from '../../base/report.js';
import { safeHref } from '../../base/safe-href.js';
import { telHref } from '../../base/tel-href.js';
import type { WayTexts } from '../../base/ways.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { loadContactMore } from '../../controllers/contact-more-loader.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';
import { type Nation, nations } from '../../domain/opening-hours/nation.js';
import { outOfHoursWebsites } from '../../domain/urgent-help/out-of-hours.js';
import { contactOptions } from '../../i18n/locales/en/contact-options.js';
import { ways } from '../../i18n/locales/en/ways.js';
import { contactOptionsStyles } from './contact-options.styles.js';
import type { ContactMore } from './contact-more.js';
import { type ContactOptionsView, isOwn, optionsOf, type OptionView } from './contact-options.view.js';

/** By which name the status knows a way. */
const services: Partial<Record<OptionView['name'], string>> = { telephone: 'phone', online: 'requests' };

/** A text of the practice: one for all languages, or one by language. */
type LocalText = string | Readonly<Record<string, string>> | undefined;

/**
 * The ways to reach the practice: by phone, online, in person, when each is open now, what it is good for and what to have
 * ready; NHS App and NHS 111 where the nation has them; interpreters and Relay UK. When all are closed it says what is open.
 *
 * @summary The ways to reach the practice: telephone, online, in person, and when each is open.
 * @slot - Shown until the element is defined: number, address and hours as plain text.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart closed - The box that says that all ways are closed, and what is open.
 * @csspart option - A way; with it its name and, where its hours are known, `open` or `closed`.
 * @csspart help - Interpreters, Relay UK, email.
 * @cssstate gp-ready - Its content stands.
 */
export class ContactOptionsElement extends GpElement {
  static override styles = [GpElement.styles, darkPageStyles, contactOptionsStyles];

  static override properties: PropertyDeclarations = {
    phone: {},
    hours: {},
    nation: {},
    onlineUrl: { attribute: 'online-url' },
    address: {},
  };

  /** The practice's number, as patients should read it; else the practice's. */
  declare phone?: string;
  /** Opening hours, such as `Mo-Fr 08:00-18:30`; as a property also by service: `surgery`, `phone`, `online`. */
  declare hours?: string | Readonly<Record<string, string>>;
  /** `england` (default), `wales`, `scotland` or `northern-ireland`; else the practice's. */
  declare nation?: Nation;
  /** The page on which people ask online; else the practice's `contact.online.url`. */
  declare onlineUrl?: string;
  /** Where the practice is; else the practice's `contact.inPerson.address`. */
  declare address?: string;

  readonly #words = new MessagesController(this, 'contact-options', contactOptions);
  readonly #ways = new MessagesController(this, 'ways', ways);
  readonly #clock = new ClockController(this);

  /** When each way is open, and help to use it: asked for when the ways stand. */
  readonly #later = latePart(this, async () => {
    const More = await loadContactMore();
    this.adopt(More.styles);
    return new More(this);
  });

  get #more(): ContactMore | undefined {
    return this.#later.part;
  }

  protected override get loaded(): boolean {
    return super.loaded && this.#words.ready && this.#ways.ready && (this.#more?.ready ?? true);
  }

  /** The ways stand at once; when each is open, and help to use them, come with their code. */
  protected override get stands(): boolean {
    return !!this.#more || this.#later.isMissing;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.loaded && !this.#later.isMissing) void this.#later.ask();
  }

  protected override content(): unknown {
    const settings = this.#settings();
    const view = this.#view(settings);
    this.#clock.wakeAt(view.validUntil < Infinity ? view.validUntil : undefined);
    if (!settings.phone) report(this, 'has no phone number. Set phone, here or on gp-practice.', 'warn');
    const { t } = this.shared;
    const { nation } = settings;
    const more = this.#more;
    return html`<div role="status">
        ${view.allClosed ? more?.closedNow(this.shared.t, nation, this.#website(nation)) : nothing}
      </div>
      <ul class="options">
        ${view.options.map((option) => this.#option(option, view, settings))}
      </ul>
      ${more?.help(settings, this.#own)}
      <p class="more">
        <a href="tel:999"><strong>${t('help-999')}.</strong></a>
      </p>`;
  }

  #option(option: OptionView, { open }: ContactOptionsView, settings: PracticeSettings): unknown {
    const { t } = this.#words;
    const { name, hours } = option;
    const contact = settings.contact ?? {};
    const { text, ready }: { text?: LocalText; ready?: LocalText } =
      (name === 'in-person'
        ? contact.inPerson
        : name === 'nhs-111' || name === 'nhs-app'
          ? {}
          : contact[name]) ?? {};
    const notice = this.#notice(name);
    const isPaused = notice?.isPaused;
    const state = isPaused ? 'closed' : hours?.text ? (hours.isOpen ? 'open' : 'closed') : '';
    // The line that will say when it is open, so that nothing moves when it comes.
    const line = hours && (hours.text || (settings.hours && !this.stands && '\u00a0'));
    const is111 = name === 'nhs-111' && settings.nation !== 'northern-ireland';
    return html`<li class="option ${state}" part="option ${name} ${state}">
      <h2>
        ${hours ? this.#ways.t(name as 'online') : t(name === 'nhs-111' && !is111 ? 'out-of-hours' : (name as 'nhs-app'))}
      </h2>
      ${line && !isPaused ? html`<p class="state">${line}</p>` : nothing}
      ${
        notice
          ? notice.content
          : state === 'closed' && open[0]
            ? html`<p>${t('instead', { ways: open.map((way) => this.#ways.t(way)).join(', ') })}</p>`
            : nothing
      }
      ${
        isPaused
          ? nothing
          : html`${this.#main(name, settings)}
              <p>${this.#own(text) ?? t(`${name}-text`)}</p>
              ${hours ? html`<p>${this.#own(ready) ?? t(`${name as 'online'}-ready`)}</p>` : nothing}`
      }
    </li>`;
  }

  /** What the practice says of a way that cannot be used now, or not as usual. */
  #notice(name: OptionView['name']) {
    const service = services[name];
    return service ? this.practice.notice(service) : undefined;
  }

  /** What one uses: the number, the link, the address. */
  #main(name: OptionView['name'], { phone = '', nation, contact }: PracticeSettings): unknown {
    const { t } = this.#words;
    const link = (href: string | undefined, text: string): unknown =>
      href ? html`<a href=${href}>${text}</a>` : nothing;
    const main = {
      telephone: () => link(telHref(phone), phone),
      online: () => link(safeHref(contact?.online?.url), t('online-link')),
      'in-person': () => {
        const { address = '', url, access } = contact?.inPerson ?? {};
        const lines = [address, url && link(safeHref(url), t('in-person-link')), this.#own(access)];
        return lines.map((each) => each && html`<span>${each}</span>`);
      },
      'nhs-app': () => link('https://www.nhs.uk/nhs-app/', t('nhs-app-link')),
      'nhs-111': () => (nation === 'northern-ireland' ? nothing : link('tel:111', '111')),
    }[name]();
    return html`<p class=${name === 'in-person' ? '' : 'main'}>${main}</p>
      ${name === 'nhs-111' ? html`<p>${this.#website(nation)}</p>` : nothing}`;
  }

  #website(nation: Nation = 'england'): unknown {
    const href = outOfHoursWebsites[nation];
    if (!href) return nothing;
    return html`<a href=${href}
      >${nation === 'northern-ireland' ? this.#ways.t('out-of-hours-website') : this.shared.t('help-111-website')}</a
    >`;
  }

  /** The practice's own words, in the language of the page or in English. */
  readonly #own = (text: LocalText): string | undefined =>
    typeof text === 'object' ? (text[this.shared.t.language] ?? text['en']) : text;

  /** The practice's settings under the widget's own. */
  #settings(): PracticeSettings {
    const { settings } = this.practice;
    const { contact = {} } = settings;
    const { phone, hours = settings.hours, onlineUrl, address } = this;
    const isPhone = typeof phone === 'string';
    if (phone && !isPhone) report(this, `phone must be a string, not a ${typeof phone}. It is not used.`);
    const isPage = safeHref(onlineUrl);
    if (onlineUrl && !isPage)
      report(this, `online-url="${onlineUrl}" is no address of a page. It is not used.`);
    return {
      ...settings,
      ...(phone && isPhone && { phone }),
      ...(hours && { hours }),
      nation: oneOf(this, 'nation', this.nation || settings.nation, nations),
      contact: {
        ...contact,
        ...(onlineUrl && isPage && { online: { ...contact.online, url: onlineUrl } }),
        ...(address && { inPerson: { ...contact.inPerson, address } }),
      },
    };
  }

  /** Hours that cannot be read are named in the console; the ways themselves stay. */
  #view(settings: PracticeSettings): ContactOptionsView {
    const view = (given: PracticeSettings): ContactOptionsView | undefined =>
      this.#more?.view(given, this.#clock.now(), this.#texts, (way) => this.#notice(way));
    const unread = { text: '', isOpen: undefined, until: Infinity };
    const options = optionsOf(settings).map((name) => (isOwn(name) ? { name, hours: unread } : { name }));
    const first = { options, open: [], allClosed: false, validUntil: Infinity };
    try {
      return view(settings) ?? first;
    } catch (error) {
      report(this, `${(error as Error).message}. The ways are shown without their hours.`);
      return first;
    }
  }

  get #texts(): WayTexts {
    return { t: this.#ways.t, shared: this.shared.t };
  }
}
