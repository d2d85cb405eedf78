import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const service: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('service_pauses')
      .addColumn('service', 'text', (column) => column.primaryKey())
      .addColumn('reason', 'text', (column) => column.notNull())
      .addColumn('until_at', 'timestamptz')
      .addColumn('paused_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('announcements')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('title', 'text', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('link', 'text')
      .addColumn('from_at', 'timestamptz')
      .addColumn('until_at', 'timestamptz')
      .addColumn('written_at', 'timestamptz', (column) => column.notNull())
      .execute();
  },
};
