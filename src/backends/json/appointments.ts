import type { BackendConfig } from '../../contract/backend-config.js';
import { appointment, cancellation } from '../../contract/checks/appointments.js';
import { hold } from '../../contract/checks/slots.js';
import type { Backend, Environment } from '../backend.js';
import { jsonReader } from './json-reader.js';
import { jsonSender } from './json-sender.js';
import { reading } from './reading.js';
import { jsonSlots } from './slots.js';

type Appointments = Required<
  Pick<Backend, 'listSlots' | 'holdSlot' | 'releaseSlot' | 'book' | 'getAppointment' | 'move' | 'cancel'>
>;

/** What was cancelled. Kept beyond one backend, as doubts are. */
const cancelled = new Set<string>();

/** Slots, holds and appointments over HTTP with JSON. */
export function jsonAppointments(config: BackendConfig, environment?: Environment): Appointments {
  const ask = jsonReader(config, environment);
  const send = jsonSender(config, environment);
  // A page that goes lets its slot go: that outlives it.
  const leave = jsonReader(config, {
    ...environment,
    fetch: (input, init) => (environment?.fetch ?? fetch)(input, { ...init, keepalive: true }),
  });
  return {
    ...jsonSlots(config, environment),
    holdSlot: async (slotId, holdId, options) =>
      ask(
        'slots',
        {
          method: 'PUT',
          path: [slotId, 'hold', holdId],
          read(...answer) {
            const data = reading(hold)(...answer);
            return data?.holdId === holdId ? data : undefined;
          },
        },
        options,
      ),
    releaseSlot: async (slotId, holdId, options) =>
      leave('slots', { method: 'DELETE', path: [slotId, 'hold', holdId], read: () => ({ holdId }) }, options),
    book: async (booking, options) =>
      send(
        'appointments',
        {
          method: 'POST',
          id: booking.id,
          body: JSON.stringify(booking),
          read: reading(appointment, booking.id),
        },
        options,
      ),
    getAppointment: async (id, options) =>
      ask('appointments', { path: [id], token: options?.token, read: reading(appointment, id) }, options),
    move: async (id, move, options) =>
      send(
        'appointments',
        {
          method: 'PATCH',
          path: [id],
          // The same appointment moved to another slot is another change.
          id: `${id}>${move.slotId}`,
          token: options?.token,
          body: JSON.stringify({ version: 1, ...move }),
          read: reading(appointment, id),
        },
        options,
      ),
    async cancel(id, options) {
      const outcome = await send(
        'appointments',
        {
          method: 'DELETE',
          path: [id],
          id: `${id}>`,
          token: options?.token,
          read: reading(cancellation, id),
        },
        options,
      );
      if (outcome.kind === 'accepted') cancelled.add(id);
      // An earlier attempt got through, or may have; where there is nothing any more, it did.
      else if (
        (outcome.kind === 'unconfirmed' || cancelled.has(id)) &&
        outcome.problem.status === 404 &&
        outcome.problem.code !== 'unexplained'
      )
        return { kind: 'accepted', value: { id, status: 'cancelled' } };
      return outcome;
    },
  };
}
