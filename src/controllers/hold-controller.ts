import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newId } from '../backends/new-id.js';
import type { AppointmentsBackend } from './appointments-backend.js';
import { keepBooking, keptBooking } from './kept-booking.js';

/** The end of a hold is announced so many milliseconds before. */
const announceBefore = 120_000;

export interface HoldSource {
  backend(): Promise<AppointmentsBackend>;
  /** By the server's clock. */
  now(): number;
  /** Whether what is held must stay held when the page goes: it is being booked. */
  isNeeded(): boolean;
  /** The slot that was held is somebody else's now. */
  lost(): void;
}

type Host = ReactiveControllerHost & { readonly isConnected: boolean };

/**
 * Keeps one slot for this page while its patient types: renewed on demand, released when it is not wanted, and when the
 * page goes. Its ids stay in the tab, so that a reload, or coming back, holds the slot again if it is still free.
 */
export class HoldController implements ReactiveController {
  /** `none`: nothing is held; `not-offered`: the backend has no holds; `over`: it has ended. */
  state: 'none' | 'held' | 'not-offered' | 'over' = 'none';
  /** Milliseconds since 1970. */
  expires = 0;

  readonly #host: Host;
  readonly #source: HoldSource;
  #backend: AppointmentsBackend | undefined;
  #slotId = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** It was let go with the page; whoever comes back gets it again, if it is free. */
  #hasLeft = false;

  constructor(host: Host, source: HoldSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('visibilitychange', this.#tick, true);
    addEventListener('pagehide', this.#leave);
    addEventListener('pageshow', this.#return);
    this.#return();
  }

  hostDisconnected(): void {
    removeEventListener('visibilitychange', this.#tick, true);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('pageshow', this.#return);
    clearTimeout(this.#timer);
    // An element that is only moved is there again at once.
    queueMicrotask(() => !this.#host.isConnected && this.#leave());
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
    this.#hasLeft = false;
    try {
      this.#backend = await this.#source.backend();
      if (!this.#backend.holdSlot) return this.#become('not-offered');
      const outcome = await this.#backend.holdSlot(slotId, holdId());
      if (outcome.kind === 'accepted') {
        this.expires = Date.parse(outcome.value.expires);
        keepBooking({ slot: slotId });
        return this.#become('held');
      }
      if (outcome.problem.status === 409) {
        this.forget();
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
    this.forget();
    if (wasHeld) await this.#release();
  }

  /** Booked, or not wanted any more: the hold has done its work. */
  forget(): void {
    this.#become('none');
    keepBooking({ slot: undefined });
  }

  #become(state: HoldController['state']): 'ok' {
    this.state = state;
    this.#tick();
    return 'ok';
  }

  async #release(): Promise<void> {
    try {
      await this.#backend?.releaseSlot?.(this.#slotId, holdId());
    } catch (error) {
      // Then it ends by itself.
      console.error(error);
    }
  }

  readonly #leave = (): void => {
    if (this.state !== 'held' || this.#hasLeft || this.#source.isNeeded()) return;
    this.#hasLeft = true;
    void this.#release();
  };

  readonly #return = (): void => {
    if (!this.#hasLeft) return;
    void this.keep(this.#slotId).then((kept) => kept === 'taken' && this.#source.lost());
  };

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
  const { hold = (unkept ||= newId()) } = keptBooking();
  if (hold === unkept) keepBooking({ hold });
  return hold;
}
let unkept = '';
