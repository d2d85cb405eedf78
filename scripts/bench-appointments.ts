/**
 * Free times in a real browser: from the moment at which the slots are there to a list that stands, against a plain Lit
 * list of the same nodes (at most 1.5 times at 200 slots), and how that grows from 1,000 to 50,000 slots (at most 10-fold).
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { findEngine } from '../test/support/browsers.js';
import { source } from '../vite.config.js';

const mostRatio = 1.5;
const mostGrowth = 10;
const rounds = 101;

interface Measured {
  readonly picker: number;
  readonly plain: number;
  readonly shown: number;
}
declare function measure(count: number, rounds: number): Promise<Measured>;

const directory = mkdtempSync(join(tmpdir(), 'gp-bench-'));
await build({
  ...source,
  configFile: false,
  logLevel: 'warn',
  build: {
    outDir: directory,
    target: 'chrome111',
    lib: { entry: 'scripts/bench-appointments/page.ts', formats: ['es'], fileName: () => 'page.js' },
  },
});
const server = createServer(({ url = '/' }, response) => {
  const isPage = url === '/';
  // Apart from all others a page may read its clock in steps of 5 instead of 100 µs.
  response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
  response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
  response.setHeader('Content-Type', isPage ? 'text/html' : 'text/javascript');
  response.end(
    isPage
      ? '<!doctype html><title>Bench</title><link rel="icon" href="data:," /><script type="module" src="/page.js"></script><body>'
      : readFileSync(join(directory, url)),
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const { port } = server.address() as { port: number };
const browser = await puppeteer.launch({ executablePath: findEngine('chromium')!, args: ['--no-sandbox'] });
const page = await browser.newPage();

async function measured(count: number): Promise<Measured> {
  await page.goto(`http://127.0.0.1:${port}/`);
  await page.waitForFunction(() => 'measure' in globalThis);
  const result = await page.evaluate((slots, times) => measure(slots, times), count, rounds);
  console.log(
    `${count} slots: ${result.picker.toFixed(1)} ms until ${result.shown} are shown; a plain list of them ${result.plain.toFixed(1)} ms`,
  );
  return result;
}

// The engine compiles each page's code in its own time, which moves the ratio by a tenth: the middle of three pages.
const ratios: number[] = [];
for (let run = 0; run < 3; run++) {
  const { picker, plain } = await measured(200);
  ratios.push(picker / plain);
}
const ratio = ratios.sort((a, b) => a - b)[1]!;
const thousand = await measured(1_000);
const growth = (await measured(50_000)).picker / thousand.picker;
await browser.close();
server.close();
rmSync(directory, { recursive: true, force: true });

console.log(`${ratio.toFixed(2)} times a plain list at 200 slots (at most ${mostRatio})`);
console.log(`${growth.toFixed(1)}-fold from 1,000 to 50,000 slots (at most ${mostGrowth})`);
if (ratio > mostRatio || growth > mostGrowth) process.exitCode = 1;
