/**
 * Builds `dist`: `cdn` for script tags, `lib` for npm users, the contract's files and the manifests.
 *
 *   tsx scripts/build.ts [cdn] [lib] [contract] [manifest]      (default: all)
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { spawnSync } from 'node:child_process';
import { literalsHtmlCssMinifier } from '@literals/rollup-plugin-html-css-minifier';
import { minify } from 'terser';
import { build, type InlineConfig, type Plugin } from 'vite';
import { source } from '../vite.config.js';
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
  ...literalsHtmlCssMinifier({ include: ['src/**/*.ts'], failOnError: true }),
  enforce: 'pre',
} as Plugin;

/** The bundler leaves an entry that only imports the chunk `hours`: that chunk takes its name and its place. */
const noEmptyEntry: Plugin = {
  name: 'no-empty-entry',
  generateBundle(_options, bundle) {
    const [from, to] = ['chunks/hours.js', 'chunks/gp-opening-hours.js'];
    const [chunk, entry] = [bundle[from], bundle[to]];
    if (chunk?.type !== 'chunk' || entry?.type !== 'chunk') return;
    if (Object.keys(entry.modules).length)
      throw new Error(`${to} holds more than the chunk that it imports.`);
    delete bundle[to];
    chunk.fileName = to;
    for (const each of Object.values(bundle))
      if (each.type === 'chunk') each.code = each.code.replaceAll(`/${basename(from)}`, `/${basename(to)}`);
  },
};

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

/**
 * Which chunk of the CDN build a module lives in. The core is what every widget needs; a widget's own code and words lie
 * in its own chunk; what several forms share is one; all else is split where it is loaded lazily.
 */
function chunkOf(id: string): string | null {
  const path = relative(process.cwd(), id);
  // Not the decorators and directives, which most widgets do without.
  if (/node_modules\/(lit|lit-html|lit-element|@lit)\//.test(path))
    return /decorators|directive/.test(path) ? null : 'core';
  if (/^src\/(themes\/|i18n\/(messages|format)|i18n\/locales\/en\/widget)/.test(path)) return 'core';
  if (/^src\/base\/(base-element|host-styles|report|safe-href|version|define)\./.test(path)) return 'core';
  if (/^src\/controllers\/(practice-(controller|registry|hours)|messages|locales\.|clock)/.test(path))
    return 'core';
  if (/^src\/domain\/(time\/wall-clock|urgent-help\/out-of-hours)/.test(path)) return 'core';
  // What reads opening hours lies with the banner: with a file of its own, a banner would need one request more. Other
  // widgets fetch it after their first content, from pages that have a banner mostly.
  if (
    /^src\/(domain\/time\/instants|domain\/opening-hours\/(?!format-hours|schema-org|hours-at|reply-promise)|elements\/opening-hours\/|base\/data-script|controllers\/schema-org|i18n\/locales\/en\/opening-hours)/.test(
      path,
    )
  )
    return 'hours';
  // What the first question of any form needs; the other fields, people and questions come with those after it.
  if (
    /^src\/(base\/fields\/(choice-field|error-summary|field-context|fields\.styles|read-control)|i18n\/locales\/en\/fields|domain\/(questions\/(field|request-kind)|people\/who))\./.test(
      path,
    )
  ) {
    return 'fields';
  }
  if (/^src\/controllers\/(journey-controller|tab-storage)\./.test(path)) {
    return 'fields';
  }
  if (/^src\/(base\/fields\/|i18n\/locales\/en\/identity|domain\/(questions|people)\/)/.test(path)) {
    return 'more-fields';
  }
  // Small, and needed by everything that asks a backend.
  if (/^src\/(backends\/(backend|endpoint)|controllers\/backend-config)\./.test(path)) return 'core';
  // What a page needs to read something, and what it needs besides to send something.
  if (/^src\/backends\/(exchange|json\/(json-reader|reading))\.|contract\/checks\/problem\./.test(path))
    return 'reading';
  if (
    /^src\/backends\/(delivery|new-id|request-body|json\/json-sender)\.|contract\/checks\/receipt\./.test(
      path,
    )
  )
    return 'delivery';
  // What every check of settings or answers needs.
  if (/^src\/contract\/(check|checks\/(primitives|person)|rules\/(texts|figures))\./.test(path))
    return 'check';
  return null;
}

/** A lazily loaded chunk is named after what it holds; locales by language and area. */
function chunkName({ facadeModuleId, name }: { facadeModuleId?: string | null; name: string }): string {
  const locale = /locales\/(\w+)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '');
  if (locale) return `chunks/${locale[1]}-${locale[2]}.js`;
  const part = /(?:backends\/|domain\/(?=safety))(\w+)\/([\w-]+)\.ts$/.exec(facadeModuleId ?? '');
  return `chunks/${part ? `${part[1]}-${part[2]}` : name}.js`;
}

function cdnConfig(
  entry: Record<string, string>,
  output: object,
  format: 'es' | 'iife' = 'es',
): InlineConfig {
  return {
    ...source,
    define: { ...source.define, 'process.env.NODE_ENV': '"production"' },
    configFile: false,
    logLevel: 'warn',
    plugins: [minifyLiterals, leanLit, noEmptyEntry, minifyMore],
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
    cdnConfig(widgets, {
      entryFileNames: 'chunks/[name].js',
      chunkFileNames: chunkName,
      codeSplitting: {
        includeDependenciesRecursively: false,
        groups: [{ name: chunkOf, debugName: 'by hand' }],
      },
    }),
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
    elements.map((name) => `import '../../src/elements/${name}/gp-${name}.js';`).join('\n'),
  );
  await build(cdnConfig({ 'gp-widgets-all': entry }, { codeSplitting: false }, 'iife'));
  rmSync(entry);
  const url = "document.currentScript&&document.currentScript.src||'gp-widgets-all.js'";
  const guard = `${await guardText()}if(!guard.isFirstCopy(${JSON.stringify(version)},${url},true))return;`;
  writeFileSync(file, `(function(){${guard}${readFileSync(file, 'utf8').trim()}})();\n`);
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
