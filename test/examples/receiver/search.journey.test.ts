import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { connect } from '../../../examples/receiver/database/connect.js';
import { search as migration } from '../../../examples/receiver/database/migrations/0006-search.js';
import { SearchStore } from '../../../examples/receiver/inbox/search-store.js';
import { purgeExpired } from '../../../examples/receiver/requests/retention.js';
import { type Receiver, startReceiver } from '../../../examples/receiver/server.js';
import { databases, type TestDatabase } from './databases.js';
import { newId, sampleRequest, sendJson } from './sample-request.js';

const chromiumPath = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path));
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { patient } = sampleRequest();
const hour = 3_600_000;

for (const kind of databases)
  describe(`search of the inbox on ${kind.name}`, { skip: kind.missing ?? false }, () => {
    let database: TestDatabase;
    let receiver: Receiver;
    let address: string;
    let now = new Date('2026-11-20T09:00:00Z');
    const settings = () => {
      const { DATA_DIRECTORY, DATABASE_URL } = database.environment;
      return {
        ...(DATA_DIRECTORY ? { dataDirectory: DATA_DIRECTORY } : {}),
        ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
      };
    };
    const start = async (): Promise<void> => {
      receiver = await startReceiver({
        port: 0,
        log: () => undefined,
        now: () => now,
        requestLimit: { burst: 1000, perMinute: 1000 },
        ...settings(),
      });
      address = receiver.address;
    };
    before(async () => {
      database = await kind.open();
      await start();
    });
    after(async () => {
      await receiver?.stop();
      await database?.close();
    });

    const post = (path: string, body: Record<string, string>, headers?: Record<string, string>) =>
      fetch(address + path, {
        method: 'POST',
        body: new URLSearchParams(body),
        headers: headers ?? { Origin: address },
        redirect: 'manual',
      });
    /** The page of results, as the browser is led to it. */
    const results = async (search: string): Promise<string> => {
      const answer = await post('/inbox/search', { search });
      assert.equal(answer.status, 303, search);
      return answer.headers.get('Location')!;
    };
    const page = async (path: string): Promise<string> => (await fetch(address + path)).text();
    const idsIn = (html: string): string[] =>
      [...html.matchAll(/class="request-link" href="\/inbox\/([\w-]+)[?"]/g)].map(([, id]) => id!);
    const found = async (search: string): Promise<string[]> => idsIn(await page(await results(search)));
    const send = async (changes: Parameters<typeof sampleRequest>[0]) => {
      now = new Date(now.getTime() + 1000);
      const request = sampleRequest(changes);
      const answer = await sendJson(address, request);
      assert.equal(answer.status, 201);
      return { id: request.id, ...((await answer.json()) as { reference: string }) };
    };

    it('finds by name, date of birth, numbers and reference, newest first, done or not', async () => {
      const older = await send({ patient: { ...patient, givenName: 'Zoë', familyName: "O'Brien" } });
      const newer = await send({
        patient: { ...patient, givenName: 'Tom', familyName: 'Brientz', dateOfBirth: '1980-03-31' },
        actingFor: { name: 'Łucja Nowak', relationship: 'family', permission: 'agreed' },
        contact: { ...sampleRequest().contact, phone: '+44 7700 900 461' },
      });
      await post(`/inbox/${older.id}/done`, { done: 'yes' });
      assert.deepEqual(await found('BRIEN'), [newer.id, older.id]);
      assert.deepEqual(await found('zoe obrien'), [older.id]);
      for (const typed of ['lucja', '31/3/1980', '31 March 1980', '1980-03-31', '07700 900461'])
        assert.deepEqual(await found(typed), [newer.id], typed);
      assert.deepEqual(await found('900 000 0009'), [newer.id, older.id]);
      assert.deepEqual(await found(older.reference.toLowerCase().replace('-', ' ')), [older.id]);
      assert.match(await page(await results('Nobody%')), /No request fits/);
    });

    it('shows the later version only', async () => {
      const first = await send({ patient: { ...patient, familyName: 'Twice' } });
      const second = await send({ patient: { ...patient, familyName: 'Twice' }, replaces: first.id });
      assert.deepEqual(await found('twice'), [second.id]);
    });

    it('leads from one result to the next', async () => {
      const [third, second, first] = [
        await send({ patient: { ...patient, familyName: 'Along' } }),
        await send({ patient: { ...patient, familyName: 'Along' } }),
        await send({ patient: { ...patient, familyName: 'Along' } }),
      ].map(({ id }) => id);
      const query = `?search=${(await results('along')).split('/').at(-1)}`;
      const html = await page(`/inbox/${second}${query}`);
      assert.ok(html.includes(`href="/inbox/${first}${query}#request" rel="prev"`));
      assert.ok(html.includes(`href="/inbox/${third}${query}#request" rel="next"`));
      assert.match(await page(`/inbox/${third}${query}`), /None is older/);
      assert.doesNotMatch(await page(`/inbox/${second}?search=${'x'.repeat(22)}`), /rel="(prev|next)"/);
    });

    it('shows the newest 50 and says that there are more', async () => {
      const sent: string[] = [];
      for (let i = 0; i < 50; i++)
        sent.unshift((await send({ patient: { ...patient, familyName: 'Many' } })).id);
      assert.match(await page(await results('many')), /50 requests fit\./);
      sent.unshift((await send({ patient: { ...patient, familyName: 'Many' } })).id);
      const html = await page(await results('many'));
      assert.deepEqual(idsIn(html), sent.slice(0, 50));
      assert.match(html, /More than 50 requests fit/);
    });

    it('leads to the request and back to the results, with no name in any address or title', async () => {
      const { id } = await send({ patient: { ...patient, familyName: 'Wayback' } });
      const location = await results('Wayback 14/7/1958');
      assert.match(location, /^\/inbox\/search\/[\w-]{22}$/);
      const html = await page(location);
      assert.match(html, /<title>Search results/);
      const link = /class="request-link" href="([^"]*)"/.exec(html)![1]!;
      assert.equal(link, `/inbox/${id}?search=${location.split('/').at(-1)}`);
      const back = /class="back"><a href="([^"]*)">Back to the results/;
      assert.equal(back.exec(await page(link))?.[1], location);
      const done = await post(link.replace('?', '/done?'), { done: 'yes' });
      assert.equal(done.headers.get('Location'), link);
      assert.deepEqual(idsIn(await page(location)), [id], 'opened again');
    });

    it('takes a search from its own pages only, by POST only, and lets nothing be kept', async () => {
      for (const headers of [{}, { Origin: 'https://evil.example' }, { 'Sec-Fetch-Site': 'cross-site' }])
        assert.equal(
          (await post('/inbox/search', { search: 'raman' }, headers as Record<string, string>)).status,
          403,
        );
      assert.equal((await fetch(`${address}/inbox/search?search=raman`)).status, 404);
      for (const answer of [
        await post('/inbox/search', { search: 'raman' }),
        await post('/inbox/search', { search: '' }),
        await fetch(address + (await results('raman'))),
      ]) {
        assert.equal(answer.headers.get('Cache-Control'), 'no-store');
        assert.match(answer.headers.get('Content-Security-Policy') ?? '', /default-src 'none'/);
      }
    });

    it('asks for more where there is too little, and says when a search is no longer known', async () => {
      for (const search of ['', ' ', 'x', '%', '\0']) {
        const answer = await post('/inbox/search', { search });
        assert.equal(answer.status, 422, search);
        assert.match(await answer.text(), /<title>Error: [^]*at least 2 letters/);
      }
      assert.equal((await post('/inbox/search', {})).status, 422);
      assert.deepEqual(await found('Way\0back'), await found('wayback'));
      const location = await results('Wayback');
      now = new Date(now.getTime() + 10 * hour);
      for (const path of [location, `/inbox/search/${'x'.repeat(22)}`]) {
        const answer = await fetch(address + path);
        assert.equal(answer.status, 404);
        assert.match(await answer.text(), /no longer known. Search again/);
      }
      await results('Wayback');
      await new SearchStore(receiver.database).purge(now);
      const left = await receiver.database.selectFrom('inbox_searches').select('text').execute();
      assert.deepEqual(left, [{ text: 'Wayback' }]);
    });

    it('finds what was stored before there was a search', async () => {
      const { id, reference } = await send({ patient: { ...patient, familyName: 'Before' } });
      await receiver.stop();
      const { database: direct, close } = await connect({
        ...(settings().databaseUrl ? { url: settings().databaseUrl! } : {}),
        directory: settings().dataDirectory ?? '',
      });
      await direct.schema.alterTable('requests').dropColumn('search').execute();
      await direct.schema.dropTable('inbox_searches').execute();
      await direct.transaction().execute(async (transaction) => migration.up(transaction as never));
      await close();
      await start();
      assert.deepEqual(await found('before'), [id]);
      assert.deepEqual(await found(reference), [id]);
    });

    it('finds by its reference alone what was removed when the retention time ended', async () => {
      const { id, reference } = await send({ patient: { ...patient, familyName: 'Gone' } });
      assert.deepEqual(await found('gone'), [id]);
      await purgeExpired(receiver.database, 365, new Date(now.getTime() + 366 * 24 * hour));
      for (const typed of ['gone', 'priya', '14/7/1958', '9000000009', '01632 960983'])
        assert.deepEqual(await found(typed), [], typed);
      assert.deepEqual(await found(reference), [id]);
      const { search } = await receiver.database
        .selectFrom('requests')
        .select('search')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      assert.equal(search, ` ${reference.toLowerCase().replace('-', '')} `);
    });
  });

