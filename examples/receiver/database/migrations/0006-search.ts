import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { PatientRequest } from '../../../../src/contract/patient-request.js';
import { searchTextOf, searchTextOfReference } from '../../requests/search-words.js';
import type { RequestTables } from '../../requests/tables.js';

const batch = 500;

/** Requests can be found by name; what was searched for in the last hours. */
export const search: Migration = {
  async up(database: Kysely<unknown>) {
    await database.schema
      .alterTable('requests')
      .addColumn('search', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
    await database.schema
      .createTable('inbox_searches')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('made_at', 'timestamptz', (column) => column.notNull())
      .execute();

    const requests = database as Kysely<RequestTables>;
    for (let last = ''; ;) {
      const rows = await requests
        .selectFrom('requests')
        .select(['id', 'reference', 'content'])
        .where('id', '>', last)
        .orderBy('id')
        .limit(batch)
        .execute();
      for (const { id, reference, content } of rows)
        await requests
          .updateTable('requests')
          .set({
            search:
              content === null
                ? searchTextOfReference(reference)
                : searchTextOf(JSON.parse(content) as PatientRequest, reference),
          })
          .where('id', '=', id)
          .execute();
      if (rows.length < batch) break;
      last = rows.at(-1)!.id;
    }
  },
};
