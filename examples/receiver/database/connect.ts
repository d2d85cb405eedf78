import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import { PostgresJSDialect } from 'kysely-postgres-js';
import postgres from 'postgres';
import { claimDirectory } from './directory-claim.js';
import { DurableFiles, durableStartParameters } from './durable-files.js';
import { migrate } from './migrations.js';
import type { Tables } from './tables.js';

export type Database = Kysely<Tables>;

export interface DatabaseSettings {
  /** `postgres://…`: PostgreSQL, or an engine that speaks its protocol. Without it, PGlite in `directory`. */
  readonly url?: string;
  /** Where the embedded database keeps its files; made if it is missing. */
  readonly directory: string;
}

export interface Connection {
  readonly database: Database;
  close(): Promise<void>;
}

/** Opens the database and brings its tables up to date. */
export async function connect(settings: DatabaseSettings): Promise<Connection> {
  const { database, close } =
    settings.url === undefined ? await openDirectory(settings.directory) : openServer(settings.url);
  try {
    await migrate(database as unknown as Kysely<never>);
  } catch (error) {
    await close();
    throw error;
  }
  return { database, close };
}

function openServer(url: string): Connection {
  const client = postgres(url, { max: 10, onnotice: () => undefined });
  const database = new Kysely<Tables>({ dialect: new PostgresJSDialect({ postgres: client }) });
  return { database, close: () => database.destroy() };
}

async function openDirectory(directory: string): Promise<Connection> {
  const path = resolve(directory);
  // Patients' words: for the receiver's own account only.
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const release = claimDirectory(path);
  try {
    const pglite = new PGlite({
      fs: new DurableFiles(resolve(path, 'database')),
      startParams: durableStartParameters,
      relaxedDurability: false,
    });
    await pglite.waitReady;
    const database = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
    // Without a first query Kysely would leave PGlite open on `destroy`; the migration makes one.
    return {
      database,
      close: async () => {
        await database.destroy();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}
