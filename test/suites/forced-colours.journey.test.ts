/** Forced colours (Windows' contrast themes): in the two engines that can be told to force them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findEngine } from '../support/browsers.js';
import { needCdnBuild } from '../support/built-files.js';
import { elements } from './elements.js';

/** What is wrong with an element where the browser forces its colours. Runs in the page, so it stands alone. */
function complaintsAbout(selector: string): string[] {
  const found: string[] = [];
  const parts = [...(document.querySelector(selector)!.shadowRoot?.querySelectorAll<HTMLElement>('*') ?? [])];
  for (const part of parts) {
    if (part.shadowRoot) parts.push(...part.shadowRoot.querySelectorAll<HTMLElement>('*'));
    if (!part.getClientRects().length) continue;
    const name = part.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 80);
    const style = getComputedStyle(part);
    // What the eye sees of a radio or checkbox may be drawn by its label.
    const edges = [part, part.nextElementSibling ?? part].flatMap((each) => [
      getComputedStyle(each),
      getComputedStyle(each, '::before'),
    ]);
    if (style.forcedColorAdjust === 'none') found.push(`keeps its own colours: ${name}`);
    if (!part.matches('a[href], button, input, select, textarea, summary')) continue;
    if (part.matches('button, input, select, textarea')) {
      if (
        !edges.some((edge) => edge.borderBottomStyle !== 'none' && parseFloat(edge.borderBottomWidth) > 0)
      ) {
        found.push(`has no edge: ${name}`);
      }
    } else if (part.localName === 'a' && !style.textDecorationLine.includes('underline')) {
      found.push(`is not underlined: ${name}`);
    }
    // Shadows and backgrounds are gone: an outline must show the focus.
    part.focus();
    if (!edges.some((edge) => edge.outlineStyle !== 'none' && parseFloat(edge.outlineWidth) >= 1)) {
      found.push(`shows no focus: ${name}`);
    }
  }
  return found;
}

/** An element with every defect that the check looks for. */
const defective = `<script>
  customElements.define('defective-colours', class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).innerHTML =
        '<style>* { outline: none; border: 0; text-decoration: none } p { forced-color-adjust: none }</style>' +
        '<p>x</p><a href="#x">x</a><button>x</button>';
    }
  });
</script><defective-colours></defective-colours>`;

let server: Server;
let origin: string;
let body = '';

before(async () => {
  needCdnBuild();
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    try {
      const isScript = pathname.endsWith('.js');
      const content = isScript
        ? readFileSync(`dist/cdn${pathname}`)
        : `<!doctype html><html lang="en">${body}`;
      response.writeHead(200, { 'Content-Type': isScript ? 'text/javascript' : 'text/html; charset=utf-8' });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
after(() => {
  server.close();
  server.closeAllConnections();
});

for (const engine of ['chromium', 'firefox'] as const) {
  describe(`with forced colours in ${engine}`, { skip: !findEngine(engine) && 'not on this machine' }, () => {
    let browser: Browser;
    let page: Page;
    before(async () => {
      const executablePath = findEngine(engine)!;
      browser = await puppeteer.launch(
        engine === 'firefox'
          ? {
              browser: 'firefox',
              executablePath,
              extraPrefsFirefox: { 'browser.display.document_color_use': 2, 'ui.useAccessibilityTheme': 1 },
            }
          : { executablePath, args: ['--no-sandbox'] },
      );
      page = await browser.newPage();
      if (engine === 'chromium') {
        const session = await page.createCDPSession();
        await session.send('Emulation.setEmulatedMedia', {
          features: [{ name: 'forced-colors', value: 'active' }],
        });
      }
    });
    after(() => browser.close());

    const complaints = async (markup: string, tag: string): Promise<string[]> => {
      body = markup;
      await page.goto(origin);
      await page.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.firstElementChild,
        {},
        tag,
      );
      assert.equal(await page.evaluate(() => matchMedia('(forced-colors: active)').matches), true);
      return page.evaluate(complaintsAbout, tag);
    };

    it('finds out an element whose controls cannot be seen', async () => {
      const kinds = (await complaints(defective, 'defective-colours')).map((line) => line.split(':')[0]);
      assert.deepEqual(kinds, [
        'keeps its own colours',
        'is not underlined',
        'shows no focus',
        'has no edge',
        'shows no focus',
      ]);
    });

    for (const { tag, setUps } of elements) {
      for (const [name, markup] of Object.entries(setUps)) {
        it(`<${tag}> keeps edges, links and focus (${name})`, async () => {
          const script = '<script type="module" src="/gp-widgets.js"></script>';
          assert.deepEqual(await complaints(markup + script, tag), []);
        });
      }
    }
  });
}
