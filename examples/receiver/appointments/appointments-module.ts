import { timingSafeEqual } from 'node:crypto';
import { type Context, Hono } from 'hono';
import type * as z from 'zod/mini';
import { booking as bookingSchema, move as moveSchema } from '../../../src/contract/booking.js';
import { localDate, requestId } from '../../../src/contract/primitives.js';
import { instantOf } from '../../../src/domain/time/instants.js';
import { addDays } from '../../../src/domain/time/local-date.js';
import { dayNumber } from '../../../src/domain/time/wall-clock.js';
import { clientAddress, type ReceiverEnv } from '../http/client-address.js';
import { crossOrigin } from '../http/cross-origin.js';
import { readJson } from '../http/json-body.js';
import { fieldErrors, type ProblemDetails, problemResponse } from '../http/problem.js';
import { RateLimiter } from '../http/rate-limit.js';
import type { ModuleFactory } from '../module.js';
import { fingerprint } from '../requests/fingerprint.js';
import { bookableAt, rules } from './rules.js';
import { sessionRoutes } from './sessions-pages.js';
import { appointmentOf, AppointmentStore, type StandingAppointment } from './store.js';

const holdPath = '/slots/:slot/hold/:hold';
/** Bytes of a booking: all its texts at their longest fit. */
const largestBooking = 50_000;

const slotTaken: ProblemDetails = {
  status: 409,
  code: 'slot-taken',
  title: 'This time is not free any more',
};

const wasCancelled: ProblemDetails = {
  status: 409,
  code: 'cancelled',
  title: 'This appointment was cancelled',
};

const tooLate: ProblemDetails = {
  status: 409,
  code: 'too-late',
  title: 'This appointment has begun or is over',
};

