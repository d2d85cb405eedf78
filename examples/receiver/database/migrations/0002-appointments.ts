import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const appointments: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('slots')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('starts_at', 'timestamptz', (column) => column.notNull())
      .addColumn('ends_at', 'timestamptz', (column) => column.notNull())
      .addColumn('mode', 'text', (column) => column.notNull())
      .addColumn('clinician', 'text', (column) => column.notNull())
      .addColumn('location', 'text')
      .addColumn('language', 'text')
      .addColumn('gender', 'text')
      .addColumn('reason', 'text')
      .execute();
    await database.schema.createIndex('slots_by_time').on('slots').columns(['starts_at', 'id']).execute();

    await database.schema
      .createTable('holds')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('slot_id', 'text', (column) =>
        column.notNull().unique().references('slots.id').onDelete('cascade'),
      )
      .addColumn('expires_at', 'timestamptz', (column) => column.notNull())
      .execute();

    await database.schema
      .createTable('appointments')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('slot_id', 'text', (column) => column.notNull().references('slots.id'))
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('manage_token', 'text', (column) => column.notNull())
      .addColumn('booked_at', 'timestamptz', (column) => column.notNull())
      .addColumn('changed_at', 'timestamptz', (column) => column.notNull())
      .addColumn('content', 'text')
      .execute();
    // The promise of the whole module: a slot has at most one booking, whoever asks at the same moment.
    await database.schema
      .createIndex('appointments_one_a_slot')
      .unique()
      .on('appointments')
      .column('slot_id')
      .where(sql.ref('status'), '=', 'booked')
      .execute();
  },
};
