import type { Kysely } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { requests } from './migrations/0001-requests.js';
import { appointments } from './migrations/0002-appointments.js';
import { people } from './migrations/0003-people.js';
import { service } from './migrations/0004-service.js';
import { retention } from './migrations/0005-retention.js';
import { search } from './migrations/0006-search.js';

/**
 * Every change of the tables, in the order of its name. A migration that was released is never edited: add the next.
 * They run at each start and are the same for PGlite and PostgreSQL.
 */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-requests': requests,
  '0002-appointments': appointments,
  '0003-people': people,
  '0004-service': service,
  '0005-retention': retention,
  '0006-search': search,
};

/** Brings the tables up to date. Throws what the first failing migration threw. */
export async function migrate(database: Kysely<never>): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error;
}
