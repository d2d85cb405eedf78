import { html } from 'lit';
import type { WeeklyHours } from '../../domain/opening-hours/week.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { formatTime } from '../../i18n/format.js';
import { weekTable } from '../../i18n/locales/en/week-table.js';
import type { Translate } from '../../i18n/messages.js';
import { dayOf, reasonOf, type Texts } from './opening-hours.sentences.js';
import type { ViewOptions } from './opening-hours.view.js';
import { weekTableStyles } from './week-table.styles.js';
import { type WeekDay, weekView } from './week-table.view.js';

/** The week as a table: what a widget shows with `variant="table"`. */
export class WeekTable {
  static readonly styles = weekTableStyles;

  readonly #words: MessagesController<typeof weekTable>;

  constructor(host: ConstructorParameters<typeof MessagesController>[0]) {
    this.#words = new MessagesController(host, 'week-table', weekTable);
  }

  /** Whether its texts are there. */
  get ready(): boolean {
    return this.#words.ready;
  }

  render(hours: WeeklyHours, now: number, options: ViewOptions, texts: Texts, service: string): unknown {
    const week = weekView(hours, now, options);
    const words = { ...texts, table: this.#words.t };
    return html`<div class="box" part="table">
      <table>
        <caption>
          ${words.table('title')}${service && `: ${service}`}
        </caption>
        ${week.map((day) => row(day, words))}
      </table>
      ${week.every((day) => day.holidaysKnown) ? '' : texts.t('check')}
    </div>`;
  }
}

interface TableTexts extends Texts {
  readonly table: Translate<typeof weekTable>;
}

function row(day: WeekDay, texts: TableTexts): unknown {
  const { shared } = texts;
  const reason = reasonOf(day, texts);
  const look = day.isToday ? 'today' : '';
  return html`<tr class=${look} part="row ${look}">
    <th scope="row">${dayOf(day.date, reason, shared.language)}${look && ` (${shared(look)})`}</th>
    <td>${[...spansOf(day, texts), reason].map((text) => html`<span>${text}</span>`)}</td>
  </tr>`;
}

/** "8am to 12:30pm", one for each span of a day; "Closed" if there is none; whom to ask if they cannot be read. */
export function spansOf(
  { spans }: Pick<WeekDay, 'spans'>,
  { t, shared, table }: TableTexts,
): readonly string[] {
  if (!spans) return [table('unknown')];
  if (!spans.length) return [t('closed')];
  return spans.map(([from, to]) =>
    to - from === 1440
      ? t('always')
      : table('span', { from: formatTime(from, shared), to: formatTime(to, shared) }),
  );
}
