import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A new folder for a receiver's data, which holds what PGlite makes of an empty one: a PostgreSQL without tables. To make
 * that costs more than anything else in most journeys, so it is made once and copied. The journeys of the figures begin
 * with an empty folder, as a first start does.
 */
export function dataDirectory(name: string): string {
  const directory = mkdtempSync(join(tmpdir(), `${name}-`));
  cpSync(emptyDatabase(), join(directory, 'database'), { recursive: true });
  return directory;
}

/** Where the empty database of the installed PGlite is; makes it unless it is there. */
function emptyDatabase(): string {
  const { version } = JSON.parse(readFileSync('node_modules/@electric-sql/pglite/package.json', 'utf8')) as {
    version: string;
  };
  const place = `.cache/pglite-${version}`;
  if (existsSync(place)) return place;
  mkdirSync(dirname(place), { recursive: true });
  const made = mkdtempSync(`${place}-`);
  const script = `import { PGlite } from '@electric-sql/pglite'; await (await PGlite.create(${JSON.stringify(made)})).close();`;
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  if (status) throw new Error(stderr);
  try {
    renameSync(made, place);
  } catch {
    // Another journey was first.
    rmSync(made, { recursive: true, force: true });
  }
  return place;
}
