/**
 * `npm run size`: what a patient's data plan pays for, brotli, everything a page loads counted, as a real browser asks for it.
 *
 * No figure may grow by more than 5% above the one recorded in `scripts/sizes.json`, and none that meets its goal above
 * that. One that does not is told as a goal that is missed. `--write` records new ones, `--files` lists what was loaded.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';
import { demoBackend } from '../src/backends/demo/demo-backend.js';
import { addDays, localDate } from '../src/domain/time/local-date.js';
import { findEngine } from '../test/support/browsers.js';

interface Budget {
  readonly name: string;
  /** Elements of the page; each must say `gp-ready`, or show its first content. */
  readonly page: string;
  /** What the first content is, where `gp-ready` waits for more: a selector in the widget. */
  readonly first?: string;
  readonly bytes: number;
  readonly requests?: number;
  /** Count also all chunks that the page's widget may load later, but these. */
  readonly withLazy?: RegExp;
}

const hours = 'Mo-Fr 08:00-18:30';
const phone = 'phone="01632 960123"';
const api = '/api';
const exists = (name: string): boolean => existsSync(`dist/cdn/chunks/gp-${name}.js`);

const budgets: readonly Budget[] = [
  {
    name: 'opening hours, by attributes',
    page: `<gp-opening-hours hours="${hours}"></gp-opening-hours>`,
    bytes: 11_500,
    requests: 3,
  },
  {
    name: 'opening hours, by a settings file',
    page: `<gp-practice src="/practice.json"></gp-practice><gp-opening-hours></gp-opening-hours>`,
    bytes: 18_500,
  },
  {
    name: 'request form, first step',
    page: `<gp-request-form endpoint="http://localhost/api"></gp-request-form>`,
    bytes: 24_000,
    requests: 4,
  },
  {
    name: 'request form, all that is ever loaded',
    page: `<gp-request-form endpoint="http://localhost/api"></gp-request-form>`,
    bytes: 34_000,
    // Not other languages, the demonstration, a form handler's backend; the notices' rules have a budget of their own.
    withLazy: /chunks\/(cy-|locales-cy|demo-|form-form|safety-(en|cy))/,
  },
  {
    name: 'contact options',
    page: `<gp-contact-options ${phone} hours="${hours}" address="1 Harbour Lane" online-url="/ask"></gp-contact-options>`,
    first: '.options',
    bytes: 11_000,
  },
  {
    name: 'appointment picker, first slots',
    page: `<gp-appointment-picker endpoint="${api}/appointments" slots-endpoint="${api}/slots" reason="skip"></gp-appointment-picker>`,
    bytes: 20_000,
  },
  {
    name: 'repeat prescription',
    page: `<gp-repeat-prescription endpoint="${api}/prescription-orders" medications-endpoint="${api}/medications"></gp-repeat-prescription>`,
    bytes: 18_000,
  },
  {
    name: 'health record',
    page: `<gp-health-record endpoint="${api}/record"></gp-health-record>`,
    bytes: 20_000,
  },
  {
    name: 'online access',
    page: `<gp-online-access endpoint="${api}/registrations"></gp-online-access>`,
    bytes: 20_000,
  },
  {
    name: 'service status',
    page: `<gp-service-status endpoint="${api}/status"></gp-service-status>`,
    first: '[part=ways]',
    bytes: 13_000,
  },
  {
    name: 'request statistics',
    page: `<gp-request-statistics endpoint="${api}/statistics"></gp-request-statistics>`,
    first: '[part=root] h2',
    bytes: 15_000,
  },
];

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
};
const settings = JSON.stringify({ version: 1, name: 'Example Surgery', hours, phone: '01632 960123' });
/** Answers as a backend gives them: those of the demonstration, over HTTP. */
async function answerTo(path: string): Promise<unknown> {
  const backend = demoBackend({ name: 'demo', endpoints: {} as never }, { sleep: async () => undefined });
  const today = localDate(Date.now(), 'Europe/London');
  const outcome =
    path === 'slots'
      ? await backend.listSlots({ from: today, to: addDays(today, 13) })
      : path === 'medications'
        ? await backend.listMedications()
        : path === 'record'
          ? await backend.listRecord({ section: 'test-results' })
          : path === 'registrations'
            ? await backend.getAccess()
            : path === 'status'
              ? await backend.getStatus()
              : await backend.getStatistics();
  return 'value' in outcome ? outcome.value : {};
}

