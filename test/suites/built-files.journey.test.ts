/** What only the built files show: several script tags, several versions, placeholders, requests. In all engines. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { engines, findEngine } from '../support/browsers.js';
import { needCdnBuild } from '../support/built-files.js';
import { type JourneyBrowser, openBrowser } from '../support/journey-browser.js';
import { renderOnServer } from '../support/server-rendering.js';

const strict =
  "default-src 'none'; base-uri 'none'; object-src 'none'; script-src 'nonce-R' 'strict-dynamic'; style-src 'self' 'nonce-R'; style-src-attr 'none'; img-src 'self'; connect-src 'self'; form-action 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const olderVersion = '0.0.1';

/** Runs before every script of a page. */
const keepRecords = `<script nonce="R">
  records = { console: [], errors: [], violations: [] };
  for (const level of ['error', 'warn']) console[level] = (...texts) => records.console.push(texts.join(' '));
  addEventListener('error', (event) => records.errors.push(event.message));
  addEventListener('unhandledrejection', (event) => records.errors.push(String(event.reason)));
  document.addEventListener('securitypolicyviolation', (event) => records.violations.push(event.effectiveDirective + ' ' + event.blockedURI));
</script>`;

interface Records {
  console: string[];
  errors: string[];
  violations: string[];
}

const hours = 'hours="Mo-Fr 08:00-18:30" at="2026-11-18T10:00:00Z"';
const widget = `<gp-opening-hours ${hours}>Fallback</gp-opening-hours>`;
const tag = (src: string): string => `<script type="module" nonce="R" src="${src}"></script>`;

/** What a practice's backend says here, by path. */
const answers: Record<string, [status: number, body: unknown]> = {
  slots: [200, { slots: [] }],
  medications: [401, { type: 'about:blank', title: 'Signed out', status: 401 }],
  statistics: [
    200,
    {
      months: [
        { month: '2026-09', participating: true, clinical: 310, administrative: 120, other: 0 },
        { month: '2026-10', participating: true, clinical: 350, administrative: 110, other: 0 },
      ],
    },
  ],
  status: [200, { updatedAt: '2026-11-18T10:00:00Z', services: [{ service: 'requests', state: 'working' }] }],
};

let folder: string;
let server: Server;
let origin: string;
let page = { headers: {} as Record<string, string>, body: '' };
let requests: string[] = [];
/** A part that does not arrive, by the end of its address. */
let lost = '';

before(async () => {
  needCdnBuild();
  folder = mkdtempSync(join(tmpdir(), 'gp-widgets-'));
  for (const copy of ['new', 'old']) cpSync('dist/cdn', join(folder, copy), { recursive: true });
  for (const path of readdirSync(join(folder, 'old'), { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, 'old', path);
    if (statSync(file).isFile())
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll(version, olderVersion));
  }
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    if (pathname === '/page') {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page.headers });
      response.end(page.body);
      return;
    }
    if (pathname !== '/favicon.ico') requests.push(pathname);
    if (pathname.startsWith('/api/')) {
      const [status, body] = answers[pathname.slice(5)] ?? [404, {}];
      response
        .writeHead(status, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' })
        .end(JSON.stringify(body));
      return;
    }
    try {
      if (lost && pathname.endsWith(lost)) throw new Error('lost');
      const text = readFileSync(join(folder, pathname));
      response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' }).end(text);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true });
});

