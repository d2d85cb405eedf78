import { build } from 'vite';
import { readdirSync } from 'node:fs';
import { leanLit } from '../../scripts/lean-lit.js';
import { source } from '../../vite.config.js';
import type { Middleware } from './pages.js';

type Output = { output: { fileName: string; code?: string }[] };

/**
 * Serves `/bundled/elements/<name>/gp-<name>.js`: the elements' source, built by Vite with its chunks and with Lit as
 * developers have it or, if `isLean`, as the built files have it. The suites open some thousand pages of their own, and each would ask for a hundred modules.
 */
export function bundledElements(isLean: boolean): Middleware {
  let building: Promise<ReadonlyMap<string, string>> | undefined;
  return async (context, next) => {
    if (!context.path.startsWith('/bundled/')) return next();
    const files = await (building ??= bundle(isLean));
    const code = files.get(context.path.slice('/bundled/'.length));
    if (code === undefined) return next();
    context.set({ 'Content-Type': 'text/javascript', 'Cache-Control': 'max-age=600' });
    context.body = code;
    return undefined;
  };
}

async function bundle(isLean: boolean): Promise<ReadonlyMap<string, string>> {
  const entries = readdirSync('src/elements').map((name) => `elements/${name}/gp-${name}`);
  const built = (await build({
    ...source,
    configFile: false,
    logLevel: 'warn',
    plugins: isLean ? [leanLit] : [],
    resolve: { conditions: [...(isLean ? [] : ['development']), 'browser', 'module'] },
    define: {
      ...source.define,
      'process.env.NODE_ENV': JSON.stringify(isLean ? 'production' : 'development'),
    },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: {
        entry: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
        formats: ['es'],
      },
      rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' } },
    },
  })) as unknown as Output | Output[];
  const outputs = Array.isArray(built) ? built : [built];
  return new Map(
    outputs.flatMap(({ output }) => output.map(({ fileName, code = '' }) => [fileName, code] as const)),
  );
}
