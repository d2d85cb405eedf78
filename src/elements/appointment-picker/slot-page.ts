import { html, nothing } from 'lit';
import { report } from '../../base/report.js';
import { workingPhone } from '../../base/working-phone.js';
import type { MessagesController } from '../../controllers/messages-controller.js';
import type { Slot } from '../../domain/appointments/slot.js';
import { slotDifferences } from '../../domain/appointments/slot-differences.js';
import type { appointmentPicker } from '../../i18n/locales/en/appointment-picker.js';
import { SlotSelectedEvent } from './appointment-picker.events.js';
import type { ListTools, Tool } from './list-tools.js';
import type { PickerShell } from './picker-shell.js';
import { dayGroup, type ListModel, moreDays, nextFree, onlyTelephone, skeleton } from './slot-list.js';
import { bookableAt, type ListOptions, listView } from './slot-list.view.js';

/** Days with free times that are shown at first, and how many more at a time. */
const daysShown = 3;
/** Milliseconds after which a list is asked for again before it is relied on. */
const freshFor = 120_000;

/** Why a patient is back at the list. */
export type ListReason = '' | 'taken' | 'gone';

/** The free times, and the choice of one. */
export class SlotPage {
  /** Back after a time was lost: why, and when it was. */
  reason: ListReason = '';
  wasAt = '';

  readonly #shell: PickerShell;
  readonly #messages: MessagesController<typeof appointmentPicker>;
  #selected: string | undefined;
  #isFaulty = false;
  #open: Tool | undefined;
  #narrow: Pick<ListOptions, 'fits' | 'from'> = {};
  #most = daysShown;
  #whole = new Set<string>();
  #waits = false;

  constructor(shell: PickerShell, messages: MessagesController<typeof appointmentPicker>) {
    this.#shell = shell;
    this.#messages = messages;
  }

  /** Whether the page is more than a skeleton. */
  get stands(): boolean {
    return this.#shell.slots.state !== 'loading' && !this.#waits;
  }

  get options(): ListOptions {
    const { slots, timeZone, modes } = this.#shell;
    return {
      ...this.#narrow,
      now: slots.now(),
      since: slots.arrivedAt,
      timeZone,
      bookable: slots.bookable,
      modes,
      most: this.#most,
      whole: this.#whole,
    };
  }

