import type { ReactiveControllerHost } from 'lit';
import type { Accepted, Outcome } from '../backends/backend.js';
import { newId } from '../backends/new-id.js';
import type { Appointment } from '../contract/appointments.js';
import type { Booking } from '../contract/booking.js';
import type { AppointmentsBackend } from './appointments-backend.js';
import { keepBooking } from './kept-booking.js';

export type BookingContent = Omit<Booking, 'id' | 'submittedAt' | 'holdId' | 'safety'>;
type Failure = Exclude<Outcome<unknown>, Accepted<unknown>>;
export type Change = 'book' | 'move' | 'cancel' | 'see';

export interface BookingSource {
  backend(): Promise<AppointmentsBackend>;
  now(): number;
}

/**
 * What a change came to. `taken`: somebody else has the slot; `no-move`: the backend cannot move; `known`: a booking that
 * was in doubt before the page was loaded again had arrived.
 */
export type Ended = 'done' | 'taken' | 'no-move' | 'known' | 'failed';

/** Books, moves and cancels one appointment. Only what the server confirmed counts; a doubt is asked again with the same id. */
export class BookingController {
  /** What is under way. */
  busy: Change | undefined;
  /** Of the latest change. */
  failure: Failure | undefined;
  /** As the server has it. */
  appointment: Appointment | undefined;
  /** How often it was changed, for calendars. */
  sequence = 0;

  readonly #host: ReactiveControllerHost;
  readonly #source: BookingSource;
  #token: string | undefined;
  #booking: Booking | undefined;
  #print = '';
  #inDoubt = '';
  /** The id of a booking from before the page was loaded again. */
  #resumed: string | undefined;

  constructor(host: ReactiveControllerHost, source: BookingSource) {
    this.#host = host;
    this.#source = source;
  }

  /** What was booked in this page, to book it at another time where a backend cannot move. */
  get content(): BookingContent | undefined {
    if (!this.#booking) return undefined;
    const { id: _id, submittedAt: _at, holdId: _hold, safety: _safety, ...content } = this.#booking;
    return content;
  }

  /** A booking may have arrived: until that is known, nothing else may be booked. */
  get isInDoubt(): boolean {
    return this.#inDoubt !== '';
  }

  async see(id: string, token: string | undefined): Promise<Ended> {
    this.#token = token;
    return this.#run<Appointment>('see', id, (backend) => backend.getAppointment(id, { token }));
  }

  /**
   * A booking from before the page was loaded again may have arrived: looks for it, and where the server does not show it,
   * the next booking goes with its id, so that it is never booked twice.
   */
  async resume(id: string): Promise<Ended> {
    this.#resumed = id;
    const ended = await this.see(id, undefined);
    this.failure = undefined;
    if (ended === 'done') this.#settle();
    else this.#inDoubt = id;
    return ended;
  }

  /** Whether the next booking asks about one from before the page was loaded again. */
  get isResumed(): boolean {
    return this.#resumed !== undefined && !this.#booking;
  }

  /**
   * Books; the same content again with the same id, so that it is never booked twice.
   * @param safety what was noticed in the content; makes it no other content
   */
  async book(
    content: BookingContent,
    holdId: string | undefined,
    safety?: Booking['safety'],
  ): Promise<Ended> {
    if (this.busy) return 'failed';
    const print = JSON.stringify(content);
    if (print !== this.#print || !this.#booking) {
      this.#print = print;
      const { version, slotId, ...more } = content;
      this.#booking = {
        version,
        id: this.#resumed ?? newId(),
        slotId,
        ...(holdId && { holdId }),
        ...more,
        ...(safety && { safety }),
        submittedAt: new Date(this.#source.now()).toISOString(),
      };
    }
    const booking = this.#booking;
    // A reload in the middle must know that there may be something.
    keepBooking({ booking: booking.id, slot: booking.slotId });
    const ended = await this.#run(
      'book',
      booking.id,
      (backend) => backend.book(booking),
      (appointment) => {
        this.#token = appointment.manageToken;
        this.sequence = 0;
      },
    );
    const isKnown = !!this.#resumed && ended === 'failed' && this.failure?.problem.code === 'id-reused';
    if (!this.isInDoubt) this.#settle();
    return isKnown ? 'known' : ended;
  }

  async move(slotId: string, holdId: string | undefined): Promise<Ended> {
    const { id } = this.appointment!;
    return this.#run(
      'move',
      `${id}>${slotId}`,
      (backend) => backend.move(id, { slotId, ...(holdId && { holdId }) }, { token: this.#token }),
      () => this.sequence++,
    );
  }

  async cancel(): Promise<Ended> {
    const before = this.appointment!;
    const token = this.#token;
    return this.#run(
      'cancel',
      `${before.id}>`,
      async (backend) => {
        const outcome = await backend.cancel(before.id, { token });
        return outcome.kind === 'accepted'
          ? { kind: 'accepted', value: { ...before, status: 'cancelled' as const } }
          : outcome;
      },
      () => this.sequence++,
    );
  }

  /** Cancels the appointment that stood before a new one was booked in its place. Whether the server confirmed it. */
  async cancelOld({ id }: Appointment, token: string | undefined): Promise<boolean> {
    try {
      const backend = await this.#source.backend();
      return (await backend.cancel(id, { token })).kind === 'accepted';
    } catch (error) {
      console.error(error);
      return false;
    }
  }

  get token(): string | undefined {
    return this.#token;
  }

  reset(): void {
    this.failure = this.appointment = this.#booking = undefined;
    this.#print = this.#inDoubt = '';
    this.#settle();
  }

  /** Nothing has to be asked about after a reload. */
  #settle(): void {
    this.#resumed = undefined;
    keepBooking({ booking: undefined });
  }

  async #run<T extends Appointment>(
    change: Change,
    key: string,
    ask: (backend: AppointmentsBackend) => Promise<Outcome<T>>,
    accepted: (appointment: T) => void = () => undefined,
  ): Promise<Ended> {
    if (this.busy) return 'failed';
    this.busy = change;
    this.failure = undefined;
    this.#host.requestUpdate();
    let outcome = await this.#ask(ask);
    // Only "accepted" or "refused" ends a doubt.
    if (outcome.kind === 'not-sent' && this.#inDoubt === key) outcome = { ...outcome, kind: 'unconfirmed' };
    this.#inDoubt = outcome.kind === 'unconfirmed' ? key : '';
    this.busy = undefined;
    this.#host.requestUpdate();
    if (outcome.kind === 'accepted') {
      this.appointment = outcome.value;
      accepted(outcome.value);
      return 'done';
    }
    const { code, status } = outcome.problem;
    if (outcome.kind === 'refused' && code === 'slot-taken') {
      // The next try is another booking.
      this.#print = '';
      return 'taken';
    }
    if (change === 'move' && outcome.kind === 'not-sent' && (status === 405 || code === 'not-offered'))
      return 'no-move';
    this.failure = outcome;
    return 'failed';
  }

  async #ask<T>(ask: (backend: AppointmentsBackend) => Promise<Outcome<T>>): Promise<Outcome<T>> {
    let backend: AppointmentsBackend;
    try {
      backend = await this.#source.backend().catch(() => this.#source.backend());
    } catch (error) {
      console.error(error);
      return failed('not-sent', 'not-loaded');
    }
    try {
      return await ask(backend);
    } catch (error) {
      console.error(error);
      return failed('unconfirmed', 'unexplained');
    }
  }
}

const failed = (kind: Failure['kind'], code: string): Failure => ({
  kind,
  problem: { type: 'about:blank', code, title: code },
});
