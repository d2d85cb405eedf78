import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { engines, findEngine } from '../support/browsers.js';
import { openBrowser, type JourneyBrowser } from '../support/journey-browser.js';
import { buildPage } from './page-server.js';

/** Hears what the page's other scripts could hear, from before ours begin. */
const ear = `
const text = (value) => { try { return typeof value === 'string' ? value : JSON.stringify(value) ?? String(value); } catch { return String(value); } };
window.heard = { console: [], events: [], history: [], storage: [] };
for (const name of ['log', 'info', 'debug', 'warn', 'error', 'table', 'dir', 'trace'])
  console[name] = (...all) => heard.console.push(all.map(text).join(' '));
addEventListener('error', ({ message }) => heard.console.push(message));
addEventListener('unhandledrejection', ({ reason }) => heard.console.push(text(reason)));
const dispatch = EventTarget.prototype.dispatchEvent;
EventTarget.prototype.dispatchEvent = function (event) {
  const own = {};
  for (const key in event) if (typeof event[key] !== 'function' && !(event[key] instanceof EventTarget)) own[key] = event[key];
  heard.events.push(event.type + ' ' + text(own));
  return dispatch.call(this, event);
};
for (const name of ['pushState', 'replaceState']) {
  const write = history[name];
  history[name] = function (...all) { heard.history.push(all.map(text).join(' ')); return write.apply(history, all); };
}
const keep = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) { heard.storage.push(key + '=' + value); return keep.call(this, key, value); };
const wait = window.setTimeout;
// An hour passes in a moment, where a test asks for it.
window.setTimeout = (what, time, ...all) => wait(what, time > 3e6 && location.search.includes('hour') ? 400 : time, ...all);
`;

/** Where a script of the page, or somebody at the same device later, might find what was typed. */
const places = [
  'localStorage',
  'sessionStorage',
  'cookies',
  'indexedDB',
  'caches',
  'address',
  'history state',
  'written to history',
  'resources asked for',
  'title',
  'name of the window',
  'console',
  'events',
  'HTML of the page',
  'the form itself',
  'globals',
] as const;

const files = await buildPage('test/faults/trace-page.ts');

interface Exchange {
  readonly line: string;
  readonly headers: string;
  readonly body: string;
}

/** Site and receiver in one, which remembers all that it hears. */
class Listener {
  readonly heard: Exchange[] = [];
  readonly #server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += String(part)));
    request.on('end', () => {
      const { method, url = '' } = request;
      this.heard.push({ line: `${method} ${url}`, headers: request.rawHeaders.join('\n'), body });
      this.#answer(url, body, response);
    });
  });

  async listen(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #answer(url: string, body: string, response: ServerResponse): void {
    const { pathname } = new URL(url, 'http://localhost');
    const script = files.get(pathname);
    if (script) return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(script);
    if (pathname === '/ear.js')
      return void response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(ear);
    if (pathname === '/requests') {
      // Who describes a "question" waits for ever.
      const { id, kind } = JSON.parse(body) as { id: string; kind: string };
      if (kind === 'question') return;
      return void response
        .writeHead(201, { 'Content-Type': 'application/json' })
        .end(JSON.stringify({ id, reference: 'K4R-7MX' }));
    }
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(
      `<!doctype html><html lang="en"><title>Practice</title><link rel="icon" href="data:,"><script src="/ear.js"></script>
      <gp-practice name="Traceless Surgery" phone="01632 960000" hours="24/7"></gp-practice><script type="module" src="/page.js"></script></html>`,
    );
  }
}

const plain = (text: string): string => text.replace(/\s/g, '').toLowerCase();

