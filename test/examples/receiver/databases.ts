import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { dataDirectory } from '../../support/data-directory.js';

export interface TestDatabase {
  /** The receiver's variables for this database. */
  readonly environment: Record<string, string>;
  close(): Promise<void>;
}

export interface DatabaseKind {
  readonly name: string;
  /** Whether several receivers may work on it at once. */
  readonly shared: boolean;
  /** Why it cannot be tested on this machine. */
  readonly missing?: string;
  open(): Promise<TestDatabase>;
}

const embedded: DatabaseKind = {
  name: 'PGlite',
  shared: false,
  open: async () => {
    const directory = dataDirectory('receiver');
    return {
      environment: { DATA_DIRECTORY: directory },
      close: async () => rmSync(directory, { recursive: true, force: true }),
    };
  },
};

/** Folder of PostgreSQL's programs, as Debian and others install them. */
function findPostgres(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(':');
  const debian = '/usr/lib/postgresql';
  if (existsSync(debian)) folders.push(...readdirSync(debian).map((version) => `${debian}/${version}/bin`));
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/** PostgreSQL refuses to run as root: then its own account is used. */
function serverAccount(): { uid?: number; gid?: number } | undefined {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function openPostgres(
  programs: string,
  account: { uid?: number; gid?: number },
): Promise<TestDatabase> {
  const directory = mkdtempSync(join(tmpdir(), 'receiver-postgres-'));
  if (account.uid !== undefined && account.gid !== undefined) chownSync(directory, account.uid, account.gid);
  const data = join(directory, 'data');
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'receiver', '-A', 'trust', '-E', 'UTF8'], {
    ...account,
    cwd: directory,
    stdio: 'ignore',
  });
  const port = await freePort();
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), '-k', directory, '-c', 'listen_addresses=127.0.0.1'],
    { ...account, cwd: directory, stdio: 'ignore' },
  );
  const url = `postgres://receiver@127.0.0.1:${port}/postgres`;
  for (let attempt = 0; ; attempt++) {
    const client = postgres(url, { max: 1, onnotice: () => undefined });
    try {
      await client`select 1`;
      break;
    } catch (error) {
      if (attempt === 100) throw error;
      await sleep(100);
    } finally {
      await client.end();
    }
  }
  return {
    environment: { DATABASE_URL: url },
    close: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const programs = findPostgres();
const account = serverAccount();
const server: DatabaseKind =
  programs === undefined || account === undefined
    ? {
        name: 'PostgreSQL',
        shared: true,
        missing: 'no PostgreSQL server on this machine (Debian: apt-get install postgresql)',
        open: () => Promise.reject(new Error('There is no PostgreSQL here')),
      }
    : { name: 'PostgreSQL', shared: true, open: () => openPostgres(programs, account) };

/** What the receiver promises to run on; every journey of delivery goes through each. */
export const databases: readonly DatabaseKind[] = [embedded, server];
