import type { Appointment } from '../../../src/contract/appointments.js';
import type { Booking } from '../../../src/contract/booking.js';
import type { Slot } from '../../../src/contract/slots.js';
import type { Backend, Outcome, ReadOutcome } from '../../../src/backends.js';

export const problem = (code: string, status: number) => ({ type: 'about:blank', title: code, code, status });

/** A slot so many minutes after now. */
export const slotIn = (minutes: number, more: Partial<Slot> = {}): Slot => ({
  id: `slot-${minutes}`,
  start: new Date(Math.ceil(Date.now() / 60_000) * 60_000 + minutes * 60_000).toISOString(),
  end: new Date(Math.ceil(Date.now() / 60_000) * 60_000 + (minutes + 15) * 60_000).toISOString(),
  mode: 'in-person',
  clinician: 'Ada Cole',
  ...more,
});

export const day = 1440;

/** A backend of a test's own: what it answers can be set, what it was asked can be read. */
export class ScriptedBackend {
  slots: unknown[] = [slotIn(day), slotIn(day + 20), slotIn(2 * day), slotIn(3 * day), slotIn(5 * day)];
  bookable: { earliest?: string; latest?: string } = {
    latest: new Date(Date.now() + 10 * 86_400_000).toISOString(),
  };
  /** Milliseconds by which the server's clock is ahead of the device's. */
  ahead = 0;
  listAnswer: ReadOutcome<never> | undefined;
  /** Answers of `book`, `move` and `cancel`, one after the other; then they succeed. */
  answers: Outcome<never>[] = [];
  holds: 'offered' | 'not-offered' | 'taken' = 'offered';
  holdMinutes = 10;
  readonly bookings: Booking[] = [];
  readonly calls: string[] = [];
  appointment: Appointment | undefined;

  listSlots(query: { from: string; to: string; hold?: string | undefined }) {
    this.calls.push(`list ${query.from}`);
    return Promise.resolve(
      this.listAnswer ?? {
        kind: 'accepted' as const,
        value: { slots: this.slots, bookable: this.bookable, serverTime: Date.now() + this.ahead },
      },
    );
  }

  holdSlot(slotId: string, holdId: string) {
    this.calls.push(`hold ${slotId}`);
    if (this.holds !== 'offered') {
      const status = this.holds === 'taken' ? 409 : 404;
      const kind = this.holds === 'taken' ? ('refused' as const) : ('not-sent' as const);
      return Promise.resolve({ kind, problem: problem('slot-taken', status) });
    }
    const expires = new Date(Date.now() + this.ahead + this.holdMinutes * 60_000).toISOString();
    return Promise.resolve({ kind: 'accepted' as const, value: { holdId, expires } });
  }

  releaseSlot(slotId: string, holdId: string) {
    this.calls.push(`release ${slotId}`);
    return Promise.resolve({ kind: 'accepted' as const, value: { holdId } });
  }

  book(booking: Booking): Promise<Outcome<Appointment>> {
    this.calls.push(`book ${booking.slotId}`);
    this.bookings.push(booking);
    return this.#answer(() => this.#at(booking.id, booking.slotId, { manageToken: 'secret' }));
  }

  getAppointment(id: string) {
    this.calls.push(`see ${id}`);
    return Promise.resolve(
      this.appointment?.id === id
        ? { kind: 'accepted' as const, value: this.appointment }
        : { kind: 'not-sent' as const, problem: problem('not-found', 404) },
    );
  }

  move(id: string, { slotId }: { slotId: string }): Promise<Outcome<Appointment>> {
    this.calls.push(`move ${slotId}`);
    return this.#answer(() => this.#at(id, slotId));
  }

  cancel(id: string) {
    this.calls.push('cancel');
    return this.#answer(() => ({ id, status: 'cancelled' as const }));
  }

  get asBackend(): Backend {
    return this as unknown as Backend;
  }

  #at(id: string, slotId: string, more: Partial<Appointment> = {}): Appointment {
    const slot = this.slots.find((each) => (each as Slot).id === slotId) as Slot;
    const { start, end, mode, clinician } = slot;
    return (this.appointment = {
      id,
      start,
      end,
      mode,
      ...(clinician && { clinician }),
      status: 'booked',
      reference: 'K4R-7MX',
      ...more,
    });
  }

  #answer<T>(give: () => T): Promise<Outcome<T>> {
    const next = this.answers.shift();
    return Promise.resolve(next ?? { kind: 'accepted', value: give() });
  }
}
