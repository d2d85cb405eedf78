import { type CSSResult, html, nothing } from 'lit';
import type { GpElement } from '../../base/base-element.js';
import { report } from '../../base/report.js';
import { safeHref } from '../../base/safe-href.js';
import { dayName, moment } from '../../base/ways.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { StatusController } from '../../controllers/status-controller.js';
import type { ServiceStatus } from '../../contract/service-status.js';
import { isUsable, type ServiceNews, type ServiceState } from '../../domain/service-status/service-news.js';
import { wallClock } from '../../domain/time/wall-clock.js';
import { serviceNews } from '../../i18n/locales/en/service-news.js';
import { ways } from '../../i18n/locales/en/ways.js';
import { widget } from '../../i18n/locales/en/widget.js';
import { isCurrent, minutesOld, worstOf } from './service-news.view.js';
import { statusNewsStyles } from './status-news.styles.js';
import { weekChart } from './week-chart.js';

/** What the status of the practice adds to the widget, once it has come: services, announcements, the chart of the week. */
export class StatusNews {
  static readonly styles: CSSResult = statusNewsStyles;

  /** What has changed since the last news, for those who cannot see it. */
  announcement = '';
  readonly #element: GpElement;
  readonly #words;
  readonly #ways;
  readonly #shared;
  readonly #status;
  #state: ServiceState | undefined;
  #change: ServiceState | undefined;
  #said = '';

  constructor(element: GpElement & { readonly endpoint?: string }) {
    this.#element = element;
    this.#words = new MessagesController(element, 'service-news', serviceNews);
    this.#ways = new MessagesController(element, 'ways', ways);
    this.#shared = new MessagesController(element, 'widget', widget);
    this.#status = new StatusController(element, () => element);
  }

  get ready(): boolean {
    return this.#words.ready && this.#ways.ready && this.#shared.ready;
  }

  /** Nothing was answered yet, neither news nor that there are none. */
  get isWaiting(): boolean {
    return !this.problem && this.#status.isWaiting;
  }

  /** Why there will be no news; the console tells it too. */
  get problem(): string | undefined {
    try {
      return this.#status.backend ? undefined : 'no endpoint';
    } catch (error) {
      const { message } = error as Error;
      report(this.#element, message);
      return message;
    }
  }

  get answerBy(): string | undefined {
    return this.#status.news?.answerBy;
  }

  get requests(): ServiceNews | undefined {
    return this.#status.of('requests');
  }

  /** Whether some service cannot be used. */
  get isUnusable(): boolean {
    return this.#all.some(({ state }) => !isUsable(state));
  }

  /** Whether the telephone can be named as another way. */
  get canCall(): boolean {
    return isUsable(this.#status.of('telephone')?.state ?? 'working');
  }

  /** The worst state, if it has changed since this was asked. */
  takeChange(): ServiceState | undefined {
    const change = this.#change;
    this.#change = undefined;
    return change;
  }

  /** The next moment at which something ends, in milliseconds since 1970. */
  validUntil(now: number): number {
    const { services = [], announcements = [] } = this.#status.news ?? {};
    return Math.min(
      ...[...services, ...announcements]
        .map(({ until }) => Date.parse(until ?? ''))
        .filter((moment) => moment > now),
    );
  }

  /** Each service, and when that was so. */
  services(): unknown {
    const { news } = this.#status;
    if (!news) return nothing;
    const services = this.#all;
    this.#follow(services);
    const { t } = this.#words;
    const count = minutesOld(this.#status.age);
    return html`<ul>
        ${services.map((each) => this.#service(each))}
      </ul>
      <p class="small">
        ${t('as-of', { time: this.#moment(news.updatedAt, true) })}.
        ${count === undefined ? nothing : html`<strong>${t('old', { count })}.</strong>`}
      </p>`;
  }

  /** What stands below all else, so that nothing above it moves when it comes. */
  more(now: number): unknown {
    const { announcements = [], busyness } = this.#status.news ?? {};
    const { timeZone = 'Europe/London' } = this.#element.practice.settings;
    return html`${announcements.filter((each) => isCurrent(each, now)).map((each) => this.#announce(each))}
    ${busyness?.length ? weekChart(busyness, now, timeZone, { t: this.#words.t, shared: this.#shared.t }) : nothing}`;
  }

  get #all(): readonly ServiceNews[] {
    return (this.#status.news?.services ?? []).map(({ service, state }) => {
      const said = this.#status.of(service)!;
      if (state === 'paused' && said.state === 'down')
        report(
          this.#element,
          `"${service}" is paused without a reason, which England's contract wants in core hours.`,
          'warn',
        );
      return said;
    });
  }

  #announce({ title, text, from, until, link }: NonNullable<ServiceStatus['announcements']>[0]): unknown {
    const { t } = this.#words;
    const href = safeHref(link);
    const first = from && this.#date(from, false);
    const last = until && this.#date(until, true);
    const dates =
      first && last && first !== last
        ? t('dates', { from: first, to: last })
        : first || (until && t('until', { time: this.#moment(until, true) }));
    return html`<div class="box announcement" part="announcement">
      <h2>${href ? html`<a href=${href}>${title}</a>` : title}</h2>
      ${dates ? html`<p class="small">${dates}</p>` : nothing} ${text ? html`<p>${text}</p>` : nothing}
    </div>`;
  }

  #service({ service, state, reason, until }: ServiceNews): unknown {
    const { t } = this.#words;
    const time = until ? t('until', { time: this.#moment(until, true) }) : '';
    return html`<li class="service" part="service ${state}">
      <span class="name">${t(service as 'requests')}</span>
      <span class="state ${state}">${t(state)}</span>
      ${reason || time ? html`<p>${reason} ${time}</p>` : nothing}
    </li>`;
  }

  #moment(instant: string, isEnd: boolean): string {
    const { practice } = this.#element;
    const { timeZone = 'Europe/London' } = practice.settings;
    const texts = { t: this.#ways.t, shared: this.#shared.t };
    return moment(Date.parse(instant), practice.now(), isEnd, timeZone, texts);
  }

  /** As a moment; a midnight as its day alone: whoever writes dates means whole days, the last one included. */
  #date(instant: string, isEnd: boolean): string {
    const { practice } = this.#element;
    const { timeZone = 'Europe/London' } = practice.settings;
    const at = Date.parse(instant);
    if (wallClock(at, timeZone).minute) return this.#moment(instant, false);
    const { day } = wallClock(at - +isEnd, timeZone);
    return dayName(day, wallClock(practice.now(), timeZone).day, this.#shared.t);
  }

  /** Remembers what was said, and keeps what has changed for the page and for those who listen. */
  #follow(services: readonly ServiceNews[]): void {
    if (!services.length) return;
    const { t } = this.#words;
    const state = worstOf(services);
    if (this.#state && this.#state !== state) this.#change = state;
    this.#state = state;
    const said = services
      .map(({ service, state: each }) => t('changed', { service: t(service as 'requests'), state: t(each) }))
      .join('. ');
    if (this.#said && said !== this.#said) this.announcement = said;
    this.#said = said;
  }
}
