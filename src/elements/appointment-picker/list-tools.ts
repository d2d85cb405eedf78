import { html, nothing } from 'lit';
import { helpToday } from '../../base/help-today.js';
import { safeHref } from '../../base/safe-href.js';
import { telHref } from '../../base/tel-href.js';
import { type Way, wayHours } from '../../base/ways.js';
import { workingPhone } from '../../base/working-phone.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { knowsHours } from '../../controllers/practice-hours.js';
import type { FilterName } from '../../domain/appointments/slot-differences.js';
import type { AppointmentMode } from '../../domain/appointments/slot.js';
import { filterChoices, fits, type SlotFilter } from '../../domain/appointments/slot-filter.js';
import { appointmentList } from '../../i18n/locales/en/appointment-list.js';
import { ways } from '../../i18n/locales/en/ways.js';
import { listToolsStyles } from './list-tools.styles.js';
import { MonthCalendar } from './month-calendar.js';
import { nearestSlots } from './nearest-slots.js';
import type { PickerShell } from './picker-shell.js';
import type { ListView } from './slot-list.view.js';

export type Tool = 'filters' | 'calendar';
type OtherWay = Way | 'nhs-app' | 'nhs-111';

/** What helps to choose from a long list, and what there is to say and to do where there is none. */
export class ListTools {
  static readonly styles = [listToolsStyles];

  readonly #shell: PickerShell;
  readonly #messages: MessagesController<typeof appointmentList>;
  readonly #ways: MessagesController<typeof ways>;
  readonly #calendar: MonthCalendar;
  #filter: SlotFilter = {};
  #choices: ReadonlyMap<FilterName, readonly string[]> = new Map();
  #choicesOf: unknown;

  constructor(shell: PickerShell) {
    this.#shell = shell;
    this.#messages = new MessagesController(shell.element, 'appointment-list', appointmentList);
    this.#ways = new MessagesController(shell.element, 'ways', ways);
    this.#calendar = new MonthCalendar(shell, () => this.#messages.t);
  }

  /** Whether the texts of the page's language are there. */
  get ready(): boolean {
    const { element } = this.#shell;
    return this.#messages.ready && this.#ways.ready && knowsHours(element);
  }

  filter(name: string, value: string): void {
    this.#filter = { ...this.#filter, [name]: value };
    const filter = this.#filter;
    this.#shell.list.narrow({
      fits: Object.values(filter).some(Boolean) ? (slot) => fits(slot, filter) : undefined,
    });
  }

  /** All times again, from today on. */
  clear(): void {
    this.#filter = {};
    this.#shell.list.narrow({ fits: undefined, from: undefined });
  }

  /** Above the list: why the patient has to choose again, and what is near. */
  notice(): unknown {
    const { t } = this.#messages;
    const { list, slots, words } = this.#shell;
    if (!list.reason) return nothing;
    const near =
      list.wasAt && slots.index && slots.state === 'ready'
        ? nearestSlots(slots.index, list.wasAt, list.options)
        : [];
    return html`<div class="error-summary" role="alert" tabindex="-1">
      <h2>${t(list.reason)}</h2>
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

  /** What was opened above the list, and in which way the list is narrowed. */
  panel(open: Tool | undefined, { isFiltered }: ListView): unknown {
    const { t } = this.#messages;
    const { list, words } = this.#shell;
    const { from } = list.options;
    const clear = html`<button class="plain" type="button" data-action="clear">${t('clear')}</button>`;
    return html`${open === 'filters' ? this.#filters() : open === 'calendar' ? this.#calendar.render() : nothing}
    ${
      isFiltered
        ? html`<div class="inset" role="status">
            <p>${t('hidden')}</p>
            ${clear}
          </div>`
        : from
          ? html`<p class="narrowed">${t('from', { day: words.day(from) })} ${clear}</p>`
          : nothing
    }`;
  }

  /** No list to show: why, and what else to do. */
  instead(why: 'failed' | 'none'): unknown {
    const { t } = this.#messages;
    const { words } = this.#shell;
    return html`<div class="inset" role="status">
      <h3>${why === 'none' ? this.#noneText() : words.texts.t(why)}</h3>
      <p>${t('none-more')}</p>
      ${this.#otherWays()}
      ${
        why === 'failed'
          ? html`<button class="button" type="button" data-action="retry">${words.texts.t('again')}</button>`
          : nothing
      }
    </div>`;
  }

  #noneText(): string {
    const { t } = this.#messages;
    const { slots, words } = this.#shell;
    const { earliest = '', latest = '' } = slots.bookable;
    // Booking opens after the last day that can be booked now.
    return Date.parse(earliest) > Date.parse(latest)
      ? t('not-open', { time: words.moment(earliest) })
      : t('none');
  }

  #filters(): unknown {
    const { t } = this.#messages;
    const { slots, words } = this.#shell;
    if (this.#choicesOf !== slots.slots) {
      this.#choicesOf = slots.slots;
      this.#choices = filterChoices(slots.slots as Parameters<typeof filterChoices>[0]);
    }
    return html`<div class="filters">
      ${[...this.#choices].map(
        ([name, values]) =>
          html`<div class="filter">
            <label for="filter-${name}">${t(`filter-${name}`)}</label>
            <select id="filter-${name}" data-filter=${name}>
              <option value="" ?selected=${!this.#filter[name]}>${t('any')}</option>
              ${values.map(
                (value) =>
                  html`<option value=${value} ?selected=${this.#filter[name] === value}>
                    ${name === 'mode' ? words.texts.t(value as AppointmentMode) : value}
                  </option>`,
              )}
            </select>
          </div>`,
      )}
    </div>`;
  }

  /** The practice's ways in its order, and when each is open, as `gp-contact-options` has them. */
  #otherWays(): unknown {
    const { t } = this.#messages;
    const { element, slots, clock, words } = this.#shell;
    const { settings } = element.practice;
    const phone = workingPhone(element.practice);
    const { contact = {}, nation = 'england' } = settings;
    const { shared } = words.texts;
    const texts = { t: this.#ways.t, shared };
    let until = Infinity;
    const hours = (way: Way): string => {
      try {
        const found = wayHours(way, settings, slots.now(), texts);
        until = Math.min(until, found.until);
        return found.text;
      } catch {
        // Hours that cannot be read are named by the widget that shows them.
        return '';
      }
    };
    const own = (way: Way, content: unknown): unknown =>
      content
        ? html`<li>
            <strong>${this.#ways.t(way)}</strong>: ${content}<br /><span class="about">${hours(way)}</span>
          </li>`
        : nothing;
    const lines: Readonly<Record<OtherWay, () => unknown>> = {
      telephone: () => own('telephone', phone && html`<a href=${telHref(phone)}>${phone}</a>`),
      online: () => {
        const url = safeHref(contact.online?.url);
        return own('online', url && html`<a href=${url}>${t('ask-online')}</a>`);
      },
      'in-person': () => own('in-person', contact.inPerson?.address),
      'nhs-app': () =>
        nation === 'england'
          ? html`<li><a href="https://www.nhs.uk/nhs-app/">${t('nhs-app')}</a></li>`
          : nothing,
      'nhs-111': () => html`<li>${helpToday(shared, nation)}</li>`,
    };
    const order = (contact.order ?? Object.keys(lines)) as OtherWay[];
    const shown = html`<ul>
      ${order.map((way) => lines[way]?.())}
      <li>${shared('help-999')}</li>
    </ul>`;
    if (until < Infinity) clock.wakeAt(until);
    return shown;
  }
}
