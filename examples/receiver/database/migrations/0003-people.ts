import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const people: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('patient_sessions')
      .addColumn('token_hash', 'text', (column) => column.primaryKey())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
      .execute();
    await database.schema
      .createTable('patient_visits')
      .addColumn('person_id', 'text', (column) => column.primaryKey())
      .addColumn('latest', 'timestamptz', (column) => column.notNull())
      .addColumn('previous', 'timestamptz')
      .execute();
    await database.schema
      .createTable('prescription_orders')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('person_id', 'text', (column) => column.notNull())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('placed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
    await database.schema
      .createIndex('prescription_orders_newest_first')
      .on('prescription_orders')
      .columns(['person_id', 'placed_at desc'])
      .execute();
    await database.schema
      .createTable('registrations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('person_id', 'text')
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('received_at', 'timestamptz', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .execute();
  },
};
