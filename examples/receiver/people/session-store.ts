import { createHash, randomBytes } from 'node:crypto';
import type { Database } from '../database/connect.js';

/** Milliseconds that a sign-in lasts without use; each answer makes it last longer. */
export const sessionLength = 20 * 60_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Milliseconds within which another sign-in belongs to the same visit: a session that ended in the middle takes no "new" away. */
const visitLength = 6 * 60 * 60_000;

/** Who is signed in. */
export class SessionStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Begins a session and remembers the visit. Gives the value of the cookie. */
  async open(personId: string, now: Date): Promise<string> {
    const token = randomBytes(24).toString('base64url');
    await this.#database
      .insertInto('patient_sessions')
      .values({
        token_hash: hashOf(token),
        person_id: personId,
        expires_at: new Date(now.getTime() + sessionLength),
      })
      .execute();
    await this.#database
      .insertInto('patient_visits')
      .values({ person_id: personId, latest: now, previous: null })
      .onConflict((conflict) =>
        conflict
          .column('person_id')
          .doUpdateSet((row) => ({ previous: row.ref('patient_visits.latest'), latest: now }))
          .where('patient_visits.latest', '<', new Date(now.getTime() - visitLength)),
      )
      .execute();
    return token;
  }

  /** Whose session this is, and that it is in use; `undefined` if it has ended. */
  async use(token: string, now: Date): Promise<string | undefined> {
    const row = await this.#database
      .updateTable('patient_sessions')
      .set({ expires_at: new Date(now.getTime() + sessionLength) })
      .where('token_hash', '=', hashOf(token))
      .where('expires_at', '>', now)
      .returning('person_id')
      .executeTakeFirst();
    return row?.person_id;
  }

  async end(token: string): Promise<void> {
    await this.#database.deleteFrom('patient_sessions').where('token_hash', '=', hashOf(token)).execute();
  }

  /** When the person was here before this visit. */
  async previousVisit(personId: string): Promise<Date | undefined> {
    const row = await this.#database
      .selectFrom('patient_visits')
      .select('previous')
      .where('person_id', '=', personId)
      .executeTakeFirst();
    return row?.previous ?? undefined;
  }

  async purge(now: Date): Promise<void> {
    await this.#database.deleteFrom('patient_sessions').where('expires_at', '<=', now).execute();
  }
}