for (const engine of engines) {
  describe(`what was typed leaves no trace, in ${engine}`, { skip: !findEngine(engine) }, () => {
    const listener = new Listener();
    let origin: string;
    let browser: JourneyBrowser;

    before(async () => {
      origin = await listener.listen();
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser?.close();
      listener.close();
    });

    /** Delivery's time passes so many times faster. An answer has 60 s of it: on a busy machine it may need some of a real one. */
    const open = async (query: string, scale = 10): Promise<void> => {
      listener.heard.length = 0;
      await browser.goto(`${origin}/?${query}&scale=${scale}`);
      for (let count = 0; count < 200; count++) {
        if (await browser.run(() => 'trace' in window)) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error('The page did not begin');
    };
    const typed = (): Promise<string[]> => browser.run(() => window.trace.words);
    /** Places in which any of the words is, with the words. */
    const found = async (words: readonly string[], without: readonly string[] = []): Promise<string[]> => {
      const all = await browser.run(() => window.trace.places());
      assert.deepEqual(Object.keys(all).sort(), [...places].sort());
      const traces = Object.entries(all).flatMap(([place, text]) =>
        words.filter((word) => plain(text).includes(plain(word))).map((word) => `${place}: ${word}`),
      );
      for (const { line, headers, body } of listener.heard) {
        const isSending = line === 'POST /requests';
        for (const word of words) {
          if (plain(decodeURIComponent(line) + headers).includes(plain(word)))
            traces.push(`${line}: ${word}`);
          if (!isSending && plain(body).includes(plain(word))) traces.push(`body of ${line}: ${word}`);
        }
      }
      return traces.filter((trace) => !without.some((place) => trace.startsWith(`${place}:`)));
    };
    const storageWrites = (): Promise<string> => browser.run(() => window.heard.storage.join('\n'));

    it('after sending: no place but the copy on the screen, and that goes with the next request', async () => {
      await open('kind=symptoms&who=me');
      await browser.run(() => window.trace.fillIn(true));
      const words = await typed();
      assert.ok(words.length >= 8, words.join());
      assert.match(
        plain(await storageWrites()),
        new RegExp(plain(words[0]!)),
        'the draft that was asked for',
      );
      assert.equal(await browser.run(() => window.trace.send()), 'Request sent');
      const sent = listener.heard.find(({ line }) => line === 'POST /requests')!;
      assert.ok(
        words.every((word) => plain(sent.body).includes(plain(word))),
        'all was sent',
      );
      assert.deepEqual(await found(words, ['the form itself']), []);
      await browser.run(() => window.trace.discard());
      assert.deepEqual(await found(words), []);
    });

    it('after deleting: none, and nothing was kept meanwhile; nor after a reload', async () => {
      await open('kind=fit-note&who=other');
      await browser.run(() => window.trace.fillIn(false));
      const words = await typed();
      assert.ok(words.length >= 8, words.join());
      await browser.run(() => window.trace.discard());
      assert.deepEqual(await found(words), []);
      const writes = plain(await storageWrites());
      assert.deepEqual(
        words.filter((word) => writes.includes(plain(word))),
        [],
      );
      assert.equal(listener.heard.filter(({ line }) => /requests/.test(line)).length, 0);
      await open('kind=fit-note&who=other');
      assert.deepEqual(await found(words), []);
    });

    it('after a time-out: only on the screen; after deleting: none', async () => {
      await open('kind=question&who=me', 200);
      await browser.run(() => window.trace.fillIn(false));
      const words = await typed();
      assert.match(await browser.run(() => window.trace.send()), /We do not know/);
      assert.deepEqual(await found(words, ['the form itself']), []);
      await browser.run(() => window.trace.discard());
      assert.deepEqual(await found(words), []);
    });

    it('an hour after the last answer: the draft is gone from the tab', async () => {
      await open('kind=other&who=me&hour');
      await browser.run(() => window.trace.fillIn(true));
      const words = await typed();
      for (let count = 0; count < 100 && (await found(words, ['the form itself'])).length; count++)
        await new Promise((resolve) => setTimeout(resolve, 50));
      assert.deepEqual(await found(words, ['the form itself']), []);
      // Else the browser asks before it leaves them.
      await browser.run(() => window.trace.discard());
    });

    // The search is the same everywhere; it takes a page for each place.
    if (engine !== 'chromium') return;
    it('would be found in each of these places', async () => {
      const text = 'qzxplantedqzx';
      for (const place of places) {
        await open('kind=other&who=me');
        await browser.run(() => (sessionStorage.clear(), localStorage.clear(), (window.name = '')));
        await browser.run((...planted) => window.trace.plant(...planted), place, text);
        const traces = await found([text]);
        assert.ok(
          traces.some((trace) => trace.startsWith(`${place}:`)),
          `${place}: ${traces.join(', ') || 'nothing found'}`,
        );
      }
    });
  });
}
