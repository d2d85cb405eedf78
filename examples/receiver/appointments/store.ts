import { randomBytes } from 'node:crypto';
import type { Appointment } from '../../../src/contract/appointments.js';
import type { Booking } from '../../../src/contract/booking.js';
import type { Slot } from '../../../src/contract/slots.js';
import type { AppointmentMode } from '../../../src/domain/appointments/slot.js';
import type { Database } from '../database/connect.js';
import { newReference } from '../requests/reference.js';
import { bookableAt, rules } from './rules.js';
import type { AppointmentRow, SlotRow } from './tables.js';

export type StandingAppointment = AppointmentRow & Omit<SlotRow, 'id'>;

export interface SlotsWanted {
  readonly from: Date;
  readonly before: Date;
  /** As they were asked for: of a mode that does not exist there are no slots. All without any. */
  readonly modes: readonly string[];
  readonly hold?: string | undefined;
}

/** Slots, holds and appointments in the database. The constraints there decide; nothing here keeps a state. */
export class AppointmentStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Free slots of a time, with the one that is held by `hold`. */
  async list({ from, before, modes, hold }: SlotsWanted, now: Date): Promise<Slot[]> {
    const { earliest, latest } = bookableAt(now);
    let query = this.#database
      .selectFrom('slots')
      .leftJoin('holds', (join) =>
        join.onRef('holds.slot_id', '=', 'slots.id').on('holds.expires_at', '>', now),
      )
      .selectAll('slots')
      .select('holds.id as hold_id')
      .where('starts_at', '>=', from)
      .where('starts_at', '<', before)
      // What is held can still be booked: it was chosen in time.
      .where(({ or, and, eb }) =>
        or([
          eb('starts_at', '>=', earliest),
          ...(hold === undefined ? [] : [and([eb('holds.id', '=', hold), eb('starts_at', '>', now)])]),
        ]),
      )
      .where('starts_at', '<=', latest)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('appointments')
              .select('appointments.id')
              .whereRef('appointments.slot_id', '=', 'slots.id')
              .where('appointments.status', '=', 'booked'),
          ),
        ),
      )
      .where(({ or, eb }) =>
        or([eb('holds.id', 'is', null), ...(hold === undefined ? [] : [eb('holds.id', '=', hold)])]),
      );
    if (modes.length > 0) query = query.where('mode', 'in', modes as AppointmentMode[]);
    const rows = await query.orderBy('starts_at').orderBy('slots.id').execute();
    return rows.map(({ hold_id, ...row }) => ({ ...slotOf(row), ...(hold_id !== null && { held: true }) }));
  }

  /** Keeps a slot, again to keep it longer. Gives when it ends; nothing if the slot cannot be had. */
  async hold(slotId: string, holdId: string, now: Date): Promise<Date | undefined> {
    const expires = new Date(now.getTime() + rules.holdMinutes * 60_000);
    const held = await unlessTaken(async () =>
      this.#database.transaction().execute(async (transaction) => {
        if (!(await this.#isBookable(transaction, slotId, now, holdId))) return false;
        // What others left behind on this slot.
        await transaction
          .deleteFrom('holds')
          .where('slot_id', '=', slotId)
          .where('id', '!=', holdId)
          .where('expires_at', '<=', now)
          .execute();
        // One slot a page, also when it chooses two at the same moment: the hold goes from one to the other.
        await transaction
          .insertInto('holds')
          .values({ id: holdId, slot_id: slotId, expires_at: expires })
          .onConflict((conflict) =>
            conflict.column('id').doUpdateSet({ slot_id: slotId, expires_at: expires }),
          )
          .execute();
        return true;
      }),
    );
    return held ? expires : undefined;
  }

  async release(slotId: string, holdId: string): Promise<void> {
    await this.#database.deleteFrom('holds').where('id', '=', holdId).where('slot_id', '=', slotId).execute();
  }

  async find(id: string): Promise<StandingAppointment | undefined> {
    return this.#database
      .selectFrom('appointments')
      .innerJoin('slots', 'slots.id', 'appointments.slot_id')
      .selectAll('slots')
      .selectAll('appointments')
      .where('appointments.id', '=', id)
      .executeTakeFirst();
  }

  /** Books the slot if nobody has it. Whether this call did; if not, the id may be there from another one. */
  async book(booking: Booking, fingerprint: string, now: Date): Promise<boolean> {
    const manageToken = randomBytes(24).toString('base64url');
    return this.#database.transaction().execute(async (transaction) => {
      if (!(await this.#isBookable(transaction, booking.slotId, now, booking.holdId))) return false;
      for (let attempt = 1; ; attempt++) {
        const reference = newReference();
        const inserted = await transaction
          .insertInto('appointments')
          .values({
            id: booking.id,
            slot_id: booking.slotId,
            status: 'booked',
            fingerprint,
            reference,
            manage_token: manageToken,
            booked_at: now,
            changed_at: now,
            content: JSON.stringify(booking),
          })
          // The id, the slot or the reference is there already: the constraints decide which booking wins.
          .onConflict((conflict) => conflict.doNothing())
          .returning('id')
          .executeTakeFirst();
        if (inserted) {
          await transaction.deleteFrom('holds').where('slot_id', '=', booking.slotId).execute();
          return true;
        }
        const sameReference = await transaction
          .selectFrom('appointments')
          .select('id')
          .where('reference', '=', reference)
          .executeTakeFirst();
        if (sameReference === undefined || attempt === 10) return false;
      }
    });
  }

  /** Moves a booked appointment to a slot that nobody has, in one statement. */
  async move(id: string, slotId: string, holdId: string | undefined, now: Date): Promise<boolean> {
    return unlessTaken(async () =>
      this.#database.transaction().execute(async (transaction) => {
        if (!(await this.#isBookable(transaction, slotId, now, holdId))) return false;
        const { numUpdatedRows } = await transaction
          .updateTable('appointments')
          .set({ slot_id: slotId, changed_at: now })
          .where('id', '=', id)
          .where('status', '=', 'booked')
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await transaction.deleteFrom('holds').where('slot_id', '=', slotId).execute();
        return true;
      }),
    );
  }

  async cancel(id: string, now: Date): Promise<void> {
    await this.#database
      .updateTable('appointments')
      .set({ status: 'cancelled', changed_at: now })
      .where('id', '=', id)
      .where('status', '=', 'booked')
      .execute();
  }

  /** Removes holds that ended, and the content of bookings that outlived the retention time. */
  async purge(retentionDays: number, now: Date): Promise<number> {
    await this.#database.deleteFrom('holds').where('expires_at', '<=', now).execute();
    const { numUpdatedRows } = await this.#database
      .updateTable('appointments')
      .set({ content: null })
      .where('content', 'is not', null)
      .where(({ exists, selectFrom }) =>
        exists(
          selectFrom('slots')
            .select('slots.id')
            .whereRef('slots.id', '=', 'appointments.slot_id')
            .where('slots.ends_at', '<', new Date(now.getTime() - retentionDays * 86_400_000)),
        ),
      )
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }

  /** Whether a slot is there, can still be booked, and is held by nobody else. Whether it is booked, its index decides. */
  async #isBookable(database: Database, slotId: string, now: Date, holdId?: string): Promise<boolean> {
    const { earliest, latest } = bookableAt(now);
    const slot = await database
      .selectFrom('slots')
      .leftJoin('holds', (join) =>
        join.onRef('holds.slot_id', '=', 'slots.id').on('holds.expires_at', '>', now),
      )
      .leftJoin('appointments', (join) =>
        join.onRef('appointments.slot_id', '=', 'slots.id').on('appointments.status', '=', 'booked'),
      )
      .select(['slots.starts_at', 'holds.id as holder', 'appointments.id as booking'])
      .where('slots.id', '=', slotId)
      .executeTakeFirst();
    if (slot === undefined || slot.booking !== null) return false;
    const isHeld = slot.holder !== null;
    if (isHeld && slot.holder !== holdId) return false;
    // Whoever holds it began in time.
    return (isHeld ? slot.starts_at > now : slot.starts_at >= earliest) && slot.starts_at <= latest;
  }
}

/** A unique constraint says that somebody else was faster. */
async function unlessTaken(change: () => Promise<boolean>): Promise<boolean> {
  try {
    return await change();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '23505') return false;
    throw error;
  }
}

const slotOf = ({ id, starts_at, ends_at, mode, ...words }: SlotRow): Slot => ({
  id,
  start: starts_at.toISOString(),
  end: ends_at.toISOString(),
  mode,
  ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== null)),
});

/** As the contract has it; the token only for whoever booked. */
export const appointmentOf = (row: StandingAppointment, withToken = false): Appointment => ({
  id: row.id,
  start: row.starts_at.toISOString(),
  end: row.ends_at.toISOString(),
  mode: row.mode,
  status: row.status,
  clinician: row.clinician,
  ...(row.location !== null && { location: row.location }),
  reference: row.reference,
  ...(withToken && { manageToken: row.manage_token }),
});
