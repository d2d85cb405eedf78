/**
 * Builds `dist`: `cdn` for script tags, `lib` for npm users, the contract's files and the manifests.
 *
 *   tsx scripts/build.ts [cdn] [lib] [contract] [manifest]      (default: all)
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { minify } from 'terser';
import { build, type InlineConfig, type Plugin } from 'vite';
import { source } from '../vite.config.js';
import { chunkName, chunkOf, copyEach } from './cdn-chunks.js';
import { inlineTokens } from './inline-tokens.js';
import { leanLit } from './lean-lit.js';

const wanted = process.argv.slice(2);
const wants = (part: string): boolean => !wanted.length || wanted.includes(part);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** The oldest browsers that we serve; below them the fallback content stays. */
const target = ['chrome111', 'firefox114', 'safari16.4'];

/** Every element that exists: `opening-hours` and so on. */
const elements = readdirSync('src/elements').filter((name) =>
  existsSync(`src/elements/${name}/gp-${name}.ts`),
);

const minifyLiterals = {
  ...literalsHtmlCssMinifier({ filter: (id) => /\/src\/.*\.ts(\?|$)/.test(id), failOnError: true }),
  enforce: 'pre',
} as Plugin;

/** The minifier of the bundler leaves about a hundredth that this one finds. */
const minifyMore: Plugin = {
  name: 'minify-more',
  async generateBundle({ format }, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      const { code } = await minify(chunk.code, {
        module: format === 'es',
        ecma: 2020,
        compress: { passes: 2, pure_getters: true, unsafe_arrows: true },
      });
      chunk.code = code!;
    }
  },
};

function cdnConfig(
  entry: Record<string, string>,
  output: object,
  format: 'es' | 'iife' = 'es',
  plugins: readonly Plugin[] = [],
): InlineConfig {
  return {
    ...source,
    define: { ...source.define, 'process.env.NODE_ENV': '"production"' },
    configFile: false,
    logLevel: 'warn',
    plugins: [...plugins, inlineTokens, minifyLiterals, leanLit, minifyMore],
    build: {
      target,
      outDir: 'dist/cdn',
      emptyOutDir: false,
      minify: false,
      reportCompressedSize: false,
      // Library mode leaves `import()` as it is written.
      lib: { entry, formats: [format], name: 'gpWidgets' },
      rolldownOptions: {
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: { compress: true, mangle: true, codegen: { removeWhitespace: true } },
          comments: false,
          entryFileNames: '[name].js',
          ...output,
        },
      },
    },
  };
}

async function buildCdn(): Promise<void> {
  rmSync('dist/cdn', { recursive: true, force: true });
  const widgets = Object.fromEntries(
    elements.map((name) => [`gp-${name}`, `src/elements/${name}/gp-${name}.ts`]),
  );
  await build(
    cdnConfig(
      widgets,
      {
        entryFileNames: 'chunks/[name].js',
        chunkFileNames: chunkName,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: chunkOf, debugName: 'by hand' }],
        },
      },
      'es',
      [copyEach],
    ),
  );
  await build(cdnConfig({ 'gp-widgets': 'src/autoloader.ts' }, {}));
  await buildSingleElements();
  await buildAll();
  writeIntegrity();
}

/** `elements/<tag>.js`: the guard stands before Lit, and asks for nothing if an earlier copy is there. */
async function buildSingleElements(): Promise<void> {
  const guard = await guardText();
  mkdirSync('dist/cdn/elements', { recursive: true });
  for (const name of elements) {
    const url = "new URL('..',import.meta.url).href";
    writeFileSync(
      `dist/cdn/elements/gp-${name}.js`,
      `${guard}if(guard.isFirstCopy(${JSON.stringify(version)},${url}))await import('../chunks/gp-${name}.js');\n`,
    );
  }
}

