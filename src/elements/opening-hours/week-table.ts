import { html } from 'lit';
import type { DayHours } from '../../domain/opening-hours/day-hours.js';
import type { WeeklyHours } from '../../domain/opening-hours/week.js';
import { formatTime } from '../../i18n/format.js';
import { dayOf, reasonOf, type Texts } from './opening-hours.sentences.js';
import type { ViewOptions } from './opening-hours.view.js';
import { type WeekDay, weekView } from './week-table.view.js';

export { weekTableStyles } from './week-table.styles.js';

/** The week as a table: what a widget shows with `variant="table"`. */
export function weekTable(
  hours: WeeklyHours,
  now: number,
  options: ViewOptions,
  texts: Texts,
  service: string,
): unknown {
  const { t } = texts;
  const week = weekView(hours, now, options);
  return html`<div class="box" part="table">
    <table>
      <caption>
        ${t('title')}${service && `: ${service}`}
      </caption>
      ${week.map((day) => row(day, texts))}
    </table>
    ${week.every((day) => day.holidaysKnown) ? '' : t('check')}
  </div>`;
}

function row(day: WeekDay, texts: Texts): unknown {
  const { shared } = texts;
  const reason = reasonOf(day, texts);
  const look = day.isToday ? 'today' : '';
  return html`<tr class=${look} part="row ${look}">
    <th scope="row">${dayOf(day.date, reason, shared.language)}${look && ` (${shared(look)})`}</th>
    <td>${[...spansOf(day, texts), reason].map((text) => html`<span>${text}</span>`)}</td>
  </tr>`;
}

/** "8am to 12:30pm", one for each span of a day; "Closed" if there is none. */
export function spansOf({ spans }: Pick<DayHours, 'spans'>, { t, shared }: Texts): readonly string[] {
  if (!spans.length) return [t('closed')];
  return spans.map(([from, to]) =>
    to - from === 1440
      ? t('always')
      : t('span', { from: formatTime(from, shared), to: formatTime(to, shared) }),
  );
}
