import type { DayHours } from '../../domain/opening-hours/day-hours.js';
import { formatDate, formatTime } from '../../i18n/format.js';
import type { openingHours } from '../../i18n/locales/en/opening-hours.js';
import type { widget } from '../../i18n/locales/en/widget.js';
import type { Translate } from '../../i18n/messages.js';
import type { LocalMoment, OpeningHoursView } from './opening-hours.view.js';

/** The texts of this widget, and those that all widgets share. */
export interface Texts {
  readonly t: Translate<typeof openingHours>;
  readonly shared: Translate<typeof widget>;
}

/** "6:30pm", "today at 8am", "Monday at 8am" within a week, "Monday 27 December at 8am" later. */
function momentOf({ minute, date, daysAhead }: LocalMoment, texts: Texts): string {
  const { t, shared } = texts;
  const time = formatTime(minute, shared);
  if (daysAhead === undefined) return time;
  const day =
    daysAhead < 2 ? shared(daysAhead ? 'tomorrow' : 'today') : dayOf(date, daysAhead > 6, shared.language);
  return t('moment', { day, time });
}

/** "Monday" or "Monday 27 December". */
export const dayOf = (date: string, isLong: unknown, language: string): string =>
  formatDate(date, language, { weekday: 'long', ...(isLong ? { day: 'numeric', month: 'long' } : {}) });

/** Why the hours of a day are not those of every week: the practice's note, or what we know. */
export const reasonOf = ({ reason, note }: Pick<DayHours, 'reason' | 'note'>, { t }: Texts): string =>
  note ?? (reason === 'hours' ? '' : t(reason));

/** What the banner says, the most important first: "Closed", "Opens tomorrow at 8am", "Bank holiday". */
export function sentencesOf(view: OpeningHoursView, texts: Texts): readonly string[] {
  const { t } = texts;
  const { look, until, holidaysKnown } = view;
  const isClosed = look === 'closed';
  const time = until ? momentOf(until, texts) : '';
  return [
    t(isClosed || until ? look : 'always', { time }),
    isClosed && until ? t('opens', { time }) : '',
    reasonOf(view, texts),
    holidaysKnown ? '' : t('check'),
  ].filter(Boolean);
}
