import { setImmediate, setTimeout as sleep } from 'node:timers/promises';
import type { PatientWorld } from './patient.js';
import type { StoredRequest } from './audit.js';

export interface ModelOptions {
  /** What the modelled receiver can take, requests a second. */
  readonly capacity: number;
  /** Dead from the start until then, in milliseconds; connections are refused. */
  readonly deadUntil: number;
  random(): number;
}

/** Events closer together than this happen at once: it keeps the number of turns, and so the real time, small. */
const grain = 40;

/**
 * A world in which time passes only when everybody waits. The clients are the real module; simulated are the clock, the
 * network (20 to 60 ms each way, no loss) and the receiver: one queue that takes `capacity` requests a second, in the
 * order in which they come, also those whose sender has given up.
 */
export class VirtualWorld implements PatientWorld {
  readonly endpoint = 'http://127.0.0.1/requests';
  readonly stored: StoredRequest[] = [];
  readonly journalled: string[] = [];
  /** When attempts reached the place where the receiver stands, dead or alive. */
  readonly arrivals: number[] = [];

  readonly #options: ModelOptions;
  readonly #known = new Map<string, string>();
  readonly #events = new EventQueue();
  #now = 0;
  #freeAt = 0;

  constructor(options: ModelOptions) {
    this.#options = options;
    this.#freeAt = options.deadUntil;
  }

  clock(): number {
    return this.#now;
  }

  wait(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      this.#events.add(this.#now + milliseconds, resolve);
      signal?.addEventListener('abort', () => resolve());
    });
  }

  get environment() {
    return {
      now: () => this.#now,
      random: () => this.#options.random(),
      sleep: (milliseconds: number, signal?: AbortSignal) => this.wait(milliseconds, signal),
      fetch: ((_: string, init: RequestInit) => this.#exchange(init)) as typeof fetch,
    };
  }

  /** Lets time pass until all is done, or until `end`. */
  async run(all: Promise<unknown>, end: number): Promise<void> {
    let isDone = false;
    void all.then(() => (isDone = true));
    while (!isDone && this.#now < end) {
      // First what is ready, then the module's own timers of no time, which were set by it.
      await setImmediate();
      await sleep(1);
      const next = this.#events.nextAt;
      if (next === undefined) {
        if (isDone) return;
        continue;
      }
      this.#now = Math.max(this.#now, next) + grain;
      this.#events.runUntil(this.#now);
    }
    if (!isDone) throw new Error(`The virtual world was not done after ${end / 1000} s`);
  }

  async #exchange(init: RequestInit): Promise<Response> {
    const way = () => this.wait(20 + 40 * this.#options.random());
    await way();
    this.arrivals.push(this.#now);
    if (this.#now < this.#options.deadUntil) throw new TypeError('Refused');
    this.#freeAt = Math.max(this.#freeAt, this.#now) + 1000 / this.#options.capacity;
    await this.wait(this.#freeAt - this.#now);
    const body = JSON.parse(String(init.body)) as { id: string; answers: { value: string }[] };
    let reference = this.#known.get(body.id);
    if (reference === undefined) {
      reference = `V-${this.#known.size}`;
      this.#known.set(body.id, reference);
      this.journalled.push(body.id);
      this.stored.push({ id: body.id, reference, receivedAt: this.#now, words: body.answers[0]!.value });
    }
    await way();
    if (init.signal?.aborted) throw new TypeError('Given up');
    return new Response(JSON.stringify({ id: body.id, reference }), { status: 201 });
  }
}

/** What is to happen, by time: a heap, because a busy minute has hundreds of thousands of entries. */
class EventQueue {
  readonly #heap: { at: number; act(): void }[] = [];

  get nextAt(): number | undefined {
    return this.#heap[0]?.at;
  }

  add(at: number, act: () => void): void {
    const heap = this.#heap;
    let place = heap.push({ at, act }) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (heap[parent]!.at <= heap[place]!.at) break;
      [heap[parent], heap[place]] = [heap[place]!, heap[parent]!];
      place = parent;
    }
  }

  runUntil(end: number): void {
    while (this.#heap.length && this.#heap[0]!.at <= end) this.#take().act();
  }

  #take(): { at: number; act(): void } {
    const heap = this.#heap;
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length) {
      heap[0] = last;
      for (let place = 0; ;) {
        let least = place;
        for (const child of [2 * place + 1, 2 * place + 2])
          if (child < heap.length && heap[child]!.at < heap[least]!.at) least = child;
        if (least === place) break;
        [heap[place], heap[least]] = [heap[least]!, heap[place]!];
        place = least;
      }
    }
    return first;
  }
}