let page = '';
const server = createServer(({ url = '/' }, response) => {
  const path = url.split('?')[0]!;
  response.setHeader('Content-Type', types[extname(path)] ?? 'text/html');
  if (path === '/') response.end(page);
  else if (path === '/practice.json') response.end(settings);
  else if (path.startsWith('/api/')) {
    response.setHeader('Content-Type', 'application/json');
    void answerTo(path.slice(5)).then((answer) => response.end(JSON.stringify(answer)));
  } else if (existsSync(join('dist/cdn', path))) response.end(readFileSync(join('dist/cdn', path)));
  else response.writeHead(404).end();
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
const browser = await puppeteer.launch({ executablePath: findEngine('chromium')!, args: ['--no-sandbox'] });

const brotli = (file: string): number => brotliCompressSync(readFileSync(join('dist/cdn', file))).length;

/** The scripts that a browser asks for until the widgets of the page have their content. */
async function scriptsOf(body: string, first = ''): Promise<string[]> {
  page = `<!doctype html><html lang="en"><title>Size</title><script type="module" src="/gp-widgets.js"></script>${body}`;
  const tab = await browser.newPage();
  // What had arrived at the moment when the last widget was ready, and nothing that is fetched ahead after it.
  // What tsx calls for each function.
  await tab.evaluateOnNewDocument('globalThis.__name = (each) => each');
  await tab.evaluateOnNewDocument((selector) => {
    const ready = (element: Element): void => {
      element.setAttribute('data-ready', '');
      const scripts = performance
        .getEntriesByType('resource')
        .map(({ name }) => new URL(name).pathname.slice(1));
      document.documentElement.dataset['scripts'] = scripts.filter((name) => name.endsWith('.js')).join(' ');
    };
    if (selector) {
      // At once, and not at the next frame: what the widget fetches then may have come by that.
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, init);
        const look = new MutationObserver(() => {
          if (!root.querySelector(selector)) return;
          look.disconnect();
          ready(this);
        });
        look.observe(root, { childList: true, subtree: true });
        return root;
      };
    } else addEventListener('gp-ready', (event) => ready(event.target as Element));
  }, first);
  await tab.goto(origin);
  await tab.waitForFunction(
    () =>
      [...document.querySelectorAll('body *')].every(
        (each) => each.localName === 'gp-practice' || each.hasAttribute('data-ready'),
      ),
    { timeout: 15_000 },
  );
  const scripts = await tab.evaluate(() => document.documentElement.dataset['scripts']!.split(' '));
  await tab.close();
  return [...new Set(scripts)];
}

/** All chunks that can be reached from these, lazily too. */
function reachable(files: readonly string[], without: RegExp): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || without.test(file)) return;
    found.add(file);
    const code = readFileSync(join('dist/cdn', file), 'utf8');
    for (const [, target] of code.matchAll(/(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`$]+\.js)["'`]/g)) {
      visit(normalize(join(dirname(file), target!)));
    }
  };
  files.forEach(visit);
  return [...found];
}

const recordFile = 'scripts/sizes.json';
const record = JSON.parse(existsSync(recordFile) ? readFileSync(recordFile, 'utf8') : '{}') as Record<
  string,
  number
>;
let passed = 0;
let failed = 0;
let missed = 0;
function judge(name: string, bytes: number, goal: number, more = ''): void {
  const recorded = record[name] ?? goal;
  const grown = Math.floor(recorded * 1.05);
  const ceiling = recorded > goal ? grown : Math.min(goal, grown);
  if (bytes > ceiling) failed++;
  else passed++;
  if (bytes > goal) missed++;
  const verdict =
    bytes > ceiling
      ? `✗ over ${ceiling}`
      : bytes > goal
        ? `goal missed by ${bytes - goal}, held below ${ceiling}`
        : '✓';
  console.log(`${name}: ${bytes} of ${goal} bytes${more}: ${verdict}`);
  if (process.argv.includes('--write')) record[name] = bytes;
}

judge('autoloader alone', brotli('gp-widgets.js'), 1_400);
judge('rules of the notices, English', brotli('chunks/safety-en.js'), 12_000);
judge('rules of the notices, Welsh more', brotli('chunks/safety-cy.js'), 6_000);
for (const { name, page: body, first, bytes: budget, requests, withLazy } of budgets) {
  const tags = [...body.matchAll(/<gp-([\w-]+)/g)].map(([, tag]) => tag!);
  if (!tags.every(exists)) continue;
  try {
    let files = await scriptsOf(body, first);
    const asked = files.length;
    if (withLazy) files = reachable(files, withLazy);
    judge(
      name,
      files.reduce((sum, file) => sum + brotli(file), 0),
      budget,
      `, ${asked} requests`,
    );
    if (process.argv.includes('--files'))
      for (const file of files) console.log(`    ${brotli(file)} ${file}`);
    if (requests && asked > requests) {
      failed++;
      console.log(`${name}: ${asked} requests, ${requests} allowed ✗`);
    }
  } catch (error) {
    failed++;
    console.log(`${name}: the page did not come up ✗ ${String(error)}`);
  }
}
await browser.close();
server.close();
if (missed) console.log(`${missed} goals are missed: see CONTRIBUTING.md, "What the bytes are spent on".`);
if (process.argv.includes('--write')) writeFileSync(recordFile, `${JSON.stringify(record, null, 2)}\n`);
console.log(`size: ${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
