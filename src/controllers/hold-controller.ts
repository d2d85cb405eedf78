import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newId } from '../backends/new-id.js';
import type { AppointmentsBackend } from './appointments-backend.js';
import { holdKey } from './slots-controller.js';
import { tabStorage } from './tab-storage.js';

/** The end of a hold is announced so many milliseconds before. */
export const announceBefore = 120_000;

export interface HoldSource {
  backend(): Promise<AppointmentsBackend>;
  /** By the server's clock. */
  now(): number;
}

/** Keeps one slot for this page while its patient types: renewed on demand, released when it is not wanted. */
export class HoldController implements ReactiveController {
  /** `none`: nothing is held; `not-offered`: the backend has no holds; `over`: it has ended. */
  state: 'none' | 'held' | 'not-offered' | 'over' = 'none';
  /** Milliseconds since 1970. */
  expires = 0;

  readonly #host: ReactiveControllerHost;
  readonly #source: HoldSource;
  #slotId = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, source: HoldSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('visibilitychange', this.#tick);
  }

  hostDisconnected(): void {
    removeEventListener('visibilitychange', this.#tick);
    clearTimeout(this.#timer);
  }

  /** The id that books a held slot. */
  get id(): string | undefined {
    return this.state === 'held' || this.state === 'over' ? holdId() : undefined;
  }

  /** Whole minutes that are left, once the end is near. */
  get minutesLeft(): number | undefined {
    const left = this.expires - this.#source.now();
    return this.state === 'held' && left <= announceBefore
      ? Math.max(1, Math.ceil(left / 60_000))
      : undefined;
  }

  /** Holds a slot, or the same for longer. `taken`: nobody can hold it for this page any more. */
  async keep(slotId: string): Promise<'ok' | 'taken'> {
    this.#slotId = slotId;
    try {
      const backend = await this.#source.backend();
      if (!backend.holdSlot) return this.#become('not-offered');
      const outcome = await backend.holdSlot(slotId, holdId());
      if (outcome.kind === 'accepted') {
        this.expires = Date.parse(outcome.value.expires);
        return this.#become('held');
      }
      if (outcome.problem.status === 409) {
        this.#become('none');
        return 'taken';
      }
    } catch (error) {
      console.error(error);
    }
    // Without a hold one goes on: booking decides.
    return this.#become('not-offered');
  }

  async release(): Promise<void> {
    const wasHeld = this.state === 'held';
    const slotId = this.#slotId;
    this.#become('none');
    if (!wasHeld) return;
    try {
      const backend = await this.#source.backend();
      await backend.releaseSlot?.(slotId, holdId());
    } catch (error) {
      // Then it ends by itself.
      console.error(error);
    }
  }

  /** Booked: the hold has done its work. */
  forget(): void {
    this.#become('none');
    tabStorage.remove(holdKey);
  }

  #become(state: HoldController['state']): 'ok' {
    this.state = state;
    this.#tick();
    return 'ok';
  }

  readonly #tick = (): void => {
    clearTimeout(this.#timer);
    if (this.state === 'held') {
      const left = this.expires - this.#source.now();
      if (left <= 0) this.state = 'over';
      // At the announcement, and then each minute until the end.
      else
        this.#timer = setTimeout(
          this.#tick,
          left > announceBefore ? left - announceBefore : left % 60_000 || 60_000,
        );
    }
    this.#host.requestUpdate();
  };
}

/** One id a tab: a slot a page. */
function holdId(): string {
  const known = tabStorage.read<string>(holdKey);
  if (typeof known === 'string') return known;
  unkept ||= newId();
  tabStorage.write(holdKey, unkept);
  return unkept;
}
let unkept = '';
