import { html, nothing } from 'lit';
import { loadCalendar } from '../../controllers/appointment-parts-loader.js';
import { inModes } from '../../domain/appointments/slot-index.js';
import { addDays, localDate } from '../../domain/time/local-date.js';
import type { LocalDate } from '../../domain/time/wall-clock.js';
import { formatDate } from '../../i18n/format.js';
import type { appointmentList } from '../../i18n/locales/en/appointment-list.js';
import type { Translate } from '../../i18n/messages.js';
import type { PickerShell } from './picker-shell.js';
import { bookableAt } from './slot-list.view.js';

/** The element of cally, as far as it is used. */
type CalendarDate = HTMLElement & { value: string; focusedDate: string };

type Drawn = HTMLElement & { readonly updated: Promise<unknown> };

/** Changes the text of an element and leaves its nodes, which belong to whoever draws it: empty ones are marks of theirs. */
function setText(element: Element | null | undefined, text: string): void {
  const node = ([...(element?.childNodes ?? [])] as Text[]).find(({ data }) => data);
  if (node && node.data !== text) node.data = text;
}

const isoDate = (date: Date): LocalDate => date.toISOString().slice(0, 10);
/** The last day of the month of a date. */
const monthEnd = (date: LocalDate): LocalDate => {
  const [year, month] = date.split('-').map(Number);
  return isoDate(new Date(Date.UTC(year!, month!, 0)));
};

/**
 * A month, with the days that have free times to choose: cally's calendar, which is loaded when it is opened first. Months
 * are asked for as they are looked at. Its words are ours: browsers do not know all languages.
 */
export class MonthCalendar {
  readonly #shell: PickerShell;
  readonly #t: () => Translate<typeof appointmentList>;
  #state: 'new' | 'loading' | 'ready' | 'failed' = 'new';
  /** A day of the month that is shown. */
  #shown: LocalDate = '';
  #isDisallowed: (date: Date) => boolean = () => true;
  #key: readonly unknown[] = [];
  #observer: MutationObserver | undefined;
  #observed: Node | undefined;