/** `/slots`, `/appointments`, and the pages on which the practice lays out its sessions. */
export const appointmentsModule: ModuleFactory = (context) => {
  const { settings, log } = context;
  const store = new AppointmentStore(context.database);
  const limiter = new RateLimiter(settings.requestLimit);
  const routes = new Hono<ReceiverEnv>();

  const limited = (c: Context<ReceiverEnv>): Response | undefined => {
    const retryAfter = limiter.take(clientAddress(c, settings.trustProxy), context.now());
    return retryAfter
      ? problemResponse({ status: 429, code: 'too-many', title: 'Too many from this address', retryAfter })
      : undefined;
  };
  /** The appointment, if the token is its own; else the problem to answer with. */
  const authorized = async (c: Context<ReceiverEnv>): Promise<StandingAppointment | Response> => {
    const token = /^Bearer +(\S+)$/i.exec(c.req.header('Authorization') ?? '')?.[1];
    if (token === undefined)
      return problemResponse({ status: 401, code: 'no-token', title: 'The booking’s token is needed' });
    const standing = await store.find(c.req.param('id') ?? '');
    if (standing === undefined)
      return problemResponse({ status: 404, code: 'not-found', title: 'There is no such appointment' });
    if (!isSame(token, standing.manage_token))
      return problemResponse({ status: 403, code: 'wrong-token', title: 'This is not the booking’s token' });
    return standing;
  };

  routes.use('/slots', crossOrigin(settings.origins, ['GET']));
  routes.use('/slots/*', crossOrigin(settings.origins, ['PUT', 'DELETE']));
  routes.use('/appointments', crossOrigin(settings.origins, ['POST']));
  routes.use('/appointments/*', crossOrigin(settings.origins, ['GET', 'PATCH', 'DELETE']));

  routes.get('/slots', async (c) => {
    const { from = '', to = '', hold } = c.req.query();
    const isRange =
      // Databases and clocks end before the calendar does.
      [from, to].every((date) => localDate.safeParse(date).success && date > '1970-01-02' && date < '9999') &&
      dayNumber(to) - dayNumber(from) < rules.mostDays;
    if (!isRange)
      return problemResponse({
        status: 400,
        code: 'invalid',
        title: `from and to must be dates at most ${rules.mostDays} days apart`,
      });
    const now = context.now();
    const { earliest, latest } = bookableAt(now);
    const slots = await store.list(
      {
        from: new Date(instantOf(from, 0, rules.timeZone)),
        before: new Date(instantOf(addDays(to, 1), 0, rules.timeZone)),
        modes: c.req.queries('mode') ?? [],
        hold,
      },
      now,
    );
    return c.json({
      slots,
      bookable: { earliest: earliest.toISOString(), latest: latest.toISOString() },
    });
  });

  routes.put(holdPath, async (c) => {
    const refused = limited(c);
    if (refused) return refused;
    const { slot, hold: holdId } = c.req.param();
    if (!requestId.safeParse(holdId).success)
      return problemResponse({ status: 422, code: 'invalid', title: 'This is no id of a hold' });
    const expires = await store.hold(slot, holdId, context.now());
    return expires ? c.json({ holdId, expires: expires.toISOString() }) : problemResponse(slotTaken);
  });
  routes.delete(holdPath, async (c) => {
    const { slot, hold: holdId } = c.req.param();
    await store.release(slot, holdId);
    return c.body(null, 204);
  });

  routes.post('/appointments', async (c) => {
    const body = await readJson(c.req.raw, largestBooking);
    if ('problem' in body) return problemResponse(body.problem);
    const { value } = body;
    const sent = (value as { id?: unknown } | null)?.id;
    const print = fingerprint(value, []);
    const known = typeof sent === 'string' ? await store.find(sent) : undefined;
    if (known) return answerKnown(c, known, print);
    const refused = limited(c);
    if (refused) return refused;
    const { data: booking } = bookingSchema.safeParse(value);
    if (!booking) return invalid(bookingSchema, value);
    const isNew = await store.book(booking, print, context.now());
    const standing = await store.find(booking.id);
    if (!standing) {
      log({ event: 'slot-taken', id: booking.id });
      return problemResponse(slotTaken);
    }
    if (!isNew) return answerKnown(c, standing, print);
    log({ event: 'appointment-booked', id: booking.id, reference: standing.reference });
    return c.json(appointmentOf(standing, true), 201);
  });

  routes.get('/appointments/:id', async (c) => {
    const standing = await authorized(c);
    return standing instanceof Response ? standing : c.json(appointmentOf(standing));
  });

  routes.patch('/appointments/:id', async (c) => {
    const standing = await authorized(c);
    if (standing instanceof Response) return standing;
    const body = await readJson(c.req.raw, largestBooking);
    if ('problem' in body) return problemResponse(body.problem);
    const { data: wanted } = moveSchema.safeParse(body.value);
    if (!wanted) return invalid(moveSchema, body.value);
    if (standing.status === 'cancelled') return problemResponse(wasCancelled);
    if (standing.slot_id !== wanted.slotId) {
      if (standing.starts_at <= context.now()) return problemResponse(tooLate);
      const isMoved = await store.move(standing.id, wanted.slotId, wanted.holdId, context.now());
      if (isMoved) log({ event: 'appointment-moved', id: standing.id });
    }
    // The same move, sent again while the first was under way, may have taken the slot: then it stands as it was wanted.
    const now = (await store.find(standing.id))!;
    if (now.status === 'cancelled') return problemResponse(wasCancelled);
    return now.slot_id === wanted.slotId ? c.json(appointmentOf(now)) : problemResponse(slotTaken);
  });

  routes.delete('/appointments/:id', async (c) => {
    const standing = await authorized(c);
    if (standing instanceof Response) return standing;
    if (standing.status === 'booked' && standing.starts_at <= context.now()) return problemResponse(tooLate);
    await store.cancel(standing.id, context.now());
    if (standing.status === 'booked') log({ event: 'appointment-cancelled', id: standing.id });
    return c.json({ id: standing.id, status: 'cancelled' });
  });

  for (const path of ['/slots', '/slots/*', '/appointments', '/appointments/*'])
    routes.all(path, () =>
      problemResponse({ status: 405, code: 'method-not-allowed', title: 'This is not offered here' }),
    );

  routes.route('/', sessionRoutes(context));
  const purge = async (): Promise<void> => {
    const count = await store.purge(settings.retentionDays, context.now());
    if (count > 0) log({ event: 'bookings-purged', count });
  };
  return {
    routes,
    menu: { href: '/sessions', label: 'Appointments' },
    tasks: [{ name: 'purge-bookings', everyMinutes: 60, run: purge }],
  };
};

function answerKnown(c: Context, standing: StandingAppointment, print: string): Response {
  return standing.fingerprint === print
    ? c.json(appointmentOf(standing, true))
    : problemResponse({
        status: 422,
        code: 'id-reused',
        title: 'This id was already used for another booking',
      });
}

function invalid(schema: z.ZodMiniType, value: unknown): Response {
  return problemResponse({
    status: 422,
    code: 'invalid',
    title: 'The booking does not follow the contract',
    errors: fieldErrors(schema, value),
  });
}

function isSame(given: string, known: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(known)];
  return a.length === b.length && timingSafeEqual(a, b);
}
