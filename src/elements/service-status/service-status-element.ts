import { html, nothing, type PropertyDeclarations, type PropertyValues, svg } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { report } from '../../base/report.js';
import { safeHref, telHref } from '../../base/safe-href.js';
import { dayName, moment, type Way, type WayHours, wayHours, type WayTexts } from '../../base/ways.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { StatusController } from '../../controllers/status-controller.js';
import type { ServiceStatus } from '../../contract/service-status.js';
import { summarise } from '../../domain/service-status/busyness.js';
import { isUsable, type ServiceNews, type ServiceState } from '../../domain/service-status/service-news.js';
import { wallClock } from '../../domain/time/wall-clock.js';
import { formatDate, formatTime } from '../../i18n/format.js';
import { serviceStatus } from '../../i18n/locales/en/service-status.js';
import { ways } from '../../i18n/locales/en/ways.js';
import { StatusChangedEvent } from './service-status.events.js';
import { serviceStatusStyles } from './service-status.styles.js';
import {
  answerAt,
  type Cell,
  chartOf,
  dateOfWeekday,
  isCurrent,
  minutesOld,
  worstOf,
} from './service-status.view.js';

/**
 * Which services work, are busy or paused and why; when an answer can be expected; how busy the hours of the week are; what
 * else one can use now. What is known from the settings stands at once; the news come from `GET {status}` each minute while
 * somebody looks, and say how old they are.
 *
 * @summary What is working now, how busy it is, when an answer can be expected, what else to use.
 * @slot - Shown until the element is defined, and where nothing is known: how to reach the practice as plain text.
 * @fires gp-status-changed - The worst state of the services changed while the page was open: `detail.state` is `working`, `busy`, `paused` or `down`.
 * @fires gp-ready - Its content stands.
 * @csspart root - All that it shows.
 * @csspart demonstration - The line that says that nothing is sent.
 * @csspart announcement - An announcement.
 * @csspart service - A service; with it its state.
 * @csspart answer - When an answer can be expected.
 * @csspart ways - The other ways to reach the practice.
 * @csspart chart - The hours of the week.
 * @cssstate gp-ready - Its content stands.
 */
export class ServiceStatusElement extends GpElement {
  static override styles = [GpElement.styles, serviceStatusStyles];

  static override properties: PropertyDeclarations = { endpoint: {} };

  /** The complete address of the status; else the practice's `endpoint` with `/status`. */
  declare endpoint?: string;

  readonly #words = new MessagesController(this, 'service-status', serviceStatus);
  readonly #ways = new MessagesController(this, 'ways', ways);
  readonly #clock = new ClockController(this);
  readonly #status = new StatusController(this, () => this.endpoint);
  #state: ServiceState | undefined;
  #stateToTell: ServiceState | undefined;
  #said = '';
  #announcement = '';

  protected override get loaded(): boolean {
    return super.loaded && this.#words.ready && this.#ways.ready;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const state = this.#stateToTell;
    this.#stateToTell = undefined;
    if (state) this.dispatchEvent(new StatusChangedEvent(state));
  }

  protected override content(): unknown {
    if (!this.#isUsable()) return undefined;
    const { news } = this.#status;
    const now = this.#clock.now();
    const services = (news?.services ?? []).map(({ service, state }) => {
      const said = this.#status.of(service)!;
      if (state === 'paused' && said.state === 'down')
        report(
          this,
          `"${service}" is paused without a reason, which England's contract wants in core hours.`,
          'warn',
        );
      return said;
    });
    this.#follow(services);
    this.#wake(news, now);
    return html`${(news?.announcements ?? []).filter((each) => isCurrent(each, now)).map((each) => this.#announce(each))}
      <div class="box">
        <ul>
          ${services.map((each) => this.#service(each))}
        </ul>
        ${this.#answer(news?.answerBy)} ${news ? this.#age(news) : nothing}
      </div>
      ${this.#reach(services)} ${news?.busyness?.length ? this.#chart(news.busyness) : nothing}
      <span class="hidden-text" role="status">${this.#announcement}</span>`;
  }

  #announce({ title, text, from, until, link }: NonNullable<ServiceStatus['announcements']>[0]): unknown {
    const date = (instant: string): string => this.#moment(Date.parse(instant), false);
    const { t } = this.#words;
    const href = safeHref(link);
    return html`<div class="box announcement" part="announcement">
      <h2>${href ? html`<a href=${href}>${title}</a>` : title}</h2>
      ${
        from || until
          ? html`<p class="small">
              ${from && until ? t('dates', { from: date(from), to: date(until) }) : until ? t('until', { time: date(until) }) : date(from!)}
            </p>`
          : nothing
      }
      ${text ? html`<p>${text}</p>` : nothing}
    </div>`;
  }