  constructor(shell: PickerShell, t: () => Translate<typeof appointmentList>) {
    this.#shell = shell;
    this.#t = t;
    // Before cally's own listener hears of it.
    shell.element.addEventListener('keydown', this.#onKey, true);
  }

  render(): unknown {
    const t = this.#t();
    const { slots, timeZone, list, element } = this.#shell;
    if (this.#state === 'new') this.#load();
    if (this.#state === 'failed') return html`<p class="calendar" role="status">${t('calendar-failed')}</p>`;
    const today = localDate(slots.now(), timeZone);
    this.#shown ||= list.options.from ?? slots.index?.dates.find((date) => date >= today) ?? today;
    if (this.#state !== 'ready') return html`<p class="calendar" role="status">${t('calendar-loading')}</p>`;
    this.#watchDays();
    void slots.more(monthEnd(this.#shown));
    const { language } = t;
    const month = formatDate(this.#shown, language, { month: 'long', year: 'numeric' });
    void element.updateComplete.then(() => this.#useOwnWords());
    return html`<div class="calendar">
      <calendar-date
        .min=${today}
        .max=${slots.last}
        .today=${today}
        .value=${list.options.from ?? ''}
        .focusedDate=${this.#shown}
        .locale=${language === 'en' ? 'en-GB' : language}
        .formatWeekday=${'short'}
        .isDateDisallowed=${this.#isDisallowed}
        @focusday=${this.#onFocusDay}
        @change=${this.#onChange}
      >
        <span slot="previous"
          ><span class="hidden-text">${t('month-before')}</span><b aria-hidden="true"></b
        ></span>
        <span slot="heading">${month}</span>
        <span slot="next"
          ><span class="hidden-text">${t('month-after')}</span><b aria-hidden="true"></b
        ></span>
        <calendar-month></calendar-month>
      </calendar-date>
      <p role="status">
        ${slots.isLoadingMore ? t('calendar-loading') : this.#hasFreeDay() ? nothing : t('month-none', { month })}
      </p>
    </div>`;
  }

  /** A new function only when the days have changed: the calendar draws itself anew for each. */
  #watchDays(): void {
    const { slots, list } = this.#shell;
    const options = list.options;
    const key = [slots.index, options.fits, String(options.modes), slots.bookable];
    if (key.every((each, index) => each === this.#key[index])) return;
    this.#key = key;
    const isWanted = inModes(options.modes);
    this.#isDisallowed = (date) => {
      const isBookable = bookableAt(this.#shell.list.options);
      return !slots.index
        ?.on(isoDate(date))
        .some((slot) => isWanted(slot) && isBookable(slot) && (!options.fits || options.fits(slot)));
    };
  }

  #hasFreeDay(): boolean {
    const first = `${this.#shown.slice(0, 8)}01`;
    const days = Array.from({ length: Number(monthEnd(first).slice(8)) }, (_, day) => addDays(first, day));
    return days.some((day) => !this.#isDisallowed(new Date(day)));
  }

  #load(): void {
    this.#state = 'loading';
    void loadCalendar()
      .then(
        () => (this.#state = 'ready'),
        (error: unknown) => {
          console.error(error);
          this.#state = 'failed';
        },
      )
      .then(() => this.#shell.element.requestUpdate());
  }

  /** Names of days in the language of the widget; cally's are of the browser, which may lack it. */
  async #useOwnWords(): Promise<void> {
    const calendar = this.#shell.element.renderRoot.querySelector<Drawn>('calendar-month');
    await calendar?.updated;
    const month = calendar?.shadowRoot;
    if (!month) return;
    const { language } = this.#t();
    for (const button of month.querySelectorAll('button')) {
      const date = `${this.#shown.slice(0, 8)}${button.textContent.padStart(2, '0')}`;
      const label = formatDate(date, language, { weekday: 'long', day: 'numeric', month: 'long' });
      if (button.ariaLabel !== label) button.ariaLabel = label;
    }
    setText(month.querySelector('[part~=heading]'), formatDate(this.#shown, language, { month: 'long' }));
    month.querySelectorAll('th').forEach(({ children: [long, short] }, index) => {
      // 1 January 2024 was a Monday.
      const name = formatDate(`2024-01-0${index + 1}`, language, { weekday: 'long' });
      setText(long, name);
      setText(short, name.split(' ').at(-1)!.slice(0, 2));
    });
    if (this.#observed === month) return;
    this.#observed = month;
    this.#observer?.disconnect();
    this.#observer = new MutationObserver(() => void this.#useOwnWords());
    this.#observer.observe(month, {
      subtree: true,
      childList: true,
      characterData: true,
      attributeFilter: ['aria-label'],
    });
  }

  readonly #onFocusDay = (event: CustomEvent<Date>): void => {
    this.#shown = isoDate(event.detail);
    this.#shell.element.requestUpdate();
  };

  readonly #onChange = (event: Event): void => {
    event.stopPropagation();
    const { value } = event.target as CalendarDate;
    this.#shell.list.narrow({ from: value });
    // After cally, which puts the focus back on the day a moment later.
    setTimeout(() => setTimeout(() => this.#shell.focus(`#d-${value}`)));
  };

  /** Browsers before `:dir()` stop cally's own handling of these keys. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step || CSS.supports('selector(:dir(ltr))')) return;
    const calendar = event.composedPath().find((each) => (each as Element).localName === 'calendar-date') as
      CalendarDate | undefined;
    if (!calendar) return;
    event.preventDefault();
    event.stopPropagation();
    const towards = getComputedStyle(calendar).direction === 'rtl' ? -step : step;
    const { slots, timeZone } = this.#shell;
    const day = addDays(this.#shown, towards);
    if (day < localDate(slots.now(), timeZone) || day > slots.last) return;
    this.#shown = day;
    this.#shell.element.requestUpdate();
    void this.#shell.element.updateComplete.then(() => setTimeout(() => calendar.focus()));
  };
}
