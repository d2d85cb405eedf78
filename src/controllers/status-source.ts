import type { Backend } from '../backends/backend.js';
import type { ServiceStatus } from '../contract/service-status.js';
import { steady } from '../domain/service-status/service-news.js';

/** Milliseconds between two questions, and between them at most while there is no answer. */
export const interval = 60_000;
export const longest = 15 * interval;

/** Loads the code that asks. */
export type StatusLoader = () => Promise<Partial<Pick<Backend, 'getStatus'>>>;

/** What a source takes from outside. */
export interface SourceEnvironment {
  /** Whether anybody can see the page. */
  isVisible(): boolean;
  /** Milliseconds since 1970, by the device. */
  now(): number;
  /** From 0 to below 1. */
  random(): number;
}

/**
 * One practice's status, asked for once for all widgets of the page: each minute while somebody looks, later after a
 * failure or when the server says so, never again where there is none.
 */
export class StatusSource {
  /** The latest answer, with services that do not flap. Older answers stay while there is no newer one. */
  news: ServiceStatus | undefined;
  /** Something was answered by now, be it that there are no news. */
  isAnswered = false;
  readonly #load: StatusLoader;
  readonly #environment: SourceEnvironment;
  readonly #listeners = new Set<() => void>();
  #latest: ServiceStatus | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #abort: AbortController | undefined;
  #dueAt = 0;
  #failures = 0;

  constructor(load: StatusLoader, environment: SourceEnvironment) {
    this.#load = load;
    this.#environment = environment;
  }

  /** Calls back at each answer. Gives the function that ends it; after the last, nothing is asked. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    this.wake();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size) return;
      clearTimeout(this.#timer);
      this.#abort?.abort();
      this.#abort = undefined;
    };
  }

  /** The page is seen, or the network is back: asks now if it is time. */
  wake(): void {
    const { isVisible, now } = this.#environment;
    clearTimeout(this.#timer);
    if (!this.#listeners.size || this.#abort || !isVisible() || this.#dueAt === Infinity) return;
    this.#timer = setTimeout(() => void this.#ask(), Math.max(0, this.#dueAt - now()));
  }

  async #ask(): Promise<void> {
    const abort = (this.#abort = new AbortController());
    const outcome = await this.#load()
      .then((backend) => backend.getStatus?.({ signal: abort.signal }))
      .catch((error: unknown) => void console.error(error));
    if (abort.signal.aborted) return;
    this.#abort = undefined;
    this.isAnswered = true;
    const { now, random } = this.#environment;
    let wait = interval;
    if (outcome?.kind === 'accepted') {
      this.#failures = 0;
      this.#take(outcome.value);
    } else {
      const { status = 0, code, retryAfter = 0 } = outcome?.problem ?? {};
      wait = Math.max(Math.min(interval * 2 ** this.#failures++, longest), retryAfter * 1000);
      // It is not offered here, or not to this page: asking again would change nothing.
      if ([401, 403, 404, 405, 410].includes(status) || code === 'no-endpoint') wait = Infinity;
    }
    this.#dueAt = now() + wait * (1 + random() / 5);
    for (const listener of [...this.#listeners]) listener();
    this.wake();
  }

  #take(answer: ServiceStatus): void {
    const find = (from: ServiceStatus | undefined, name: string): ServiceStatus['services'][0] | undefined =>
      from?.services.find(({ service }) => service === name);
    const services = answer.services.map(
      (each) => steady(each, find(this.#latest, each.service), find(this.news, each.service)) as typeof each,
    );
    this.#latest = answer;
    this.news = { ...answer, services };
  }
}
