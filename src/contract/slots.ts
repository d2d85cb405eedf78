import * as z from 'zod/mini';
import { modes } from '../domain/appointments/slot.js';
import { givenText, instant, requestId, shortText } from './primitives.js';

/** A free time. All instants with their offset; shown in the practice's zone. */
export const slot = z.object({
  /** The server's own. */
  id: givenText,
  start: instant,
  end: instant,
  mode: z.enum(modes),
  clinician: z.optional(shortText),
  /** The site, or the room's. */
  location: z.optional(shortText),
  /** Languages that the clinician speaks, in words. */
  language: z.optional(shortText),
  gender: z.optional(shortText),
  /** What it is meant for, in words, such as `Blood test`. */
  reason: z.optional(shortText),
  /** Held by the `hold` that was asked with. */
  held: z.optional(z.boolean()),
});

export type Slot = z.infer<typeof slot>;

/** From when until when can be booked: minimum notice and booking window. */
export const bookable = z.object({ earliest: z.optional(instant), latest: z.optional(instant) });

/** The answer to `GET {slots}`: all free times of the days asked for, in any order. */
export const slotsAnswer = z.object({ slots: z.array(slot), bookable: z.optional(bookable) });

export type SlotsAnswer = z.infer<typeof slotsAnswer>;

/**
 * The same with slots that are not checked yet: there may be very many, of which few are shown. Check each that is
 * shown with `readSlot`; one bad slot must not take the others with it.
 */
export const slotsEnvelope = z.object({ slots: z.array(z.unknown()), bookable: z.optional(bookable) });

export type SlotsEnvelope = z.infer<typeof slotsEnvelope>;

/** A slot, or nothing if it is malformed. */
export function readSlot(data: unknown): Slot | undefined {
  return slot.safeParse(data).data;
}

/** The answer to `PUT {slots}/{slotId}/hold/{holdId}`. */
export const hold = z.object({ holdId: requestId, expires: instant });

export type Hold = z.infer<typeof hold>;
