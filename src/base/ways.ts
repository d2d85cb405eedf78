import { DAY, dateOfDay, wallClock } from '../domain/time/wall-clock.js';
import { serviceStatusAt } from '../controllers/practice-hours.js';
import type { PracticeSettings } from '../controllers/practice-settings.js';
import { formatDate, formatTime } from '../i18n/format.js';
import type { ways } from '../i18n/locales/en/ways.js';
import type { widget } from '../i18n/locales/en/widget.js';
import type { Translate } from '../i18n/messages.js';

/** The ways that every practice must offer, and whose hours each has. */
const wayServices = { telephone: 'phone', online: 'online', 'in-person': 'surgery' } as const;
export type Way = keyof typeof wayServices;

/** When a way is open. */
export interface WayHours {
  /** Not known without hours, or until they can be read. */
  readonly isOpen: boolean | undefined;
  /** "Open until 6:30pm", "Closed. Opens tomorrow at 8am"; empty where that is not known. */
  readonly text: string;
  /** The instant of the next change, in milliseconds since 1970. */
  readonly until: number;
}

export interface WayTexts {
  readonly t: Translate<typeof ways>;
  readonly shared: Translate<typeof widget>;
}

/**
 * When a way is open, by its own hours, else the surgery's.
 * @param now milliseconds since 1970
 * @throws HoursSyntaxError, RangeError for settings that cannot be used
 */
export function wayHours(way: Way, settings: PracticeSettings, now: number, texts: WayTexts): WayHours {
  const { timeZone = 'Europe/London' } = settings;
  const status = serviceStatusAt(wayServices[way], settings, now);
  if (!status) return { isOpen: undefined, text: '', until: Infinity };

  const { state, until } = status;
  const isOpen = state === 'open';
  const { t } = texts;
  if (!until) return { isOpen, text: t(isOpen ? 'always' : 'closed'), until: Infinity };
  const change = Date.parse(until);
  const time = moment(change, now, isOpen, timeZone, texts);
  return { isOpen, text: t(isOpen ? 'open' : 'opens', { time }), until: change };
}

/**
 * "6:30pm" for an end today or in the night that follows; "today at 8am", "Monday at 8am" within a week, "Monday 27 December
 * at 8am" later.
 * @param isEnd something ends then: what ends at midnight ends on the day that ends, not on the one that begins
 */
export function moment(
  change: number,
  now: number,
  isEnd: boolean,
  timeZone: string,
  texts: WayTexts,
): string {
  const { t, shared } = texts;
  const time = formatTime(wallClock(change, timeZone).minute, shared);
  const { day } = wallClock(change - +isEnd, timeZone);
  const today = wallClock(now, timeZone).day;
  // "Until 9am", read at 10am, would look over.
  if (isEnd && (day === today || change - now <= DAY / 2)) return time;
  return t('moment', { day: dayName(day, today, shared), time });
}

/** "today", "tomorrow", "Monday" within a week, "Monday 27 December" later; of day numbers. */
export function dayName(day: number, today: number, shared: WayTexts['shared']): string {
  const ahead = day - today;
  if (ahead === 0 || ahead === 1) return shared(ahead ? 'tomorrow' : 'today');
  return formatDate(dateOfDay(day), shared.language, {
    weekday: 'long',
    ...(ahead > 6 || ahead < 0 ? { day: 'numeric', month: 'long' } : {}),
  });
}
