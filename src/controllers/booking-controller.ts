import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Accepted, Outcome } from '../backends/backend.js';
import { newId } from '../backends/new-id.js';
import type { Appointment } from '../contract/appointments.js';
import type { Booking } from '../contract/booking.js';
import type { AppointmentsBackend } from './appointments-backend.js';

export type BookingContent = Omit<Booking, 'id' | 'submittedAt' | 'holdId'>;
type Failure = Exclude<Outcome<unknown>, Accepted<unknown>>;
export type Change = 'book' | 'move' | 'cancel' | 'see';

export interface BookingSource {
  backend(): Promise<AppointmentsBackend>;
  now(): number;
}

/** What a change came to. `taken`: somebody else has the slot; `no-move`: the backend cannot move. */
export type Ended = 'done' | 'taken' | 'no-move' | 'failed';

/** Books, moves and cancels one appointment. Only what the server confirmed counts; a doubt is asked again with the same id. */
export class BookingController implements ReactiveController {
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

  constructor(host: ReactiveControllerHost, source: BookingSource) {
    this.#host = host;
    this.#source = source;
    host.addController(this);
  }

  hostConnected(): void {}

  /** What was booked in this page, to book it at another time where a backend cannot move. */
  get content(): BookingContent | undefined {
    if (!this.#booking) return undefined;
    const { id: _id, submittedAt: _at, holdId: _hold, ...content } = this.#booking;
    return content;
  }

  /** A booking may have arrived: until that is known, nothing else may be booked. */
  get isInDoubt(): boolean {
    return this.#inDoubt !== '';
  }

  async see(id: string, token: string | undefined): Promise<Ended> {
    this.#token = token;
    const ended = await this.#run<Appointment>('see', id, (backend) => backend.getAppointment(id, { token }));
    return ended;
  }

  /** Books; the same content again with the same id, so that it is never booked twice. */
  async book(content: BookingContent, holdId: string | undefined): Promise<Ended> {
    const print = JSON.stringify(content);
    if (print !== this.#print || !this.#booking) {
      this.#print = print;
      const { version, slotId, ...more } = content;
      this.#booking = {
        version,
        id: newId(),
        slotId,
        ...(holdId && { holdId }),
        ...more,
        submittedAt: new Date(this.#source.now()).toISOString(),
      };
    }
    const booking = this.#booking;
    return this.#run(
      'book',
      booking.id,
      (backend) => backend.book(booking),
      (appointment) => {
        this.#token = appointment.manageToken;
        this.sequence = 0;
      },
    );
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
