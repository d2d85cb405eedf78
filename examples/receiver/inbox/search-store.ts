import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { sessionLength } from '../staff/session.js';

/**
 * What was searched for, for as long as a sign-in lasts: a page of results has the search's id in its address, never
 * the name that was typed, and can be opened again.
 */
export class SearchStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Returns the id. */
  async keep(text: string, now: Date): Promise<string> {
    const id = randomBytes(16).toString('base64url');
    await this.#database.insertInto('inbox_searches').values({ id, text, made_at: now }).execute();
    return id;
  }

  async find(id: string, now: Date): Promise<string | undefined> {
    const row = await this.#database
      .selectFrom('inbox_searches')
      .select('text')
      .where('id', '=', id)
      .where('made_at', '>', startOf(now))
      .executeTakeFirst();
    return row?.text;
  }

  async purge(now: Date): Promise<void> {
    const { numDeletedRows } = await this.#database
      .deleteFrom('inbox_searches')
      .where('made_at', '<=', startOf(now))
      .executeTakeFirstOrThrow();
    // Until then the names still stand in the files of the database.
    if (numDeletedRows > 0n) await sql`vacuum inbox_searches`.execute(this.#database);
  }
}

const startOf = (now: Date): Date => new Date(now.getTime() - sessionLength);
