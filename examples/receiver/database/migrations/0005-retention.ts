import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Orders and registrations lose their content when the retention time ends; their ids stay. */
export const retention: Migration = {
  async up(database: Kysely<unknown>) {
    for (const table of ['prescription_orders', 'registrations'])
      await database.schema
        .alterTable(table)
        .alterColumn('content', (column) => column.dropNotNull())
        .execute();
  },
};
