import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SlotsFound } from '../backends/backend.js';
import type { Problem } from '../contract/problem.js';
import { type AppointmentMode, isSlot, type Slot } from '../domain/appointments/slot.js';
import { SlotIndex } from '../domain/appointments/slot-index.js';
import { addDays, localDate } from '../domain/time/local-date.js';
import type { LocalDate } from '../domain/time/wall-clock.js';
import type { SlotsBackend } from './appointments-backend.js';

export interface SlotsSource {
  backend(): Promise<SlotsBackend>;
  /** Milliseconds since 1970, by the device or what is known better. */
  now(): number;
  settings(): SlotsSettings;
  /** The page's own hold. */
  hold(): string | undefined;
}

export interface SlotsSettings {
  readonly timeZone: string;
  /** Days that are asked for at once. */
  readonly days: number;
  readonly modes: readonly AppointmentMode[] | undefined;
}

/** Empty stretches that are passed over before a patient is told that nothing is free. */
const mostEmptyStretches = 4;
/** The longest way ahead, in days, where a backend names none. */
const farthest = 366;

/** The free times of a practice: some days at first, more on demand, all again when they may have changed. */
export class SlotsController implements ReactiveController {
  state: 'loading' | 'ready' | 'failed' = 'loading';
  problem: Problem | undefined;
  /** What has arrived so far. */
  index: SlotIndex | undefined;
  bookable: NonNullable<SlotsFound['bookable']> = {};
  /** More days are on their way. */
  isLoadingMore = false;
  /** When the list was asked for, by the device's clock. */
  askedAt = 0;
  /** When it arrived, by the server's. */
  arrivedAt = 0;

  readonly #host: ReactiveControllerHost;
  readonly #source: SlotsSource;
  #slots: unknown[] = [];
  #end = '';
  #ahead = 0;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, source: SlotsSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    if (this.state === 'loading') this.askedAt = 0;
  }

  /** The time now, by the server's clock where its answer told it. */
  now(): number {
    return this.#source.now() + this.#ahead;
  }

  /** As they came, unchecked. */
  get slots(): readonly unknown[] {
    return this.#slots;
  }

  /** A slot by its id, on whichever day. */
  find(id: string): Slot | undefined {
    const found = this.#slots.find((each) => (each as Partial<Slot> | null)?.id === id);
    return isSlot(found) ? found : undefined;
  }

  /** The last day that can be booked. */
  get last(): LocalDate {
    const latest = Date.parse(this.bookable.latest ?? '');
    const { timeZone } = this.#source.settings();
    return latest ? localDate(latest, timeZone) : addDays(localDate(this.now(), timeZone), farthest);
  }

  /** Whether later days can be asked for. */
  get hasMore(): boolean {
    return !!this.#end && this.#end < this.last;
  }

  /**
   * Asks for the list anew. What is shown stays until the answer is there; `isStale` takes it away, since a list that
   * changes under somebody's finger gives them another time than they chose.
   */
  async load(isStale = false): Promise<void> {
    this.#abort?.abort();
    const abort = (this.#abort = new AbortController());
    this.askedAt = Date.now();
    this.problem = undefined;
    if (isStale || this.state === 'failed') {
      this.index = undefined;
      this.state = 'loading';
    }
    this.#host.requestUpdate();
    const from = localDate(this.now(), this.#source.settings().timeZone);
    // As far as the patient had looked already.
    const shown = this.#end > from ? this.#end : '';
    const reached = addDays(from, this.#source.settings().days - 1);
    let end = shown > reached ? shown : reached;
    let slots: unknown[] = [];
    for (let stretch = 0, start = from; stretch <= mostEmptyStretches; stretch++) {
      const found = await this.#ask(start, end, abort.signal);
      if (abort.signal.aborted) return;
      if (!found) return this.#fail();
      slots = found.slots;
      this.#end = end;
      if (slots.length || !this.hasMore) break;
      start = addDays(end, 1);
      end = addDays(end, this.#source.settings().days);
    }
    this.arrivedAt = this.now();
    this.#show(slots);
  }

  /** Asks for the days after those that are known: as many as at first, or up to a day. */
  async more(until?: LocalDate): Promise<void> {
    const abort = this.#abort;
    if (this.isLoadingMore || !abort || !this.hasMore || (until && until <= this.#end)) return;
    this.isLoadingMore = true;
    this.#host.requestUpdate();
    const end = until ?? addDays(this.#end, this.#source.settings().days);
    const found = await this.#ask(addDays(this.#end, 1), end, abort.signal);
    this.isLoadingMore = false;
    this.#host.requestUpdate();
    if (abort.signal.aborted || !found) return;
    this.#end = end;
    this.#show([...this.#slots, ...found.slots]);
  }

  async #ask(from: string, to: string, signal: AbortSignal): Promise<SlotsFound | undefined> {
    const { modes } = this.#source.settings();
    const hold = this.#source.hold();
    try {
      const backend = await this.#source.backend();
      const outcome = await backend.listSlots(
        { from, to, ...(modes && { modes }), ...(hold && { hold }) },
        { signal },
      );
      if (outcome.kind !== 'accepted') {
        this.problem = outcome.problem;
        return undefined;
      }
      const { bookable = {}, serverTime } = outcome.value;
      this.bookable = bookable;
      if (serverTime) this.#ahead = serverTime - this.#source.now();
      return outcome.value;
    } catch (error) {
      console.error(error);
      return undefined;
    }
  }

  #show(slots: unknown[]): void {
    this.#slots = slots;
    this.index = new SlotIndex(slots, this.#source.settings().timeZone);
    this.state = 'ready';
    this.#host.requestUpdate();
  }

  #fail(): void {
    // An old list would promise what nobody knows.
    this.index = undefined;
    this.state = 'failed';
    this.#host.requestUpdate();
  }
}
