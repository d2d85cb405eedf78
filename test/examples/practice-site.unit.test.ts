import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { practiceSite, startPracticeSite } from '../../examples/practice-site/server.js';
import { readPracticeConfig } from '../../src/contract/read-practice-config.js';

const folder = new URL('../../examples/practice-site/public/', import.meta.url);
const files = (readdirSync(folder, { recursive: true }) as string[]).filter((file) => file.endsWith('.html'));
const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
const english = files.filter((file) => !file.startsWith('cy/'));
const app = practiceSite('http://localhost:8788');

const matches = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map((match) => match[1]!);

describe('the pages of the practice site', () => {
  it('have one heading of the first rank, a title of their own, a language and a skip link that leads somewhere', () => {
    for (const file of files) {
      const page = read(file);
      assert.equal(matches(page, /(<h1)/g).length, 1, file);
      assert.match(page, /<html lang="(en|cy)">/, file);
      assert.match(page, /class="skip-link" href="#main"/, file);
      assert.match(page, /<main id="main"/, file);
    }
    const titles = files.map((file) => matches(read(file), /<title>([^<]+)</g)[0]);
    assert.equal(new Set(titles).size, files.length);
  });

  it('lead only to pages and files that exist', async () => {
    for (const file of files) {
      for (const href of matches(read(file), /(?:href|src)="([^"#]+)/g)) {
        const url = new URL(href, `http://localhost/${file}`);
        if (url.origin !== 'http://localhost' || url.pathname.startsWith('/gp-widgets/')) continue;
        assert.equal((await app.request(url.pathname)).status, 200, `${file} leads to ${href}`);
      }
    }
  });

  it('lead to headings that exist', () => {
    for (const file of files) {
      for (const id of matches(read(file), /href="#([^"]+)"/g)) {
        assert.ok(read(file).includes(`id="${id}"`), `${file}#${id}`);
      }
    }
  });

  it('share their header and footer, but for the mark of the page that one is on', () => {
    const frames = english
      .filter((file) => file !== '404.html')
      .map((file) =>
        matches(read(file), /(<header[\s\S]*<\/header>|<footer[\s\S]*<\/footer>)/g)
          .join('')
          .replaceAll(' aria-current="page"', '')
          .replace(/\s+/g, ' '),
      );
    assert.equal(new Set(frames).size, 1);
  });

  it('carry no script but the widgets, no inline style and no handler', () => {
    for (const file of files) {
      const page = read(file);
      for (const script of matches(page, /(<script[^>]*>)/g)) {
        assert.equal(script, '<script type="module" src="/gp-widgets/gp-widgets.js">', file);
      }
      assert.doesNotMatch(page, /\sstyle=|\son\w+=|javascript:/, file);
    }
  });

  it('give every widget something to show where it cannot run, with a way to reach the practice or help', () => {
    for (const file of files) {
      for (const [, tag, fallback] of read(file).matchAll(
        /<(gp-(?!practice)[\w-]+)[^>]*>([\s\S]*?)<\/\1>/g,
      )) {
        assert.match(fallback!, /tel:|href=|<td>|111/, `${file}: ${tag}`);
      }
    }
  });

  it('use every widget of the set', () => {
    const used = new Set(files.flatMap((file) => matches(read(file), /<(gp-[\w-]+)/g)));
    assert.equal(used.size, 11, [...used].join(' '));
  });

  it('name only telephone numbers that are nobody’s, or that help everybody', () => {
    const national = ['116123', '08082000247'];
    for (const file of files) {
      for (const number of matches(read(file), /href="tel:([^"]+)"/g)) {
        assert.ok(national.includes(number) || /^01632960\d{3}$/.test(number), `${file}: ${number}`);
      }
    }
  });
});

describe('the settings of the practice site', () => {
  it('pass the check that every practice’s settings must pass', () => {
    assert.deepEqual(readPracticeConfig(JSON.parse(read('practice.json'))).issues, []);
  });
});

describe('the server of the practice site', () => {
  it('forbids inline code, foreign scripts and text that becomes code, and lets requests go to the receiver alone', async () => {
    const policy = (await app.request('/')).headers.get('Content-Security-Policy')!;
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
      "connect-src 'self' http://localhost:8788",
    ]) {
      assert.ok(policy.split('; ').includes(rule), `${rule} is not in ${policy}`);
    }
  });

  it('puts the receiver’s addresses into the practice’s settings, and leaves the rest as written', async () => {
    const served = (await (await app.request('/practice.json')).json()) as object;
    const written = JSON.parse(read('practice.json')) as object;
    assert.deepEqual(served, {
      ...written,
      endpoint: 'http://localhost:8788',
      signInUrl: 'http://localhost:8788/sign-in',
    });
  });

  it('answers an unknown page with 404 and the practice’s telephone number', async () => {
    const answer = await app.request('/no-such-page', { headers: { Accept: 'text/html' } });
    assert.equal(answer.status, 404);
    assert.match(await answer.text(), /01632 960 120/);
  });

  it('does not serve its own source', async () => {
    for (const path of ['/server.ts', '/../server.ts', '/%2e%2e/server.ts', '/..%2fserver.ts']) {
      assert.equal((await app.request(path)).status, 404, path);
    }
  });

  it('starts on a free port, says where it is, and stops', async () => {
    const site = await startPracticeSite({ port: 0, receiverOrigin: 'http://localhost:8788' });
    assert.equal((await fetch(site.origin)).status, 200);
    await site.close();
    await assert.rejects(fetch(site.origin));
  });
});
