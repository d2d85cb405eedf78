import { sql } from 'kysely';
import type { Database } from '../database/connect.js';

const day = 86_400_000;

/** Requests received before this moment have outlived the retention time. */
export function expiryOf(retentionDays: number, now: Date): Date {
  return new Date(now.getTime() - retentionDays * day);
}

/**
 * Removes the content and the files of requests whose retention time is over, done or not. Ids, references, kinds and
 * dates stay: the id so that it is never taken twice, the others for the practice's figures. Returns how many.
 */
export async function purgeExpired(database: Database, retentionDays: number, now: Date): Promise<number> {
  const count = await database.transaction().execute(async (transaction) => {
    const purged = await transaction
      .updateTable('requests')
      .set({ content: null, purged_at: now, search: sql`' ' || lower(replace(reference, '-', '')) || ' '` })
      .where('received_at', '<', expiryOf(retentionDays, now))
      .where('purged_at', 'is', null)
      .executeTakeFirst();
    await transaction
      .deleteFrom('attachments')
      .where('request_id', 'in', (rows) =>
        rows.selectFrom('requests').select('id').where('purged_at', 'is not', null),
      )
      .execute();
    return Number(purged.numUpdatedRows);
  });
  // Until then the removed text still stands in the files of the database.
  if (count > 0) await sql`vacuum requests, attachments`.execute(database);
  return count;
}