describe('search in the browser', { skip: chromiumPath ? false : 'no Chromium on this machine' }, () => {
  let database: TestDatabase;
  let receiver: Receiver;
  let browser: Browser;
  before(async () => {
    database = await databases[0]!.open();
    receiver = await startReceiver({
      port: 0,
      dataDirectory: database.environment['DATA_DIRECTORY']!,
      log: () => undefined,
    });
    await sendJson(receiver.address, sampleRequest({ id: newId() }));
    browser = await chromium.launch({ executablePath: chromiumPath ?? '', args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser?.close();
    await receiver?.stop();
    await database?.close();
  });

  for (const width of [320, 1280])
    it(`is done by keyboard alone; axe finds nothing at ${width} px`, async () => {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      const seen: string[] = [];
      page.on('console', (message) => seen.push(message.text()));
      page.on('framenavigated', (frame) => seen.push(frame.url()));
      const check = async (): Promise<void> => {
        await page.evaluate(axeSource);
        const broken = await page.evaluate(async () => {
          const { axe } = globalThis as unknown as {
            axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
          };
          return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
        });
        assert.deepEqual(broken, [], page.url());
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${page.url()} is ${overflow} px too wide`);
      };
      await page.goto(`${receiver.address}/inbox`);
      await check();
      await page.getByLabel('Find a request').focus();
      await page.keyboard.type('zz');
      await page.keyboard.press('Enter');
      await page.getByText('No request fits.').waitFor();
      await check();
      await page.getByLabel('Find a request').fill('raman 14 july 1958');
      await page.keyboard.press('Enter');
      await page.getByText('1 request fits.').waitFor();
      await check();
      assert.equal(await page.getByLabel('Find a request').inputValue(), 'raman 14 july 1958');
      await page.getByRole('link', { name: 'Priya Raman' }).press('Enter');
      await page.getByRole('link', { name: 'Back to the results' }).press('Enter');
      await page.getByText('1 request fits.').waitFor();
      // Nor by the browser's own way back, which a page that was posted would not survive.
      await page.goBack();
      await page.goBack();
      await page.getByText('1 request fits.').waitFor();
      await page.getByLabel('Find a request').fill('x');
      await page.keyboard.press('Enter');
      await page.getByText('Type at least 2 letters').waitFor();
      await check();
      assert.ok(
        await page.getByLabel('Find a request').evaluate((field) => field === document.activeElement),
      );
      assert.doesNotMatch(seen.join('\n'), /raman|priya|1958/i);
      await page.close();
    });
});
