import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend } from '../backends/backend.js';
import type { ServiceStatus, StatusService } from '../contract/service-status.js';
import { type ServiceNews, serviceAt } from '../domain/service-status/service-news.js';
import type { PracticeController } from './practice-controller.js';
import { type ReadingBackend, readingBackend } from './reading-backend.js';
import { StatusSource } from './status-source.js';

type Host = ReactiveControllerHost & Element & { readonly practice: PracticeController };

/** Where a widget reads the status from, if not from where its practice does. */
export interface OwnStatus {
  readonly backend?: string | Backend | undefined;
  /** The complete address of the status. */
  readonly endpoint?: string | undefined;
}

const sources = new Map<unknown, StatusSource>();
const wakeUps = ['visibilitychange', 'online', 'pageshow'] as const;
/** News older than this, in milliseconds, is not shown as the state of now. */
const tooOld = 60 * 60_000;

/**
 * How the practice's services do now. All widgets that read from the same address share one source and its requests, which
 * begin after the first content stands. It updates the host at each answer, also one
 * without news: what it shows grows old.
 */
export class StatusController implements ReactiveController {
  readonly #host: Host;
  readonly #own: () => OwnStatus;
  #source: StatusSource | undefined;
  #key: unknown;
  #stop: (() => void) | undefined;

  /** @param own what the widget itself says of it; the practice's status by default */
  constructor(host: Host, own: () => OwnStatus = () => ({})) {
    this.#host = host;
    this.#own = own;
    host.addController(this);
  }

  /** The latest news, unless it is more than an hour old. */
  get news(): ServiceStatus | undefined {
    const news = this.#source?.news;
    return news && this.age < tooOld ? news : undefined;
  }

  /** It was asked, and nobody answered yet. */
  get isWaiting(): boolean {
    return !this.#source?.isAnswered;
  }

  /** Milliseconds since this was so, by the server's word. */
  get age(): number {
    return Math.max(0, this.#host.practice.now() - Date.parse(this.#source?.news?.updatedAt ?? ''));
  }

  /** What is said of a service now; `undefined` if nothing is. A `paused` one has a reason where the nation wants one. */
  of(service: StatusService): ServiceNews | undefined {
    const said = this.news?.services.find((each) => each.service === service);
    const { nation = 'england', timeZone = 'Europe/London' } = this.#host.practice.settings;
    return said && serviceAt(said, this.#host.practice.now(), { nation, timeZone });
  }

  /** Where it reads from; `undefined` if there is nowhere. Throws a `TypeError` with the cure for wrong settings. */
  get backend(): ReadingBackend | undefined {
    return readingBackend('status', this.#own(), this.#host.practice.settings);
  }

  hostUpdate(): void {
    if (!this.#host.isConnected || this.#host.practice.state === 'loading') return;
    let backend: ReadingBackend | undefined;
    try {
      ({ backend } = this);
    } catch {
      // The widget that shows the status reports it.
    }
    if (backend?.key === this.#key) return;
    this.hostDisconnected();
    this.#key = backend?.key;
    if (!backend) return;
    let source = sources.get(backend.key);
    if (!source) {
      source = new StatusSource(backend.load, {
        isVisible: () => !document.hidden,
        now: () => Date.now(),
        random: Math.random,
      });
      sources.set(backend.key, source);
    }
    this.#source = source;
    const end = source.subscribe(() => this.#host.requestUpdate());
    // One of its own: another widget may leave before this one.
    const wake = (): void => source.wake();
    for (const type of wakeUps) addEventListener(type, wake, true);
    this.#stop = () => {
      end();
      for (const type of wakeUps) removeEventListener(type, wake, true);
    };
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = this.#key = this.#source = undefined;
  }
}
