import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Backend } from '../backends/backend.js';
import type { MonthFigures } from '../domain/statistics/months.js';
import type { PracticeController } from './practice-controller.js';
import { readingBackend } from './reading-backend.js';
import type { FileProgress } from './statistics-file.js';

type Host = ReactiveControllerHost & Element & { readonly practice: PracticeController };

/** What a widget says of where its figures are. */
export interface StatisticsPlace {
  readonly backend?: string | Backend | undefined;
  readonly endpoint?: string | undefined;
  /** The address of a CSV file; it goes before a backend. */
  readonly csv?: string | undefined;
  readonly odsCode?: string | undefined;
}

export interface Figures {
  readonly months: readonly MonthFigures[];
  /** The backend suppresses smaller numbers. */
  readonly suppressedBelow?: number | undefined;
  /** Of NHS England's file: which of its columns were used. */
  readonly columns?: readonly string[] | undefined;
}

/** Fetches the figures of a practice, from a backend or from a CSV file, whenever their place changes. */
export class StatisticsController implements ReactiveController {
  figures: Figures | undefined;
  /** Of a file that is being read. */
  progress: FileProgress | undefined;

  readonly #host: Host;
  readonly #place: () => StatisticsPlace;
  #failure: string | undefined;
  #key: string | undefined;
  #object: unknown;
  #abort: AbortController | undefined;

  constructor(host: Host, place: () => StatisticsPlace) {
    this.#host = host;
    this.#place = place;
    host.addController(this);
  }

  /** Why there are none: for the console, with the cure. */
  get problem(): string | undefined {
    if (this.#failure) return this.#failure;
    const { csv, odsCode, ...own } = this.#place();
    if (csv) return odsCode ? undefined : 'csv needs to know whose figures: give ods-code="A12345".';
    try {
      return readingBackend('statistics', own, this.#host.practice.settings)
        ? undefined
        : 'needs figures: csv="submissions.csv" with ods-code="A12345", or endpoint="https://backend.example/statistics".';
    } catch (error) {
      return (error as Error).message;
    }
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (!this.figures) this.#key = undefined;
  }

  /** Fetches, if where from has changed. The host calls it before each update, also one that shows nothing yet. */
  start(): void {
    const { practice } = this.#host;
    if (!this.#host.isConnected || practice.state === 'loading') return;
    const place = this.#place();
    const { endpoint, backend } = practice.settings;
    const key = JSON.stringify([place.csv, place.odsCode, place.endpoint, place.backend, endpoint, backend]);
    if (key === this.#key && place.backend === this.#object) return;
    this.#key = key;
    this.#object = place.backend;
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.figures = this.progress = this.#failure = undefined;
    if (this.problem) return;
    this.#load(place, abort.signal).then(
      (figures) => this.#settle(abort, () => (this.figures = figures)),
      (error: unknown) =>
        this.#settle(abort, () => (this.#failure = error instanceof Error ? error.message : String(error))),
    );
  }

  #settle({ signal }: AbortController, keep: () => unknown): void {
    if (signal.aborted) return;
    this.progress = undefined;
    keep();
    this.#host.requestUpdate();
  }

  async #load({ csv, odsCode, ...own }: StatisticsPlace, signal: AbortSignal): Promise<Figures> {
    if (csv) {
      const { loadStatisticsFile } = await import('./statistics-file.js');
      return loadStatisticsFile(csv, odsCode!, {
        signal,
        onProgress: (progress) => {
          this.progress = progress;
          this.#host.requestUpdate();
        },
      });
    }
    const backend = readingBackend('statistics', own, this.#host.practice.settings)!;
    const outcome = await (await backend.load()).getStatistics?.({ signal });
    if (outcome?.kind === 'accepted') return outcome.value;
    const { code = 'not-offered', title = '' } = outcome?.problem ?? {};
    throw new Error(
      `The figures could not be fetched (${code}${title && title !== code ? `: ${title}` : ''}).`,
    );
  }
}