  /** Once they are there, with their texts. */
  get #tools(): ListTools | undefined {
    const { part } = this.#shell.parts.tools;
    return part?.ready ? part : undefined;
  }

  /** Shows only what fits, or from a day on. */
  narrow(to: Pick<ListOptions, 'fits' | 'from'>): void {
    this.#narrow = { ...this.#narrow, ...to };
    this.#most = daysShown;
    this.#shell.element.requestUpdate();
  }

  /** Back to the free times, fetched anew, with what happened; `wasAt` is the time that was lost. */
  show(reason: ListReason, wasAt = ''): void {
    this.reason = reason;
    this.wasAt = wasAt;
    this.#selected = undefined;
    this.#isFaulty = false;
    void this.#shell.slots.load(true);
    this.#shell.focus(reason ? '.error-summary' : '.title');
  }

  /** Asks anew for a list that may be outdated. */
  refresh(): void {
    const { slots } = this.#shell;
    if (slots.askedAt && Date.now() - slots.askedAt > freshFor) void slots.load();
  }

  /** A time is chosen already: it was held before the page was loaded again. */
  preselect(id: string): void {
    this.#selected = id;
  }

  page(): unknown {
    const { t } = this.#messages;
    const { slots, element, parts } = this.#shell;
    const isMoving = parts.steps.part?.isMoving;
    // What the practice's status says of booking: of one that is paused, that is all there is to see.
    const news = slots.state === 'loading' ? undefined : element.practice.notice('appointments');
    const times = news?.isPaused && !this.#selected ? nothing : this.#times();
    return html`${
        this.#isFaulty || parts.steps.isMissing
          ? html`<div class="error-summary" role="alert" tabindex="-1">
              <h2>${t('problem')}</h2>
              <p>${this.#isFaulty ? this.#toFirstDay() : t('part-missing')}</p>
            </div>`
          : this.#tools?.notice()
      }
      <h2 class="title" tabindex="-1">${t(isMoving ? 'choose-new' : 'choose')}</h2>
      ${isMoving ? html`<p><button class="plain" type="button" data-action="keep">${t('keep')}</button></p>` : nothing}
      ${news ? html`<div class="inset" role="status">${news.content}</div>` : nothing}
      <div ?hidden=${times !== undefined}>${skeleton(t)}</div>
      ${times}`;
  }

  async submit(): Promise<void> {
    const { slots, parts, focus, element } = this.#shell;
    const wanted = this.#find(this.#selected);
    if (!wanted) {
      this.#isFaulty = true;
      element.requestUpdate();
      return focus('.error-summary');
    }
    // The tab may have slept since.
    if (Date.now() - slots.askedAt > freshFor) await slots.load();
    await parts.steps.ask();
    const steps = parts.steps.part;
    if (!steps) return focus('.error-summary');
    const slot = this.#find(wanted.id);
    if (!slot) return this.show('gone', wanted.start);
    this.reason = this.wasAt = '';
    await steps.take(slot);
  }

  onChange({ name, value, dataset }: HTMLInputElement): void {
    if (name === 'slot') this.#select(value);
    if (dataset['filter']) this.#shell.parts.tools.part?.filter(dataset['filter'], value);
  }

  onClick({ action, take, whole, tool }: DOMStringMap): void {
    const { slots, parts, focus } = this.#shell;
    if (take) {
      this.#select(take);
      void this.submit();
    } else if (whole) {
      this.#whole = new Set([...this.#whole, whole]);
      focus(`#d-${whole}`);
    } else if (tool) {
      this.#open = this.#open === tool ? undefined : (tool as Tool);
      void parts.tools.ask();
    } else if (action === 'more') void this.#more();
    else if (action === 'retry') void slots.load();
    else if (action === 'keep') parts.steps.part?.keep();
    else if (action === 'clear') {
      parts.tools.part?.clear();
      focus('.title');
    }
  }

  /** The list, or what stands in its place; nothing while it is on its way. */
  #times(): unknown {
    const { t } = this.#messages;
    const { slots: controller, clock, element, words } = this.#shell;
    const { state, index, slots, hasMore, isLoadingMore } = controller;
    this.#waits = false;
    if (state === 'failed') return this.#instead('failed');
    if (!index) return undefined;
    const view = listView(index, this.options);
    // The clock of the widget may be the device's; the list's is the server's.
    const ahead = controller.now() - clock.now();
    clock.wakeAt(view.validUntil && view.validUntil - ahead);
    const { length } = index.malformed;
    if (length)
      report(
        element,
        `${length} of the shown free times do not follow the contract and were left out.`,
        'warn',
      );
    if (!view.next && !view.isFiltered) return this.#instead('none');
    const slot = this.#find(this.#selected);
    const zone = words.foreignZone();
    const differences = slotDifferences(slots);
    const model: ListModel = { view, words, selected: slot?.id, differences, hasMore, isLoadingMore };
    // One template down to the days: to move them from one into the other takes as long as to make some of them.
    return html`${zone ? html`<p>${t('zone', { zone })}</p>` : nothing}
      <div class="tools">
        ${differences.size ? this.#toolButton('filters') : nothing} ${this.#toolButton('calendar')}
      </div>
      ${this.#tools?.panel(this.#open, view)} ${view.next ? nextFree(view.next, words) : nothing}
      <div part="days">${view.days.map((day) => dayGroup(day, model))}</div>
      ${moreDays(model)}
      <div class="chosen ${slot ? 'is-chosen' : ''}">
        <p role="status" tabindex="-1">
          ${slot ? t('selected', { moment: words.moment(slot.start) }) : this.#selected ? t('passed') : nothing}
        </p>
        <button class="button" type="submit">${t('continue')}</button>
      </div>`;
  }

  #toolButton(tool: Tool): unknown {
    return html`<button class="plain" type="button" data-tool=${tool} aria-expanded=${this.#open === tool}>
      ${this.#messages.t(tool)}
    </button>`;
  }

  /** What is wrong, as a link to where it can be mended: the first day's times come next by keyboard. */
  #toFirstDay(): unknown {
    const text = this.#messages.t('missing');
    const [day] = listView(this.#shell.slots.index!, this.options).days;
    return day ? html`<a href="#d-${day.date}" data-focus="d-${day.date}">${text}</a>` : text;
  }

  /** Why there is no list, and what else to do. */
  #instead(why: 'failed' | 'none'): unknown {
    const { parts, words, element } = this.#shell;
    if (this.#tools) return this.#tools.instead(why);
    if (parts.tools.isMissing) return onlyTelephone(words, workingPhone(element.practice));
    this.#waits = true;
    void parts.tools.ask();
    return undefined;
  }

  /** A slot of the list by its id. */
  #find(id: string | undefined): Slot | undefined {
    const slot = id === undefined ? undefined : this.#shell.slots.find(id);
    return slot && bookableAt(this.options)(slot) ? slot : undefined;
  }

  #select(id: string): void {
    const slot = this.#find(id);
    if (!slot) return;
    this.#selected = id;
    this.#isFaulty = false;
    this.#shell.element.dispatchEvent(new SlotSelectedEvent(id, slot.start));
    // What comes next is asked for while the patient still looks.
    void this.#shell.parts.steps.ask();
  }

  async #more(): Promise<void> {
    const { element, slots } = this.#shell;
    const before = element.renderRoot.querySelectorAll('.day').length;
    this.#most += daysShown;
    const { hasMoreDays, days } = listView(slots.index!, this.options);
    if (!hasMoreDays && days.length < this.#most) await slots.more();
    await element.updateComplete;
    // To the first day that is new.
    element.renderRoot.querySelectorAll<HTMLElement>('.day h3')[before]?.focus();
  }
}
