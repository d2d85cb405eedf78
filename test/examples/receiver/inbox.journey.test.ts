import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { createAdaptorServer } from '@hono/node-server';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { KyselyPlugin } from 'kysely';
import { buildApp } from '../../../examples/receiver/app.js';
import { inboxModule } from '../../../examples/receiver/inbox/inbox-module.js';
import type { LogEntry } from '../../../examples/receiver/log.js';
import { type Receiver, type ReceiverOptions, startReceiver } from '../../../examples/receiver/server.js';
import { defaultSettings } from '../../../examples/receiver/settings.js';
import { runReceiver } from './receiver-process.js';
import { dataDirectory } from '../../support/data-directory.js';
import { newId, samplePng, sampleRequest, sendFiles, sendJson } from './sample-request.js';

const chromiumPath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const password = 'a long enough password';

interface Started {
  receiver: Receiver;
  log: LogEntry[];
  address: string;
  close(): Promise<void>;
}

async function start(options: ReceiverOptions = {}): Promise<Started> {
  const directory = dataDirectory('receiver');
  const log: LogEntry[] = [];
  const receiver = await startReceiver({
    port: 0,
    dataDirectory: directory,
    log: (entry) => log.push(entry),
    requestLimit: { burst: 10_000, perMinute: 10_000 },
    ...options,
  });
  return {
    receiver,
    log,
    address: receiver.address,
    close: async () => {
      await receiver.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

const get = (url: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { headers, redirect: 'manual' });

function post(url: string, body: Record<string, string>, headers: Record<string, string>): Promise<Response> {
  return fetch(url, { method: 'POST', body: new URLSearchParams(body), headers, redirect: 'manual' });
}

describe('inbox on this machine', () => {
  let started: Started;
  let address: string;
  let now = new Date('2026-11-20T09:00:00Z');
  before(async () => {
    started = await start({ now: () => now });
    address = started.address;
  });
  after(() => started?.close());

  const list = async (query = ''): Promise<string> => (await get(`${address}/inbox${query}`)).text();
  const idsIn = (page: string): string[] =>
    [...page.matchAll(/class="request-link" href="\/inbox\/([\w-]+)[?"]/g)].map((match) => match[1] ?? '');

  it('lists requests newest first, whatever their kind or words, and pages through all of them', async () => {
    const sent: string[] = [];
    for (let i = 0; i < 60; i++) {
      now = new Date(now.getTime() + (i % 3) * 1000);
      const request = sampleRequest({
        kind: i % 2 ? 'letter' : 'symptoms',
        category: i % 2 ? 'administrative' : 'clinical',
        answers: [
          { question: 'what', prompt: 'What?', value: i === 3 ? 'Crushing chest pain, 999' : 'A form' },
        ],
      });
      sent.push(request.id);
      assert.equal((await sendJson(address, request)).status, 201);
    }
    const pages: string[][] = [];
    let query: string | undefined = '';
    let page = '';
    while (query !== undefined) {
      page = await list(query);
      pages.push(idsIn(page));
      query = /href="\/inbox(\?[^"]*)" rel="next"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    }
    assert.deepEqual(
      pages.map((ids) => ids.length),
      [25, 25, 10],
    );
    const all = pages.flat();
    assert.equal(new Set(all).size, 60);
    const received = new Map<string, string>();
    for (const id of all) {
      const exported = (await (await get(`${address}/inbox/${id}/export.json`)).json()) as {
        receivedAt: string;
      };
      received.set(id, exported.receivedAt);
    }
    for (const [index, id] of all.entries())
      assert.ok(index === 0 || (received.get(all[index - 1] ?? '') ?? '') >= (received.get(id) ?? ''));

    const back = /href="\/inbox(\?[^"]*)" rel="prev"/.exec(page)?.[1]?.replaceAll('&amp;', '&');
    assert.deepEqual(idsIn(await list(back)), pages[1]);
    assert.equal(idsIn(await list('?kind=letter')).length, 25);
    assert.ok(idsIn(await list('?kind=letter')).every((id) => sent.indexOf(id) % 2 === 1));
  });

  it('leads back to the place in the list, also after a request was marked as done', async () => {
    const first = await list('?kind=letter');
    const older = /href="\/inbox(\?[^"]*)" rel="next"/.exec(first)![1]!.replaceAll('&amp;', '&');
    const link = /class="request-link" href="([^"]*)"/.exec(await list(older))![1]!.replaceAll('&amp;', '&');
    const back = async (path: string): Promise<string | undefined> =>
      /class="back"><a href="\/inbox([^"]*)"/
        .exec(await (await get(address + path)).text())?.[1]
        ?.replaceAll('&amp;', '&');
    assert.equal(await back(link), older);
    const [path, query] = link.split('?');
    const answer = await post(`${address}${path}/done?${query}`, { done: 'yes' }, { Origin: address });
    assert.equal(answer.headers.get('Location'), link);
    assert.equal(
      await back(`${path}?older=javascript:alert(1)&state=%22%3E%3Cscript%3E&next=//evil.example`),
      '',
    );
  });

  it('says what the patient was promised and what is overdue, and orders nothing by it', async () => {
    const text = (page: string): string => page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    const usual = now;
    // A Friday, and the weekend after it.
    now = new Date('2026-11-27T10:00:00Z');
    const early = sampleRequest();
    const receipt = (await (await sendJson(address, early)).json()) as { respondBy: string };
    assert.equal(receipt.respondBy, '2026-11-30T18:30:00.000Z');
    const open = async (): Promise<string> => text(await (await get(`${address}/inbox/${early.id}`)).text());
    const first = async (): Promise<string> => text(/<li class="request">[^]*?<\/li>/.exec(await list())![0]);
    now = new Date('2026-11-28T10:00:00Z');
    assert.match(await first(), /Answer promised by Mon 30 Nov/);
    assert.match(await open(), /The patient was promised an answer by Monday 30 November 2026 at 18:30/);
    now = new Date('2026-11-30T18:30:01Z');
    assert.match(await first(), /Overdue: answer promised by Mon 30 Nov/);
    assert.match(await open(), /Overdue: the patient was promised an answer by Monday 30 November/);
    const later = sampleRequest();
    await sendJson(address, later);
    assert.deepEqual(idsIn(await list()).slice(0, 2), [later.id, early.id]);
    await post(`${address}/inbox/${early.id}/done`, { done: 'yes' }, { Origin: address });
    assert.doesNotMatch(await open(), /Overdue/);
    assert.match(await open(), /Answer promised by Monday 30 November 2026 at 18:30/, 'still to be read');
    now = usual;
  });

  it('leads from one request of a list to the next, whichever was marked as done meanwhile', async () => {
    const order = idsIn(await list('?kind=letter'));
    const next = async (path: string, rel: 'prev' | 'next'): Promise<string | undefined> =>
      new RegExp(`href="([^"]*)#request" rel="${rel}"`)
        .exec(await (await get(address + path)).text())?.[1]
        ?.replaceAll('&amp;', '&');
    const first = `/inbox/${order[0]}?kind=letter`;
    assert.equal(await next(first, 'prev'), undefined);
    assert.equal(await next(first, 'next'), `/inbox/${order[1]}?kind=letter`);
    await post(`${address}/inbox/${order[1]}/done`, { done: 'yes' }, { Origin: address });
    const second = `/inbox/${order[1]}?kind=letter`;
    assert.equal(await next(first, 'next'), `/inbox/${order[2]}?kind=letter`, 'done: not to do any more');
    assert.equal(await next(second, 'prev'), first);
    assert.equal(await next(second, 'next'), `/inbox/${order[2]}?kind=letter`);
    assert.equal(await next(`${first}&state=all`, 'next'), `/inbox/${order[1]}?state=all&kind=letter`);
    const walked: string[] = [];
    for (let path: string | undefined = first; path && walked.length < 40; path = await next(path, 'next'))
      walked.push(/[\w-]{16,}/.exec(path)![0]);
    assert.deepEqual(
      walked.slice(0, 24),
      order.filter((_, index) => index !== 1),
    );
    assert.equal(new Set(walked).size, walked.length, 'none twice');
    assert.match(await (await get(`${address}/inbox/${walked.at(-1)}?kind=letter`)).text(), /None is older/);
  });

  it('exports the list so that Excel reads its names', async () => {
    const csv = new Uint8Array(await (await get(`${address}/inbox/requests.csv?state=all`)).arrayBuffer());
    assert.deepEqual([...csv.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
  });

  it('breaks off an export that cannot be read to its end: half a list is not taken for a whole one', async () => {
    const { database } = started.receiver;
    await sendJson(address, sampleRequest());
    const [row] = await database.selectFrom('requests').selectAll().limit(1).execute();
    const copies = Array.from({ length: 210 }, () => newId());
    await database
      .insertInto('requests')
      .values(copies.map((id) => ({ ...row!, id, reference: id })))
      .execute();
    let reads = 0;
    const failing: KyselyPlugin = {
      transformQuery: ({ node }) => {
        if (++reads > 1) throw new Error('Unmistakable');
        return node;
      },
      transformResult: async ({ result }) => result,
    };
    const log: LogEntry[] = [];
    const { app } = buildApp(
      {
        database: database.withPlugin(failing),
        settings: defaultSettings,
        log: (entry) => log.push(entry),
        now: () => now,
      },
      [inboxModule],
    );
    const server = createAdaptorServer({ fetch: app.fetch }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const answer = await get(`http://127.0.0.1:${port}/inbox/requests.csv?state=all`);
    assert.equal(answer.status, 200);
    await assert.rejects(answer.text());
    server.close();
    assert.equal(reads, 2);
    assert.ok(log.some(({ event }) => event === 'failed'));
    assert.ok(!JSON.stringify(log).includes('Unmistakable'));
    await database.deleteFrom('requests').where('id', 'in', copies).execute();
  });

  it('says of what breaks the contract where, and what was expected', async () => {
    const answer = await sendJson(address, { ...sampleRequest(), kind: 'chat', submittedAt: undefined });
    const { errors } = (await answer.json()) as { errors: { pointer: string; detail: string }[] };
    const details = Object.fromEntries(errors.map(({ pointer, detail }) => [pointer, detail]));
    assert.match(details['#/kind']!, /^Expected "symptoms" or /);
    assert.equal(details['#/submittedAt'], 'Expected something here: it is needed');
  });

  it('shows all that was asked, answered and shown', async () => {
    const request = sampleRequest({
      actingFor: { name: 'Asha Raman', relationship: 'family', permission: 'agreed' },
      language: 'cy',
    });
    await sendJson(address, request);
    const page = await (await get(`${address}/inbox/${request.id}`)).text();
    const text = page.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
    for (const words of [
      'Priya Raman',
      '14 July 1958 (age 68 when received)',
      '900 000 0009',
      'What is the problem?',
      'My knee is swollen.',
      'Ice packs',
      '01632 960 983',
      'Monday, 12:30 to 13:15',
      'leave no message',
      'Spoken language',
      'Asha Raman',
      'The patient agreed',
      'Do you have chest pain?',
      'Call 999 for pressing chest pain.',
      'Said they have read it',
      'out of breath',
      'If you cannot speak, call 999.',
      'Said this is not what they meant',
      'Welsh',
    ])
      assert.ok(text.includes(words), words);
  });

  it('marks as done and not done again', async () => {
    const request = sampleRequest();
    await sendJson(address, request);
    const url = `${address}/inbox/${request.id}/done`;
    const own = { Origin: address };
    assert.equal((await post(url, { done: 'yes' }, own)).status, 303);
    assert.ok(!idsIn(await list()).includes(request.id));
    assert.ok(idsIn(await list('?state=done')).includes(request.id));
    const first = (await (await get(`${address}/inbox/${request.id}/export.json`)).json()) as {
      doneAt: string;
    };
    now = new Date(now.getTime() + 60_000);
    await post(url, { done: 'yes' }, own);
    const second = (await (await get(`${address}/inbox/${request.id}/export.json`)).json()) as {
      doneAt: string;
    };
    assert.equal(second.doneAt, first.doneAt);
    await post(url, { done: 'no' }, own);
    assert.ok(idsIn(await list()).includes(request.id));
  });

  it('takes a change from its own pages only', async () => {
    const request = sampleRequest();
    await sendJson(address, request);
    const url = `${address}/inbox/${request.id}/done`;
    for (const headers of [
      {},
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { Origin: address.replace(/:\d+$/, ':1') },
    ] as Record<string, string>[])
      assert.equal((await post(url, { done: 'yes' }, headers)).status, 403, JSON.stringify(headers));
    assert.ok(idsIn(await list()).includes(request.id));
    assert.equal((await post(url, { done: 'yes' }, { 'Sec-Fetch-Site': 'same-origin' })).status, 303);
  });

  it('answers nobody who calls this machine by another name', async () => {
    const { request: send } = await import('node:http');
    const status = await new Promise((resolve) => {
      send(`${address}/inbox`, { headers: { Host: 'rebound.example' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      }).end();
    });
    assert.equal(status, 403);
  });

  it('keeps pages out of caches, frames and other pages’ reach', async () => {
    for (const path of ['/inbox', `/inbox/${newId()}`, '/inbox/requests.csv']) {
      const { headers } = await get(`${address}${path}`);
      assert.equal(headers.get('Cache-Control'), 'no-store');
      assert.match(
        headers.get('Content-Security-Policy') ?? '',
        /default-src 'none'.*frame-ancestors 'none'/,
      );
      assert.equal(headers.get('X-Content-Type-Options'), 'nosniff');
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    }
  });

  it('keeps ids only in its log', async () => {
    const word = 'Unmistakable';
    const request = sampleRequest({
      patient: { ...sampleRequest().patient, givenName: word },
      answers: [{ question: 'what', prompt: 'What?', value: word }],
    });
    await sendJson(address, request);
    await sendJson(address, { ...request, id: newId(), kind: word });
    await post(`${address}/inbox/search`, { search: word }, { Origin: address });
    await post(`${address}/inbox/search`, { search: word }, {});
    await get(`${address}/inbox?search=${word}`);
    await get(`${address}/${word}`);
    await get(`${address}/inbox/${request.id}`);
    const text = JSON.stringify(started.log);
    assert.ok(text.includes(request.id));
    assert.ok(!text.includes(word) && !text.includes('127.0.0.1') && !text.includes('Raman'));
  });

  it('removes content after the retention time, and never takes the id again', async () => {
    const file = samplePng();
    const request = sampleRequest({ attachments: [{ name: 'a.png', type: 'image/png', size: file.length }] });
    await sendFiles(address, request, [file]);
    const { purgeExpired } = await import('../../../examples/receiver/requests/retention.js');
    const { database } = started.receiver;
    const days = (count: number): Date => new Date(now.getTime() + count * 86_400_000);
    assert.equal(await purgeExpired(database, 365, days(364.9)), 0);
    assert.ok((await purgeExpired(database, 365, days(365.1))) > 0);
    assert.equal(await purgeExpired(database, 365, days(365.1)), 0);
    const page = await (await get(`${address}/inbox/${request.id}`)).text();
    // What stands above the heading leads to other requests.
    const found = page.slice(page.indexOf('<h1'));
    assert.ok(found.includes('Content removed') && !found.includes('Raman'));
    assert.equal((await get(`${address}/inbox/${request.id}/attachments/0`)).status, 404);
    const left = await database.selectFrom('attachments').select('size').execute();
    assert.equal(left.length, 0);
    assert.equal((await sendFiles(address, request, [file])).status, 200);
    assert.equal((await sendJson(address, { ...request, language: 'cy', attachments: [] })).status, 422);
  });
});

describe('inbox with a password', () => {
  let started: Started;
  let address: string;
  before(async () => {
    started = await start({ staffPassword: password });
    address = started.address;
  });
  after(() => started?.close());

  it('shows nothing to those who are not signed in', async () => {
    const file = samplePng();
    const request = sampleRequest({ attachments: [{ name: 'a.png', type: 'image/png', size: file.length }] });
    assert.equal((await sendFiles(address, request, [file])).status, 201);
    const paths = [
      '',
      '/requests.csv',
      `/${request.id}`,
      `/${request.id}/export.json`,
      `/${request.id}/attachments/0`,
    ];
    for (const path of paths) {
      const response = await get(`${address}/inbox${path}`, { Cookie: 'gp-staff=9999999999999.x.y' });
      assert.equal(response.status, 303, path);
      assert.equal(response.headers.get('Location'), '/staff/sign-in');
      assert.equal(await response.text(), '');
    }
    assert.equal(
      (await post(`${address}/inbox/${request.id}/done`, { done: 'yes' }, { Origin: address })).status,
      303,
    );
    const cookie = await signIn();
    const exported = await (
      await get(`${address}/inbox/${request.id}/export.json`, { Cookie: cookie })
    ).json();
    assert.equal((exported as { doneAt: unknown }).doneAt, null);
  });

  async function signIn(): Promise<string> {
    const response = await post(`${address}/staff/sign-in`, { password }, { Origin: address });
    assert.equal(response.status, 303);
    const cookie = response.headers.get('Set-Cookie') ?? '';
    assert.match(cookie, /HttpOnly/);
    assert.match(cookie, /SameSite=Strict/);
    return cookie.split(';')[0] ?? '';
  }

  it('signs in from its own page with the password only, and limits tries by address', async () => {
    assert.equal(
      (await post(`${address}/staff/sign-in`, { password }, { Origin: 'https://evil.example' })).status,
      403,
    );
    assert.equal((await get(`${address}/inbox`, { Cookie: await signIn() })).status, 200);
    const answers: number[] = [];
    for (let i = 0; i < 12; i++)
      answers.push(
        (await post(`${address}/staff/sign-in`, { password: 'wrong' }, { Origin: address })).status,
      );
    assert.equal(answers[0], 403);
    assert.equal(answers.at(-1), 429);
    assert.equal((await post(`${address}/staff/sign-in`, { password }, { Origin: address })).status, 429);
  });
});

describe('receiver program', () => {
  it('does not start where others could reach an inbox without a password', async () => {
    const { code, output } = await runReceiver([], { HOST: '0.0.0.0' });
    assert.equal(code, 1);
    assert.match(output, /STAFF_PASSWORD/);
  });

  it('purges by command, unless a running receiver has the data', async () => {
    const directory = dataDirectory('receiver');
    const receiver = await startReceiver({ port: 0, dataDirectory: directory, log: () => undefined });
    const refused = await runReceiver(['purge'], { DATA_DIRECTORY: directory });
    assert.equal(refused.code, 1);
    assert.match(refused.output, /Another receiver/);
    await receiver.stop();
    const purged = await runReceiver(['purge'], { DATA_DIRECTORY: directory });
    assert.deepEqual(purged, { code: 0, output: 'Removed the content of 0 requests.\n' });
    rmSync(directory, { recursive: true, force: true });
  });
});

describe('inbox in the browser', { skip: chromiumPath ? false : 'no Chromium on this machine' }, () => {
  let started: Started;
  let browser: Browser;
  const hostile = '<img src=x onerror="document.title=1"><script>document.title=2</script>"\'>${1}&amp;';
  const request = sampleRequest({
    patient: { ...sampleRequest().patient, givenName: hostile, familyName: '<b>x</b>', postcode: hostile },
    practice: { name: hostile, odsCode: hostile },
    actingFor: { name: hostile, relationship: 'other', permission: 'unable' },
    answers: [
      { question: hostile, prompt: hostile, value: hostile },
      { question: 'list', prompt: hostile, value: [hostile, hostile], shown: [hostile, hostile] },
    ],
    contact: {
      phone: hostile,
      email: 'javascript:alert(1)',
      preferred: ['phone'],
      callTimes: [],
      language: hostile,
      needs: hostile,
    },
    safety: {
      questions: [{ id: hostile, version: hostile, prompt: hostile, answer: 'yes' }],
      advice: [{ id: hostile, shown: hostile, read: false }],
      notices: [{ rule: hostile, question: hostile, quoted: hostile, shown: hostile, response: 'none' }],
      noticesState: 'off',
    },
    attachments: [{ name: hostile, type: 'image/png', size: 2_000 }],
  });

  before(async () => {
    started = await start({ staffPassword: password });
    await sendFiles(started.address, request, [samplePng()]);
    for (let i = 0; i < 27; i++) await sendJson(started.address, sampleRequest());
    await sendJson(started.address, sampleRequest({ replaces: request.id }));
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser?.close();
    await started?.close();
  });

  async function open(width: number): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    return { page, complaints };
  }

  async function violations(page: Page): Promise<string[]> {
    await page.evaluate(axeSource);
    const results = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
        }
      ).axe.run(),
    );
    return results.violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html ?? ''}`);
  }

  for (const width of [320, 1200])
    it(`signs in, reads a hostile request as plain text, marks it as done; axe finds nothing at ${width} px`, async () => {
      const { page, complaints } = await open(width);
      const check = async (): Promise<void> => {
        assert.deepEqual(await violations(page), [], page.url());
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${page.url()} is ${overflow} px too wide`);
      };
      await page.goto(`${started.address}/inbox`);
      await check();
      await page.getByLabel('Password').fill('not this one');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await check();
      complaints.length = 0; // The browser's own line about the 403.
      await page.getByLabel('Password').fill(password);
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: /Requests/ }).waitFor();
      await check();
      await page.getByRole('link', { name: 'Older requests' }).click();
      await check();

      await page.goto(`${started.address}/inbox/${request.id}`);
      await check();
      const found = await page.evaluate(() => ({
        title: document.title,
        foreign: document.querySelectorAll('main :is(img, script, b, iframe, [onerror])').length,
        hostileLinks: [...document.querySelectorAll('a')].filter((link) => link.protocol === 'javascript:')
          .length,
        heading: document.querySelector('h1')?.textContent ?? '',
        answer: document.querySelector('.answers dd')?.textContent ?? '',
      }));
      assert.match(found.title, /^Request [A-Z0-9-]+ – /, 'no name goes into the history');
      assert.deepEqual([found.foreign, found.hostileLinks], [0, 0]);
      assert.ok(found.heading.includes(hostile));
      assert.equal(found.answer, hostile);

      await page.getByRole('link', { name: /^Next newer/ }).press('Enter');
      await page.getByRole('heading', { level: 1, name: /Priya Raman/ }).waitFor();
      assert.equal(await page.evaluate(() => document.activeElement?.localName), 'h1');
      // The hostile one is in no list: a later one stands for it.
      assert.equal(await page.getByText('None is older').isVisible(), true);
      await check();
      await page.goto(`${started.address}/inbox/${request.id}`);

      await page.getByRole('button', { name: 'Mark as done' }).click();
      await page.getByText(/^Done: /).waitFor();
      await check();
      await page.getByRole('button', { name: 'Undo: not done yet' }).click();
      await page.getByRole('button', { name: 'Mark as done' }).waitFor();
      assert.ok(await page.getByRole('button', { name: 'Print' }).isVisible());
      await page.getByRole('button', { name: 'Sign out' }).click();
      await page.goto(`${started.address}/inbox/${request.id}`);
      assert.match(page.url(), /sign-in$/);
      assert.deepEqual(complaints, []);
      await page.close();
    });

  it('prints the request without the controls around it', async () => {
    const { page } = await open(800);
    await page.goto(`${started.address}/inbox`);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.goto(`${started.address}/inbox/${request.id}`);
    await page.emulateMedia({ media: 'print' });
    assert.ok(!(await page.getByRole('button', { name: 'Mark as done' }).isVisible()));
    assert.ok(!(await page.getByText('Back to the list').isVisible()));
    assert.ok(await page.getByText('What was asked and answered').isVisible());
    await page.close();
  });
});
