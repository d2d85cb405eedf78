import { localDate } from '../../domain/time/local-date.js';
import { dateOfDay, dayNumber, type LocalDate, wallClock } from '../../domain/time/wall-clock.js';
import type { FilterName } from '../../domain/appointments/slot-differences.js';
import type { AppointmentMode, Slot } from '../../domain/appointments/slot.js';
import { formatDate, formatTime } from '../../i18n/format.js';
import type { appointmentPicker } from '../../i18n/locales/en/appointment-picker.js';
import type { widget } from '../../i18n/locales/en/widget.js';
import type { Translate } from '../../i18n/messages.js';

/** The texts of the list. */
export interface PickerTexts {
  readonly t: Translate<typeof appointmentPicker>;
  readonly shared: Translate<typeof widget>;
}

/** Days and times in words, by the practice's clock. */
export class MomentWords {
  readonly texts: PickerTexts;
  readonly timeZone: string;
  readonly #today: number;

  // Said of each of many times: put into words once.
  readonly #modes = new Map<string, string>();
  readonly #days = new Map<LocalDate, string>();

  constructor(texts: PickerTexts, timeZone: string, now: number) {
    this.texts = texts;
    this.timeZone = timeZone;
    this.#today = dayNumber(localDate(now, timeZone));
  }

  /** "Today, Tuesday 24 November", "Wednesday 25 November". */
  heading(date: LocalDate): string {
    const { shared } = this.texts;
    const ahead = dayNumber(date) - this.#today;
    const near = ahead === 0 ? shared('today') : ahead === 1 ? shared('tomorrow') : '';
    return near ? `${near[0]!.toUpperCase()}${near.slice(1)}, ${this.day(date)}` : this.day(date);
  }

  /** "Tuesday 24 November", with the year if it is another one. */
  day(date: LocalDate): string {
    let text = this.#days.get(date);
    if (text === undefined) {
      const isOtherYear = date.slice(0, 4) !== dateOfDay(this.#today).slice(0, 4);
      text = formatDate(date, this.texts.t.language, {
        weekday: 'long',
        day: 'numeric',
        month: 'long',
        ...(isOtherYear && { year: 'numeric' }),
      });
      this.#days.set(date, text);
    }
    return text;
  }

  /** "9:20am" */
  time(instant: string | number): string {
    const { minute } = wallClock(typeof instant === 'string' ? Date.parse(instant) : instant, this.timeZone);
    return formatTime(minute, this.texts.shared);
  }

  /** "Tuesday 24 November at 9:20am" */
  moment(instant: string): string {
    return this.texts.t('moment', {
      day: this.day(localDate(Date.parse(instant), this.timeZone)),
      time: this.time(instant),
    });
  }

  /** "Blood test, Ada Cole": what there is to say beside a time. What is the same for all `differences` leave out. */
  about(
    { mode, reason, clinician, location }: Pick<Slot, 'mode'> & Partial<Slot>,
    differences?: ReadonlySet<FilterName>,
  ): string {
    const says = (name: FilterName): boolean => !differences || differences.has(name);
    const all = [reason, says('mode') && this.#mode(mode), clinician, says('location') && location];
    let text = '';
    for (const each of all) if (each) text += text ? `, ${each}` : each;
    return text;
  }

  #mode(mode: AppointmentMode): string {
    let text = this.#modes.get(mode);
    if (text === undefined) this.#modes.set(mode, (text = this.texts.t(mode)));
    return text;
  }

  /** The name of the practice's zone if the visitor's device is set to another; else nothing. */
  foreignZone(): string | undefined {
    const { timeZone } = this;
    const { t } = this.texts;
    const key = t.language + timeZone;
    if (!zoneNames.has(key)) {
      const shown = new Intl.DateTimeFormat(t.language, { timeZone, timeZoneName: 'longGeneric' });
      const isOwn = new Intl.DateTimeFormat().resolvedOptions().timeZone === shown.resolvedOptions().timeZone;
      const parts = isOwn ? [] : shown.formatToParts();
      zoneNames.set(key, parts.find(({ type }) => type === 'timeZoneName')?.value);
    }
    const name = zoneNames.get(key);
    // Browsers do not know it in Welsh, and have a longer name for it in English.
    return name && timeZone === 'Europe/London' ? t('uk-time') : name;
  }
}

const zoneNames = new Map<string, string | undefined>();