  #service({ service, state, reason, until }: ServiceNews): unknown {
    const { t } = this.#words;
    const time = until ? t('until', { time: this.#moment(Date.parse(until), true) }) : '';
    return html`<li class="service" part="service ${state}">
      <span class="name">${t(service as 'requests')}</span>
      <span class="state ${state}">${t(state)}</span>
      ${reason || time ? html`<p>${reason} ${time}</p>` : nothing}
    </li>`;
  }

  #answer(answerBy: string | undefined): unknown {
    const { t } = this.#words;
    const { timeZone = 'Europe/London' } = this.practice.settings;
    const now = this.#clock.now();
    const answer = answerAt(now, this.practice.settings, this.#status.of('requests'), answerBy);
    if (!answer) return nothing;
    const today = wallClock(now, timeZone).day;
    return html`<p class="answer" part="answer">
      ${'by' in answer ? t('answer-time', { time: this.#moment(answer.by, false) }) : t('answer-day', { day: dayName(answer.day, today, this.shared.t) })}.
    </p>`;
  }

  #age({ updatedAt }: ServiceStatus): unknown {
    const { t } = this.#words;
    const count = minutesOld(this.#status.age);
    return html`<p class="small">
      ${t('as-of', { time: this.#moment(Date.parse(updatedAt), true) })}.
      ${count === undefined ? nothing : html`<strong>${t('old', { count })}.</strong>`}
    </p>`;
  }

  /** Telephone and front door with their hours; if neither is open, what is. */
  #reach(services: readonly ServiceNews[]): unknown {
    const { t } = this.#words;
    const { phone, nation } = this.practice.settings;
    const telephone = this.#hours('telephone');
    const door = this.#hours('in-person');
    const isClosed = door.isOpen === false && (!phone || telephone.isOpen === false);
    const line = (way: Way, { text }: WayHours, link: unknown): unknown =>
      html`<li>${this.#ways.t(way)}${link ? html`: ${link}` : nothing}${text && `. ${text}`}</li>`;
    return html`<div class="box" part="ways">
      <h2>${t(services.every(({ state }) => isUsable(state)) ? 'reach' : 'instead')}</h2>
      <ul>
        ${phone ? line('telephone', telephone, html`<a href=${telHref(phone)}>${phone}</a>`) : nothing}
        ${line('in-person', door, '')}
        ${
          isClosed
            ? html`<li>
                ${nation === 'northern-ireland' ? this.#ways.t('out-of-hours') : this.shared.t('help-111')}
              </li>`
            : nothing
        }
        <li>${this.shared.t('help-999')}</li>
      </ul>
    </div>`;
  }

  #chart(busyness: NonNullable<ServiceStatus['busyness']>): unknown {
    const { t } = this.#words;
    const { language } = this.shared.t;
    const { timeZone = 'Europe/London' } = this.practice.settings;
    const { days, hours } = chartOf(busyness, this.#clock.now(), timeZone);
    const { busiest, quiet } = summarise(busyness) ?? {};
    const name = (day: string): string => formatDate(day, language, { weekday: 'long' });
    const time = (hour: number): string => this.#time(hour * 60);
    return html`<div class="box" part="chart">
      <table>
        <caption>
          <h2>${t('chart')}</h2>
          ${busiest && t('busiest', { day: name(dateOfWeekday(busiest.day)), from: time(busiest.from), to: time(busiest.to) })}
          ${quiet && t(`quiet-${quiet.part}`, { day: name(dateOfWeekday(quiet.day)) })}
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
                ${cells.map((cell) => this.#cell(cell))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  /** The area says how busy it is, and so do the words: nobody needs the colour. */
  #cell({ level, word, isNow }: Cell): unknown {
    const { t } = this.#words;
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

  get #texts(): WayTexts {
    return { t: this.#ways.t, shared: this.shared.t };
  }

  #time(minute: number): string {
    const { t } = this.shared;
    return formatTime(minute, { midday: t('midday'), midnight: t('midnight') });
  }

  #moment(instant: number, isEnd: boolean): string {
    const { timeZone = 'Europe/London' } = this.practice.settings;
    return moment(instant, this.#clock.now(), isEnd, timeZone, this.#texts);
  }

  #hours(way: Way): WayHours {
    try {
      return wayHours(way, this.practice.settings, this.#clock.now(), this.#texts);
    } catch (error) {
      report(this, `${(error as Error).message}. It is shown without hours.`);
      return { isOpen: undefined, text: '', until: Infinity };
    }
  }

  /** Remembers what was said, and tells the page and those who listen what has changed. */
  #follow(services: readonly ServiceNews[]): void {
    if (!services.length) return;
    const { t } = this.#words;
    const state = worstOf(services);
    if (this.#state && this.#state !== state) this.#stateToTell = state;
    this.#state = state;
    const said = services
      .map(({ service, state: each }) => t('changed', { service: t(service as 'requests'), state: t(each) }))
      .join('. ');
    if (this.#said && said !== this.#said) this.#announcement = said;
    this.#said = said;
  }

  #wake(news: ServiceStatus | undefined, now: number): void {
    const moments = [
      ...(['telephone', 'in-person'] as const).map((way) => this.#hours(way).until),
      ...[...(news?.services ?? []), ...(news?.announcements ?? [])].map(({ until }) =>
        Date.parse(until ?? ''),
      ),
    ].filter((moment) => moment > now && moment < Infinity);
    this.#clock.wakeAt(moments.length ? Math.min(...moments) : undefined);
  }

  /** There is something to say: news to wait for, or what the settings tell. */
  #isUsable(): boolean {
    const { hours, phone } = this.practice.settings;
    try {
      if (this.#status.backend || hours || phone) return true;
      report(
        this,
        'needs an endpoint, such as endpoint="https://backend.example/status", or hours and a phone number.',
      );
    } catch (error) {
      report(this, (error as Error).message);
      return !!(hours || phone);
    }
    return false;
  }
}
