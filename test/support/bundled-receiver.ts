import { build, type Plugin } from 'esbuild';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What lies beside a file is found from the bundle too. */
const placesStay: Plugin = {
  name: 'places-stay',
  setup: ({ onLoad }) =>
    onLoad({ filter: /examples.receiver.*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
    })),
};

let bundling: Promise<string> | undefined;

/**
 * The receiver's program as one file of JavaScript, made from the source as it stands, once in each process of tests.
 * Through tsx a start costs three times as much, and journeys start it some forty times.
 */
export const bundledReceiver = (): Promise<string> => (bundling ??= bundle());

async function bundle(): Promise<string> {
  mkdirSync('.cache', { recursive: true });
  const folder = mkdtempSync(resolve('.cache/receiver-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'main.js');
  await build({
    entryPoints: ['examples/receiver/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // It looks for its database program beside itself.
    external: ['@electric-sql/pglite'],
    plugins: [placesStay],
    logLevel: 'error',
  });
  return outfile;
}