/** `gp-widgets-all.js`: one classic or module script that holds everything. */
async function buildAll(): Promise<void> {
  const entry = 'dist/cdn/all.ts';
  const file = 'dist/cdn/gp-widgets-all.js';
  writeFileSync(
    entry,
    [
      ...elements.map((name) => `import '../../src/elements/${name}/gp-${name}.js';`),
      `import { findWidgets } from '../../src/find-widgets.js';`,
      'const find = () => findWidgets(() => {});',
      // In the page's head it runs before the placeholders are whole.
      `if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', find); else find();`,
    ].join('\n'),
  );
  await build(cdnConfig({ 'gp-widgets-all': entry }, { codeSplitting: false }, 'iife'));
  rmSync(entry);
  const url = "document.currentScript&&document.currentScript.src||'gp-widgets-all.js'";
  const guard = `${await guardText()}if(!guard.isFirstCopy(${JSON.stringify(version)},${url},true))return;`;
  writeFileSync(file, inAscii(`(function(){${guard}${readFileSync(file, 'utf8').trim()}})();\n`));
}

/** A classic script is read in the encoding of its page, which on old sites is not UTF-8; modules always are. */
function inAscii(code: string): string {
  return code.replace(/(\\*)([^\0-\x7f])/g, (_, backslashes: string, character: string) => {
    // One that escapes the letter is dropped: it meant the letter itself.
    const before = backslashes.slice(backslashes.length % 2);
    return `${before}\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

const guardText = (): Promise<string> => buildText('src/first-copy.ts', 'guard');

/** A module as the text of a script that sets one variable. */
async function buildText(entry: string, name: string): Promise<string> {
  const config = cdnConfig({ [name]: entry }, {}, 'iife');
  const result = await build({
    ...config,
    build: { ...config.build, write: false, lib: { entry, formats: ['iife'], name } },
  });
  const [{ output }] = result as unknown as [{ output: [{ code: string }] }];
  return output[0].code.trim();
}

/** sha384 of every file, for `integrity` attributes and an import map's `integrity`. */
function writeIntegrity(): void {
  const hashes: Record<string, string> = {};
  for (const file of readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' }).sort()) {
    if (!file.endsWith('.js')) continue;
    const hash = createHash('sha384')
      .update(readFileSync(join('dist/cdn', file)))
      .digest('base64');
    hashes[file.replaceAll('\\', '/')] = `sha384-${hash}`;
  }
  writeFileSync('dist/cdn/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
}

async function buildLib(): Promise<void> {
  rmSync('dist/lib', { recursive: true, force: true });
  const entries = ['index', 'hours', 'safety', 'appointments', 'contract', 'backends'];
  const input = Object.fromEntries([
    ...entries.filter((name) => existsSync(`src/${name}.ts`)).map((name) => [name, `src/${name}.ts`]),
    ...elements.map((name) => [`elements/${name}/gp-${name}`, `src/elements/${name}/gp-${name}.ts`]),
    // `npx gp-widgets`.
    ['cli/gp-widgets', 'src/cli/gp-widgets.ts'],
  ]) as Record<string, string>;
  await build({
    ...source,
    configFile: false,
    logLevel: 'warn',
    build: {
      target,
      outDir: 'dist/lib',
      minify: false,
      emptyOutDir: true,
      lib: { entry: input, formats: ['es'] },
      rolldownOptions: {
        external: /^((lit|zod|@lit)(\/|$)|node:)/,
        output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
      },
    },
  });
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', ...['-p', 'scripts/tsconfig.lib.json']],
    { stdio: 'inherit' },
  );
  if (status) throw new Error('The type declarations could not be written.');
}

async function buildContractFiles(): Promise<void> {
  const { buildContract } = (await import('./build-contract.js')) as { buildContract(dir: string): unknown };
  await buildContract('dist/contract');
}

async function buildManifests(): Promise<void> {
  const { buildManifest } = (await import('./build-manifest.js')) as { buildManifest(dir: string): unknown };
  await buildManifest('dist');
}

if (wants('cdn')) await buildCdn();
if (wants('lib')) await buildLib();
if (wants('contract')) await buildContractFiles();
if (wants('manifest')) await buildManifests();
console.log(`Built ${elements.map((name) => basename(name)).join(', ')}.`);
