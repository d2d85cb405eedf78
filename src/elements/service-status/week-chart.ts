import { html, nothing, svg } from 'lit';
import type { WayTexts } from '../../base/ways.js';
import { type BusyHour, summarise } from '../../domain/service-status/busyness.js';
import { formatDate, formatTime } from '../../i18n/format.js';
import type { serviceNews } from '../../i18n/locales/en/service-news.js';
import type { Translate } from '../../i18n/messages.js';
import { type Cell, chartOf, dateOfWeekday } from './service-news.view.js';

interface Texts {
  readonly t: Translate<typeof serviceNews>;
  readonly shared: WayTexts['shared'];
}

/**
 * How busy the hours of the week are: in a sentence, and as a table whose cells hold areas and words.
 * @param now milliseconds since 1970
 */
export function weekChart(
  busyness: readonly BusyHour[],
  now: number,
  timeZone: string,
  { t, shared }: Texts,
): unknown {
  const { language } = shared;
  const { days, hours } = chartOf(busyness, now, timeZone);
  const { busiest, quiet } = summarise(busyness) ?? {};
  const name = (day: BusyHour['day']): string =>
    formatDate(dateOfWeekday(day), language, { weekday: 'long' });
  const time = (hour: number): string => formatTime(hour * 60, shared);
  return html`<div class="box" part="chart">
    <table>
      <caption>
        <h2>${t('chart')}</h2>
        ${busiest && t('busiest', { day: name(busiest.day), from: time(busiest.from), to: time(busiest.to) })}
        ${quiet && t(`quiet-${quiet.part}`, { day: name(quiet.day) })}
      </caption>
      <thead>
        <tr>
          <th scope="col"><span class="hidden-text">${t('hour')}</span></th>
          ${days.map((day) => html`<th scope="col">${formatDate(day, language, { weekday: 'short' })}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${hours.map(
          ({ hour, cells }) =>
            html`<tr>
              <th scope="row">${time(hour)}</th>
              ${cells.map((each) => cell(each, t))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The area says how busy it is, and so do the words: nobody needs the colour. */
function cell({ level, word, isNow }: Cell, t: Texts['t']): unknown {
  return html`<td class=${isNow ? 'now' : ''}>
    ${
      word
        ? html`<svg viewBox="-1 -1 2 2" aria-hidden="true">
              ${svg`<circle r="${0.2 + 0.75 * level!}" fill-opacity="${0.5 + level! / 2}"></circle>`}</svg
            ><span class="hidden-text">${t(word)}${isNow ? `, ${t('now')}` : ''}</span>`
        : nothing
    }
  </td>`;
}