for (const engine of engines) {
  describe(`the built files in ${engine}`, { skip: !findEngine(engine) && 'not on this machine' }, () => {
    let browser: JourneyBrowser;
    before(async () => {
      browser = await openBrowser(engine);
    });
    after(() => browser.close());

    const open = async (body: string, headers: Record<string, string> = {}): Promise<void> => {
      requests = [];
      page = { headers, body: `<!doctype html><html lang="en"><title>Page</title>${keepRecords}${body}` };
      await browser.goto(`${origin}/page`);
    };
    const records = (): Promise<Records> =>
      browser.run(() => (globalThis as unknown as { records: Records }).records);
    /** What each widget of a tag shows; waits until the last of them shows something of its own. */
    const shown = async (selector = 'gp-opening-hours'): Promise<string[]> => {
      const read = (): Promise<string[]> =>
        browser.run(
          (selector) =>
            [...document.querySelectorAll(selector)].map(
              (each) => each.shadowRoot?.querySelector('.root')?.textContent?.trim() ?? '',
            ),
          selector,
        );
      const end = Date.now() + 20_000;
      for (;;) {
        const texts = await read();
        if ((texts.length && texts.every(Boolean)) || Date.now() > end) return texts;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const rest = (milliseconds: number): Promise<void> =>
      new Promise((resolve) => setTimeout(resolve, milliseconds));

    it('show the banner after three requests', async () => {
      await open(widget + tag('/new/gp-widgets.js'));
      assert.deepEqual(await shown(), ['Open now until 6:30pm']);
      assert.equal(requests.length, 3, requests.join(' '));
    });

    for (const [name, script] of [
      ['autoloader', '/new/gp-widgets.js'],
      ['all-in-one', '/new/gp-widgets-all.js'],
      ['single element', '/new/elements/gp-opening-hours.js'],
    ] as const) {
      it(`work under a strict policy with Trusted Types: ${name}`, async () => {
        await open(widget.replace(' at', ' json-ld at') + tag(script), { 'Content-Security-Policy': strict });
        assert.deepEqual(await shown(), ['Open now until 6:30pm']);
        await rest(200);
        assert.equal(
          await browser.run(() => document.querySelectorAll('script[type="application/ld+json"]').length),
          1,
        );
        assert.deepEqual(await records(), { console: [], errors: [], violations: [] });
      });
    }

    it('show their letters on a page in an old encoding, which a classic script takes on', async () => {
      const form = '<gp-request-form endpoint="https://backend.example/requests"></gp-request-form>';
      await open(
        `<gp-practice phone="01632 960 120"></gp-practice>${form}<script nonce="R" src="/new/gp-widgets-all.js" defer></script>`,
        {
          'Content-Type': 'text/html; charset=windows-1252',
        },
      );
      const [text = ''] = await shown('gp-request-form');
      assert.match(text, /Call the practice: 01632\u00a0960\u00a0120/);
    });

    it('may be loaded twice', async () => {
      await open(widget + tag('/new/gp-widgets.js') + tag('/new/gp-widgets.js?again'));
      assert.deepEqual(await shown(), ['Open now until 6:30pm']);
      await rest(200);
      assert.deepEqual(await records(), { console: [], errors: [], violations: [] });
    });

    for (const first of ['gp-widgets.js', 'gp-widgets-all.js', 'elements/gp-opening-hours.js']) {
      for (const second of ['gp-widgets.js', 'gp-widgets-all.js', 'elements/gp-opening-hours.js']) {
        it(`of two versions let the first stay, with one warning: ${first}, then ${second}`, async () => {
          await open(widget + tag(`/old/${first}`) + tag(`/new/${second}`), {
            'Content-Security-Policy': strict,
          });
          assert.deepEqual(await shown(), ['Open now until 6:30pm']);
          await rest(150);
          const { console, errors, violations } = await records();
          assert.equal(console.length, 1, console.join('\n'));
          assert.ok(console[0]!.includes(version) && console[0]!.includes(olderVersion), console[0]);
          assert.deepEqual({ errors, violations }, { errors: [], violations: [] });
          const stays = await browser.run(
            () => (customElements.get('gp-opening-hours') as unknown as { version: string }).version,
          );
          assert.equal(stays, olderVersion);
          assert.deepEqual(
            requests.filter((path) => path.startsWith('/new/')),
            [`/new/${second}`],
          );
        });
      }
    }

    it('take over what a server rendered, before and after', async () => {
      const rendered = await renderOnServer(widget, ['/src/elements/opening-hours/gp-opening-hours.ts']);
      await open(rendered);
      assert.deepEqual(await shown(), ['Open now until 6:30pm']);
      await open(rendered + tag('/new/gp-widgets.js'));
      await rest(300);
      assert.deepEqual(await shown(), ['Open now until 6:30pm']);
      const roots = await browser.run(
        () => document.querySelector('gp-opening-hours')!.shadowRoot!.querySelectorAll('.root').length,
      );
      assert.equal(roots, 1);
      assert.deepEqual(await records(), { console: [], errors: [], violations: [] });
    });

    for (const [name, script] of [
      ['autoloader', tag('/new/gp-widgets.js')],
      // Where the page's parser stops for it: before any placeholder is there.
      ['all-in-one', '<script nonce="R" src="/new/gp-widgets-all.js"></script>'],
    ] as const) {
      it(`fill placeholders, now and later, and name what is no widget: ${name}`, async () => {
        const placeholder =
          '<div data-gp-widget="opening-hours" data-hours="Mo-Fr 08:00-18:30" data-at="2026-11-18T10:00:00Z"><p>Fallback</p></div>';
        await open(`${script}${placeholder}<gp-openning-hours>x</gp-openning-hours>`);
        assert.deepEqual(await shown(), ['Open now until 6:30pm']);
        await browser.run(
          (markup) => document.body.insertAdjacentHTML('beforeend', `<main>${markup}</main>`),
          placeholder,
        );
        assert.deepEqual(await shown(), ['Open now until 6:30pm', 'Open now until 6:30pm']);
        assert.deepEqual(
          await browser.run(() =>
            [...document.querySelectorAll('gp-opening-hours')].map(
              (each) => each.querySelector('p')?.textContent,
            ),
          ),
          ['Fallback', 'Fallback'],
        );
        const { console, errors } = await records();
        assert.match(console.join('\n'), /^gp-openning-hours is not a widget\. Known: [\w,-]+$/);
        assert.deepEqual(errors, []);
      });
    }

    it('ignore hostile names of placeholders, with a line in the console each and no request', async () => {
      const names = [
        '../../evil',
        'constructor',
        '__proto__',
        'https://evil.example/x',
        'opening-hours.js?',
        '',
      ];
      await open(
        names.map((name) => `<div data-gp-widget="${name}">Fallback</div>`).join('') +
          widget +
          tag('/new/gp-widgets.js'),
      );
      assert.deepEqual(await shown(), ['Open now until 6:30pm']);
      const { console, errors } = await records();
      assert.equal(console.length, names.length, console.join('\n'));
      assert.deepEqual(errors, []);
      assert.equal(requests.length, 3, requests.join(' '));
    });

    it('take from placeholders only what is named, and no address of another server', async () => {
      await open(
        `<div data-gp-widget="opening-hours" data-hours="Mo-Fr 08:00-18:30" data-at="2026-11-18T10:00:00Z" data-onclick="evil()" data-style="x" data-id="x" data-endpoint="https://evil.example/" data-src="//evil.example/a.json"></div>
         <div data-gp-widget="opening-hours" data-hours="24/7" data-endpoint="/requests"></div>${tag('/new/gp-widgets.js')}`,
      );
      await shown();
      const names = await browser.run(() =>
        [...document.querySelectorAll('gp-opening-hours')].map((each) =>
          each.getAttributeNames().sort().join(' '),
        ),
      );
      assert.deepEqual(names, ['at hours', 'endpoint hours']);
      const { console } = await records();
      assert.equal(console.filter((line) => line.includes('evil.example')).length, 2, console.join('\n'));
    });

    for (const [part, body, stands] of [
      ['contact-more.js', '<gp-contact-options phone="01632 960123"></gp-contact-options>', '01632 960123'],
      [
        'hours-at.js',
        '<gp-practice hours="Mo-Fr 08:00-18:30" phone="01632 960123"></gp-practice><gp-urgent-help></gp-urgent-help>',
        '999',
      ],
      [
        'status-news.js',
        '<gp-practice phone="01632 960123"></gp-practice><gp-service-status endpoint="/api/status"></gp-service-status>',
        '01632 960123',
      ],
      [
        'week-table.js',
        `<gp-opening-hours ${hours} variant="table"></gp-opening-hours>`,
        'Open now until 6:30pm',
      ],
      [
        'month-parts.js',
        '<gp-request-statistics endpoint="/api/statistics"></gp-request-statistics>',
        'October 2026',
      ],
      [
        'session-panel.js',
        '<gp-repeat-prescription endpoint="/api/prescription-orders" medications-endpoint="/api/medications"></gp-repeat-prescription>',
        'did not load',
      ],
      [
        'list-tools.js',
        '<gp-practice phone="01632 960123"></gp-practice><gp-appointment-picker endpoint="/api/appointments" slots-endpoint="/api/slots"></gp-appointment-picker>',
        'Call the practice: 01632 960123',
      ],
    ] as const) {
      it(`go on without a part that does not arrive: ${part}`, async () => {
        lost = part;
        try {
          await open(body + tag('/new/gp-widgets.js'));
          const name = /<(gp-(?!practice)[\w-]+)/.exec(body)![1]!;
          const end = Date.now() + 20_000;
          const isReady = (): Promise<boolean> =>
            browser.run((name) => document.querySelector(`${name}:state(gp-ready)`) !== null, name);
          while (!(await isReady()) && Date.now() < end) await rest(50);
          assert.ok(await isReady(), 'it is ready');
          await rest(200);
          const asked = requests.filter((path) => path.endsWith(part)).length;
          // Engines that keep what failed ask the server once.
          assert.ok(asked === 1 || asked === 2, `asked ${asked} times: ${requests.join(' ')}`);
          assert.match((await shown(name)).join(' '), new RegExp(stands));
          assert.deepEqual((await records()).errors, []);
        } finally {
          lost = '';
        }
      });
    }

    for (const [body, press, sends] of [
      ['<gp-request-form endpoint="/api/requests"></gp-request-form>', 'form', 'json-requests.js'],
      [
        '<gp-online-access endpoint="/api/registrations"></gp-online-access>',
        '.button',
        'json-registrations.js',
      ],
    ] as const) {
      it(`have what sends before anything is written: ${sends}`, async () => {
        await open(body + tag('/new/gp-widgets.js'));
        const name = /<([\w-]+)/.exec(body)![1]!;
        await shown(name);
        const end = Date.now() + 20_000;
        const has = (file: string): boolean => requests.some((path) => path.endsWith(file));
        while (!has(sends) && Date.now() < end) {
          await browser.run(
            (name, press) => {
              const control = document.querySelector(name)!.shadowRoot!.querySelector<HTMLElement>(press);
              control?.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
              control?.click();
            },
            name,
            press,
          );
          await rest(50);
        }
        assert.ok(has(sends) && has('delivery.js'), requests.join(' '));
      });
    }

    it('are not stopped by a misspelt tag', async () => {
      await open(`<gp-openning-hours>x</gp-openning-hours>${widget}${tag('/new/gp-widgets.js')}`);
      assert.deepEqual(await shown(), ['Open now until 6:30pm']);
      const { console } = await records();
      assert.equal(console.length, 1);
      assert.match(console[0]!, /gp-openning-hours/);
      assert.equal(requests.length, 3, requests.join(' '));
    });
  });
}
