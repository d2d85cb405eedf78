import { sql } from 'kysely';
import type { Database } from '../database/connect.js';
import { expiryOf } from '../requests/retention.js';

/**
 * Removes the content of orders and of registrations whose retention time is over. Ids, references, dates and whose they
 * were stay: the id so that it is never taken twice. Returns how many.
 */
export async function purgePeople(database: Database, retentionDays: number, now: Date): Promise<number> {
  const expiry = expiryOf(retentionDays, now);
  const orders = await database
    .updateTable('prescription_orders')
    .set({ content: null })
    .where('placed_at', '<', expiry)
    .where('content', 'is not', null)
    .executeTakeFirst();
  const registrations = await database
    .updateTable('registrations')
    .set({ content: null })
    .where('received_at', '<', expiry)
    .where('content', 'is not', null)
    .executeTakeFirst();
  const count = Number(orders.numUpdatedRows + registrations.numUpdatedRows);
  // Until then the removed text still stands in the files of the database.
  if (count > 0) await sql`vacuum prescription_orders, registrations`.execute(database);
  return count;
}
