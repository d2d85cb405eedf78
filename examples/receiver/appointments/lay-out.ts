import type { AppointmentMode } from '../../../src/domain/appointments/slot.js';
import { exceptionsFor, type HoursException } from '../../../src/domain/opening-hours/exceptions.js';
import type { Nation } from '../../../src/domain/opening-hours/nation.js';
import { parseHours } from '../../../src/domain/opening-hours/parse-hours.js';
import { statusAt } from '../../../src/domain/opening-hours/status-at.js';
import { instantOf } from '../../../src/domain/time/instants.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import type { LocalDate } from '../../../src/domain/time/wall-clock.js';
import type { Database } from '../database/connect.js';
import { rules } from './rules.js';
import type { SlotRow } from './tables.js';

/** A clinician's time of one day, to be cut into slots. */
export interface Session {
  readonly date: LocalDate;
  /** Minutes of the local day. */
  readonly from: number;
  readonly to: number;
  /** Minutes of each slot. */
  readonly length: number;
  readonly mode: AppointmentMode;
  readonly clinician: string;
  readonly location?: string | undefined;
  readonly language?: string | undefined;
  readonly gender?: string | undefined;
  readonly reason?: string | undefined;
}

/** The slots of a session. Their ids follow from clinician and time: laying out the same twice adds nothing. */
export function slotsOf({ date, from, to, length, clinician, ...session }: Session): SlotRow[] {
  const slots: SlotRow[] = [];
  const name = clinician.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  for (let minute = from; minute + length <= to; minute += length) {
    const starts = instantOf(date, minute, rules.timeZone);
    slots.push({
      id: `${date}-${String(Math.floor(minute / 60)).padStart(2, '0')}${String(minute % 60).padStart(2, '0')}-${name}`,
      starts_at: new Date(starts),
      ends_at: new Date(starts + length * 60_000),
      mode: session.mode,
      clinician,
      location: session.location ?? null,
      language: session.language ?? null,
      gender: session.gender ?? null,
      reason: session.reason ?? null,
    });
  }
  return slots;
}

/** Adds slots that are not there yet. Gives how many were new. */
export async function addSlots(database: Database, slots: readonly SlotRow[]): Promise<number> {
  let added = 0;
  for (let start = 0; start < slots.length; start += 500) {
    const rows = await database
      .insertInto('slots')
      .values(slots.slice(start, start + 500))
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .execute();
    added += rows.length;
  }
  return added;
}

const surgery = 'Main surgery, ground floor';
const nurses = {
  ada: { clinician: 'Ada Cole, nurse', gender: 'Woman', language: 'English, Welsh' },
  tom: { clinician: 'Tom Idris, nurse', gender: 'Man', language: 'English' },
  meera: { clinician: 'Meera Shah, pharmacist', gender: 'Woman', language: 'English, Gujarati' },
} as const;

/** Who works when in the sample practice: weekday (0 is Monday), hours, for what. */
const samplePattern: readonly (Omit<Session, 'date'> & { readonly days: readonly number[] })[] = [
  {
    days: [0, 2, 4],
    from: 510,
    to: 720,
    length: 10,
    mode: 'in-person',
    location: surgery,
    reason: 'Blood test',
    ...nurses.ada,
  },
  {
    days: [1, 3],
    from: 540,
    to: 690,
    length: 20,
    mode: 'in-person',
    location: surgery,
    reason: 'Smear test',
    ...nurses.ada,
  },
  {
    days: [0, 1, 3],
    from: 840,
    to: 1050,
    length: 15,
    mode: 'in-person',
    location: surgery,
    reason: 'Health check',
    ...nurses.tom,
  },
  {
    days: [0],
    from: 1110,
    to: 1200,
    length: 15,
    mode: 'in-person',
    location: surgery,
    reason: 'Blood test',
    ...nurses.tom,
  },
  {
    days: [1, 2, 4],
    from: 600,
    to: 720,
    length: 15,
    mode: 'telephone',
    reason: 'Medicines',
    ...nurses.meera,
  },
  { days: [3], from: 870, to: 990, length: 20, mode: 'video', reason: 'Medicines', ...nurses.meera },
];

export interface SampleHours {
  readonly hours: string;
  readonly nation: Nation;
  readonly exceptions?: readonly HoursException[] | undefined;
}

/** Sessions for the example practice while it is open, some of them taken already, so that it looks like a real one. */
export function sampleSlots({ hours, nation, exceptions }: SampleHours, now: Date, days: number): SlotRow[] {
  const weekly = parseHours(hours);
  const today = localDate(now.getTime(), rules.timeZone);
  const options = {
    timeZone: rules.timeZone,
    nation,
    exceptions: exceptionsFor('surgery', exceptions),
  };
  return Array.from({ length: days }, (_, index) => addDays(today, index))
    .flatMap((date) =>
      samplePattern
        .filter((each) => each.days.includes((new Date(`${date}T00:00Z`).getUTCDay() + 6) % 7))
        .flatMap(({ days: _days, ...session }) => slotsOf({ date, ...session })),
    )
    .filter(({ starts_at, ends_at, id }) => {
      // The same for a slot at each start: others have it.
      const isTaken =
        [...id].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9973, 7) % 5 < 2;
      return (
        !isTaken &&
        [starts_at, new Date(ends_at.getTime() - 1)].every(
          (moment) => statusAt(weekly, moment, options).state === 'open',
        )
      );
    });
}
