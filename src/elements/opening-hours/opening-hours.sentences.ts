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

const timeOf = (minute: number, { shared }: Texts): string =>
  formatTime(minute, { midday: shared('midday'), midnight: shared('midnight') });

/** "today", "tomorrow", "Monday" within a week, "Monday 27 December" later. */
function dayOf({ date, daysAhead }: LocalMoment, { shared }: Texts): string {
  if (daysAhead < 2) return shared(daysAhead ? 'tomorrow' : 'today');
  return formatDate(date, shared.language, {
    weekday: 'long',
    ...(daysAhead > 6 && { day: 'numeric', month: 'long' }),
  });
}

/** "Open now until 6:30pm", "Closing soon, at 6:30pm", "Closed". */
export function stateSentence(
  { state, until, closingSoon, untilNeedsDay }: OpeningHoursView,
  texts: Texts,
): string {
  const { t } = texts;
  if (state === 'closed') return t('closed');
  if (!until) return t('open-always');
  const time = timeOf(until.minute, texts);
  if (closingSoon) return t('closing-soon', { time });
  return untilNeedsDay ? t('open-until-day', { time, day: dayOf(until, texts) }) : t('open-until', { time });
}

/** "Opens tomorrow at 8am"; empty while open, and if it is not known to open within a year. */
export const openingSentence = ({ state, until }: OpeningHoursView, texts: Texts): string =>
  state === 'closed' && until
    ? texts.t('opens', { day: dayOf(until, texts), time: timeOf(until.minute, texts) })
    : '';

/** Why the hours of a day are not those of every week: the practice's note, or what we know. */
export function reasonSentence({ reason, note }: Pick<DayHours, 'reason' | 'note'>, { t }: Texts): string {
  if (reason === 'exception') return note ?? t('exception');
  return reason === 'bank-holiday' ? t('bank-holiday') : '';
}

/** "8am to 12:30pm", one for each span of a day; "Closed" if there is none. */
export function spanSentences({ spans }: Pick<DayHours, 'spans'>, texts: Texts): readonly string[] {
  const { t } = texts;
  if (!spans.length) return [t('closed')];
  return spans.map(([from, to]) =>
    to - from === 1440 ? t('open-always') : t('span', { from: timeOf(from, texts), to: timeOf(to, texts) }),
  );
}
