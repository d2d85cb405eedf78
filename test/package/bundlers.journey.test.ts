import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import { openBrowser, type JourneyBrowser } from '../support/journey-browser.js';

/** Bundles the module `entry.js` of a project into a folder, as a developer's own build would. */
type Bundler = (project: string, outdir: string) => Promise<unknown>;

const bundlers: Readonly<Record<string, Bundler>> = {
  vite: (project, outDir) =>
    vite({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: {
        outDir,
        emptyOutDir: true,
        modulePreload: false,
        rolldownOptions: {
          input: join(project, 'entry.js'),
          preserveEntrySignatures: 'strict',
          output: { entryFileNames: 'entry.js' },
        },
      },
    }),
  esbuild: (project, outdir) =>
    esbuild({
      entryPoints: [join(project, 'entry.js')],
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      logLevel: 'error',
    }),
  rollup: async (project, dir) => {
    const bundle = await rollup({
      input: join(project, 'entry.js'),
      plugins: [nodeResolve({ browser: true })],
      onwarn: () => {},
    });
    await bundle.write({ dir, format: 'es' });
  },
};

/** All that a bundle holds, its lazily loaded parts too. */
const textOf = (outdir: string): string =>
  readdirSync(outdir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(outdir, name), 'utf8'))
    .join('\n');

describe('the package in a project of somebody else', () => {
  const project = mkdtempSync(join(tmpdir(), 'gp-widgets-project-'));
  const outdir = join(project, 'out');
  let server: Server;
  let browser: JourneyBrowser;
  let address = '';

  const bundle = async (bundler: Bundler, code: string): Promise<string> => {
    rmSync(outdir, { recursive: true, force: true });
    writeFileSync(join(project, 'entry.js'), code);
    await bundler(project, outdir);
    return textOf(outdir);
  };

  before(async () => {
    const [packed] = JSON.parse(
      execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', project], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    ) as { filename: string }[];
    const modules = join(project, 'node_modules');
    mkdirSync(join(modules, 'gp-widgets'), { recursive: true });
    execFileSync('tar', [
      'xzf',
      join(project, packed!.filename),
      '-C',
      join(modules, 'gp-widgets'),
      '--strip-components=1',
    ]);
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit', 'zod'])
      symlinkSync(resolve('node_modules', name), join(modules, name));
    writeFileSync(join(project, 'package.json'), '{"type":"module","private":true}');
    server = createServer((request, response) => {
      const path = request.url === '/' ? '' : request.url!.slice(1);
      const file = join(outdir, path);
      if (path && !existsSync(file)) return response.writeHead(404).end();
      response.setHeader('Content-Type', path ? 'text/javascript' : 'text/html');
      return response.end(
        path
          ? readFileSync(file)
          : '<!doctype html><html lang="en"><title>Project</title><gp-opening-hours hours="24/7"><p>Fallback</p></gp-opening-hours><script type="module" src="/entry.js"></script>',
      );
    }).listen(0, '127.0.0.1');
    await new Promise((done) => server.once('listening', done));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    browser = await openBrowser('chromium');
  });

  after(async () => {
    await browser?.close();
    server?.close();
    rmSync(project, { recursive: true, force: true });
  });

  test('a strict TypeScript project knows what the events tell', () => {
    writeFileSync(
      join(project, 'events.ts'),
      `import 'gp-widgets/elements/gp-request-form';
       import { AppointmentPickerElement } from 'gp-widgets';
       const form = document.createElement('gp-request-form');
       form.addEventListener('gp-request-sent', (event) => event.detail.reference.toUpperCase());
       document.addEventListener('gp-request-failed', ({ detail }) => detail.outcome === 'unconfirmed');
       new AppointmentPickerElement().addEventListener('gp-appointment-booked', ({ detail }) => detail.id.trim());
       form.addEventListener('gp-ready', ({ target }) => target);
       addEventListener('gp-signed-out', (event) => event.type);
       // @ts-expect-error: answers are never told
       form.addEventListener('gp-request-sent', (event) => event.detail.answers);`,
    );
    const options =
      '--noEmit --strict --target es2022 --module nodenext --exactOptionalPropertyTypes --skipLibCheck';
    execFileSync(resolve('node_modules/.bin/tsc'), [...options.split(' '), 'events.ts'], {
      cwd: project,
      encoding: 'utf8',
      stdio: ['ignore', 'inherit', 'inherit'],
    });
  });

  for (const [name, bundler] of Object.entries(bundlers)) {
    test(`${name} bundles one element, which works in a page, without the others`, async () => {
      const text = await bundle(bundler, `import 'gp-widgets/elements/gp-opening-hours';`);
      assert.match(text, /gp-opening-hours/);
      assert.doesNotMatch(text, /gp-request-form|gp-appointment-picker/);
      await browser.goto(address);
      const shown = await browser.run(async () => {
        await customElements.whenDefined('gp-opening-hours');
        const widget = document.querySelector('gp-opening-hours')!;
        for (let tries = 0; tries < 100 && !widget.shadowRoot?.querySelector('.state'); tries++)
          await new Promise((done) => setTimeout(done, 20));
        return widget.shadowRoot?.querySelector('.state')?.textContent;
      });
      assert.match(shown ?? '', /^Open /);
    });

    test(`${name} takes the hours alone, without Lit, for a program in Node`, async () => {
      const text = await bundle(
        bundler,
        `import { parseHours, statusAt } from 'gp-widgets/hours';
         export const state = statusAt(parseHours('Mo-Fr 08:00-18:30'), '2026-11-18T10:00:00Z').state;`,
      );
      assert.doesNotMatch(text, /customElements|HTMLElement|ZodMini/);
      const { state } = (await import(`${pathToFileURL(join(outdir, 'entry.js')).href}?${name}`)) as {
        state: string;
      };
      assert.equal(state, 'open');
    });

    test(`${name} drops the classes that a project names and does not use`, async () => {
      await bundle(
        bundler,
        `import { OpeningHoursElement, RequestFormElement } from 'gp-widgets'; export const nothing = 0;`,
      );
      // Some leave the lazily loaded parts as files that nothing asks for: what counts is what the page loads.
      const text = readFileSync(join(outdir, 'entry.js'), 'utf8');
      assert.doesNotMatch(text, /import/);
      assert.ok(text.length < 200, `${text.length} characters are left: ${text.slice(0, 300)}`);
    });
  }
});
