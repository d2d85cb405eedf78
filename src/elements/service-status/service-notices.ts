import { html, nothing, type ReactiveControllerHost } from 'lit';
import { moment, type WayTexts } from '../../base/ways.js';
import { MessagesController } from '../../controllers/messages-controller.js';
import type { PracticeController } from '../../controllers/practice-controller.js';
import type { ServiceNotice } from '../../controllers/practice-registry.js';
import { canReadHours } from '../../controllers/practice-hours.js';
import { StatusController } from '../../controllers/status-controller.js';
import type { StatusService } from '../../contract/service-status.js';
import { isUsable, type ServiceNews } from '../../domain/service-status/service-news.js';
import { serviceNews } from '../../i18n/locales/en/service-news.js';
import { ways } from '../../i18n/locales/en/ways.js';
import { widget } from '../../i18n/locales/en/widget.js';
import { reachItems } from './reach.js';

type Widget = ReactiveControllerHost & Element & { readonly practice: PracticeController };

const online = ['requests', 'appointments', 'prescriptions', 'record', 'online-access'] as const;

/** Which services of the status belong to a service of the opening hours. */
const ofHours: Readonly<Record<string, readonly StatusService[]>> = {
  surgery: ['telephone', ...online],
  phone: ['telephone'],
  online,
  dispensary: ['prescriptions'],
};

/** What one widget says of services that cannot be used. */
class ServiceNotices {
  readonly #widget: Widget;
  readonly #words;
  readonly #ways;
  readonly #shared;
  readonly #status;

  constructor(host: Widget) {
    this.#widget = host;
    this.#words = new MessagesController(host, 'service-news', serviceNews);
    this.#ways = new MessagesController(host, 'ways', ways);
    this.#shared = new MessagesController(host, 'widget', widget);
    this.#status = new StatusController(host);
  }

  of(service: string): ServiceNotice | undefined {
    if (![this.#words, this.#ways, this.#shared].every(({ ready }) => ready)) return undefined;
    const said = (ofHours[service] ?? [service as StatusService])
      .map((each) => this.#status.of(each))
      .filter((news) => news && !isUsable(news.state)) as ServiceNews[];
    if (!said[0]) return undefined;
    canReadHours(this.#widget);
    const isPaused = said.every(({ state }) => state === 'paused');
    return {
      isPaused,
      content: html`${said.map((news) => this.#line(news))}
        <p>${this.#words.t(isPaused ? 'instead' : 'may-fail')}:</p>
        ${this.#reach()}`,
    };
  }

  #line({ service, state, reason, until }: ServiceNews): unknown {
    const { t } = this.#words;
    const { settings } = this.#widget.practice;
    const { timeZone = 'Europe/London' } = settings;
    const now = this.#widget.practice.now();
    const time = until && t('until', { time: moment(Date.parse(until), now, true, timeZone, this.#texts) });
    return html`<p>
      <strong>${t('changed', { service: t(service as StatusService), state: t(state) })}.</strong> ${reason}
      ${time ? `${time}.` : nothing}
    </p>`;
  }

  #reach(): unknown {
    const { settings } = this.#widget.practice;
    const now = this.#widget.practice.now();
    const telephone = this.#status.of('telephone');
    const canCall = !telephone || isUsable(telephone.state);
    const items = (each: typeof settings): unknown => reachItems(each, now, this.#texts, canCall);
    try {
      return html`<ul>
        ${items(settings)}
      </ul>`;
    } catch {
      // The widget itself tells what is wrong with the hours.
      const { hours: _unreadable, ...rest } = settings;
      return html`<ul>
        ${items(rest)}
      </ul>`;
    }
  }

  get #texts(): WayTexts {
    return { t: this.#ways.t, shared: this.#shared.t };
  }
}

const notices = new WeakMap<Widget, ServiceNotices>();

/** What a widget of a practice says of a service that cannot be used now; `undefined` while there is nothing to say. */
export function serviceNotice(
  host: ReactiveControllerHost & Element,
  service: string,
): ServiceNotice | undefined {
  const widget = host as Widget;
  let own = notices.get(widget);
  if (!own) {
    notices.set(widget, (own = new ServiceNotices(widget)));
    // The widget renders just now: what its new controllers ask for would be lost.
    void widget.updateComplete.then(() => widget.requestUpdate());
  }
  return own.of(service);
}
