import { html, nothing, type PropertyDeclarations, type PropertyValues } from 'lit';
import { GpElement } from '../../base/base-element.js';
import { latePart } from '../../base/late-part.js';
import { report } from '../../base/report.js';
import { dayName, moment, wayHours, type WayTexts } from '../../base/ways.js';
import { ClockController } from '../../controllers/clock-controller.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import { canReadHours } from '../../controllers/practice-hours.js';
import type { PracticeSettings } from '../../controllers/practice-settings.js';
import { loadStatusNews } from '../../controllers/status-news-loader.js';
import { wallClock } from '../../domain/time/wall-clock.js';
import { serviceStatus } from '../../i18n/locales/en/service-status.js';
import { ways } from '../../i18n/locales/en/ways.js';
import { reachItems } from './reach.js';
import { StatusChangedEvent } from './service-status.events.js';
import { serviceStatusStyles } from './service-status.styles.js';
import { answerAt } from './service-status.view.js';
import type { StatusNews } from './status-news.js';

// Whoever imports the class has its events typed.
export type * from './service-status.events.js';

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

  /** What is new: asked for when what the settings tell stands. */
  readonly #later = latePart(this, async () => {
    // Those who wait for the content hear first that it stands.
    await new Promise((resolve) => setTimeout(resolve));
    const News = await loadStatusNews();
    this.adopt(News.styles);
    return new News(this);
  });

  get #news(): StatusNews | undefined {
    return this.#later.part;
  }

  protected override get loaded(): boolean {
    return super.loaded && this.#words.ready && this.#ways.ready && (this.#news?.ready ?? true);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#hasPlace && this.loaded && !this.#later.isMissing) void this.#later.ask();
    const state = this.#news?.takeChange();
    if (state) this.dispatchEvent(new StatusChangedEvent(state));
  }

  /** The ways stand at once; their hours, and the promise of an answer, come with the code that reads hours and holidays. */
  protected override get stands(): boolean {
    return canReadHours(this);
  }

  protected override content(): unknown {
    const { hours, phone } = this.practice.settings;
    const news = this.#news;
    if (!hours && !phone && (!this.#hasPlace || news?.problem)) {
      report(
        this,
        'needs an endpoint, such as endpoint="https://backend.example/status", or hours and a phone number.',
      );
      return undefined;
    }
    const settings = this.#settings();
    const now = this.#clock.now();
    const wakeAt = Math.min(
      ...(['telephone', 'in-person'] as const).map((way) => wayHours(way, settings, now, this.#texts).until),
      news?.validUntil(now) ?? Infinity,
    );
    this.#clock.wakeAt(wakeAt < Infinity ? wakeAt : undefined);
    const isWaiting = this.#hasPlace && !this.#later.isMissing && (news?.isWaiting ?? true);
    return html`<div class="box">
        ${isWaiting ? html`<p class="waiting">${this.#words.t('waiting')}…</p>` : news?.services()}
        ${this.#answer(now)}
      </div>
      <div class="box" part="ways">
        <h2>${this.#words.t(news?.isUnusable ? 'instead' : 'reach')}</h2>
        <ul>
          ${reachItems(settings, now, this.#texts, news?.canCall)}
        </ul>
      </div>
      ${news?.more(now)}
      <span class="hidden-text" role="status">${news?.announcement}</span>`;
  }

  #answer(now: number): unknown {
    const { t } = this.#words;
    const { timeZone = 'Europe/London' } = this.practice.settings;
    const answer = answerAt(now, this.practice.settings, this.#news?.requests, this.#news?.answerBy);
    if (!answer) return nothing;
    const today = wallClock(now, timeZone).day;
    return html`<p class="answer" part="answer">
      ${
        'by' in answer
          ? t('answer-time', { time: moment(answer.by, now, false, timeZone, this.#texts) })
          : t('answer-day', { day: dayName(answer.day, today, this.shared.t) })
      }.
    </p>`;
  }

  get #texts(): WayTexts {
    return { t: this.#ways.t, shared: this.shared.t };
  }

  /** There may be somewhere to ask. */
  get #hasPlace(): boolean {
    const { endpoint, backend } = this.practice.settings;
    return !!(this.endpoint || this.backend || endpoint || backend);
  }

  /** Hours that cannot be read are named in the console; the rest stays. */
  #settings(): PracticeSettings {
    const { settings } = this.practice;
    try {
      for (const way of ['telephone', 'in-person'] as const)
        wayHours(way, settings, this.#clock.now(), this.#texts);
      return settings;
    } catch (error) {
      report(this, `${(error as Error).message}. It is shown without hours.`);
      const { hours: _unreadable, ...rest } = settings;
      return rest;
    }
  }
}
