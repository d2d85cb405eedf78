import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

export const requests: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .createTable('requests')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('replaces', 'text')
      .addColumn('fingerprint', 'text', (column) => column.notNull())
      .addColumn('reference', 'text', (column) => column.notNull().unique())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('category', 'text', (column) => column.notNull())
      .addColumn('received_at', 'timestamptz', (column) => column.notNull())
      .addColumn('respond_by', 'timestamptz')
      .addColumn('done_at', 'timestamptz')
      .addColumn('purged_at', 'timestamptz')
      .addColumn('content', 'text')
      .execute();
    await database.schema
      .createIndex('requests_newest_first')
      .on('requests')
      .columns(['received_at desc', 'id desc'])
      .execute();
    await database.schema.createIndex('requests_replaces').on('requests').column('replaces').execute();

    await database.schema
      .createTable('attachments')
      .addColumn('request_id', 'text', (column) => column.notNull().references('requests.id'))
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('type', 'text', (column) => column.notNull())
      .addColumn('size', 'integer', (column) => column.notNull())
      .addColumn('sha256', 'text', (column) => column.notNull())
      .addColumn('content', sql`bytea`, (column) => column.notNull())
      .addPrimaryKeyConstraint('attachments_pkey', ['request_id', 'position'])
      .execute();
  },
};
