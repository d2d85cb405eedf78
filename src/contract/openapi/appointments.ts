import type { JsonSchema as Json } from '../json-schema.js';
import { modes } from '../../domain/appointments/slot.js';
import { answers, idempotencyKey, jsonOf, parameter } from './operation.js';

const day = { schema: { type: 'string', format: 'date' } };
const appointmentId = parameter('id', 'path', 'The id that the page made for the booking.');
const slotId = parameter('slotId', 'path', "The slot's id.");
const holdId = parameter('holdId', 'path', 'A random id made by the page, which owns the hold.');

const byToken = { security: [{ manageToken: [] }, { session: [] }] };

/** Free times, holds and bookings. */
export const appointmentsPaths: Json = {
  '/slots': {
    get: {
      operationId: 'listSlots',
      tags: ['appointments'],
      summary: 'Free times of some days',
      parameters: [
        parameter('from', 'query', 'The first local date.', { required: true, ...day }),
        parameter('to', 'query', 'The last local date, inclusive.', { required: true, ...day }),
        parameter('mode', 'query', 'Only these; repeated for several, all if absent.', {
          schema: { type: 'array', items: { enum: modes } },
          explode: true,
        }),
        parameter('hold', 'query', 'A hold of the page: its slot comes back too, as held.'),
      ],
      responses: answers(200, 'In any order.', 'SlotsAnswer', 400),
    },
  },
  '/slots/{slotId}/hold/{holdId}': {
    parameters: [slotId, holdId],
    put: {
      operationId: 'holdSlot',
      tags: ['appointments'],
      summary: 'Keep a slot for 10 minutes, again to keep it longer',
      description: 'One slot a hold. 404 or 405 means that holds are not offered; the page goes on without.',
      responses: answers(200, 'Held.', 'Hold', 404, 405, 409, 422),
    },
    delete: {
      operationId: 'releaseSlot',
      tags: ['appointments'],
      summary: 'Let it go',
      responses: {
        ...answers(200, 'Not held any more, also when repeated. 204 will do.', 'Hold', 404),
        204: { description: 'The same.' },
      },
    },
  },
  '/appointments': {
    post: {
      operationId: 'book',
      tags: ['appointments'],
      summary: 'Book a slot',
      parameters: [idempotencyKey],
      requestBody: { required: true, content: jsonOf('Booking') },
      responses: answers(
        201,
        'Booked; it echoes the id and brings the manageToken.',
        'Appointment',
        400,
        403,
        409,
        422,
      ),
    },
  },
  '/appointments/{id}': {
    parameters: [appointmentId],
    get: {
      operationId: 'getAppointment',
      tags: ['appointments'],
      summary: 'See it',
      ...byToken,
      responses: answers(200, 'As it stands.', 'Appointment', 401, 403, 404),
    },
    patch: {
      operationId: 'move',
      tags: ['appointments'],
      summary: 'Move it to another slot, or leave all as it was',
      description:
        'Sets a state, so repeating is safe. 405: not offered; the page books anew and then cancels.',
      ...byToken,
      requestBody: { required: true, content: jsonOf('Move') },
      responses: answers(200, 'Moved.', 'Appointment', 400, 401, 403, 404, 405, 409, 422),
    },
    delete: {
      operationId: 'cancel',
      tags: ['appointments'],
      summary: 'Cancel it',
      ...byToken,
      responses: answers(200, 'Cancelled, also when repeated.', 'Cancellation', 401, 403, 404, 409),
    },
  },
};
