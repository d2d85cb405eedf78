import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startPracticeSite, type PracticeSite } from '../../../examples/practice-site/server.js';
import { engines, findEngine, freePort } from '../../support/browsers.js';
import { dataDirectory } from '../../support/data-directory.js';
import { openBrowser, type JourneyBrowser } from '../../support/journey-browser.js';
import { png } from '../../support/pictures.js';
import { startProcess, type ReceiverProcess } from '../receiver/receiver-process.js';

const form = 'gp-request-form';
const folder = mkdtempSync(join(tmpdir(), 'gp-journey-'));
const secret = 'taken at 51.5007 north';
const photos = [png(2400, 1200, [200, 40, 40], secret), png(40, 80, [40, 40, 200], secret)].map(
  (data, index) => {
    const file = join(folder, `rash-${index + 1}.png`);
    writeFileSync(file, data);
    return file;
  },
);

/** What the page shows now, as far as a patient can see it. */
const heading = (browser: JourneyBrowser): Promise<string> =>
  browser.run(() => {
    const root = document.querySelector('gp-request-form')?.shadowRoot;
    const found = [...(root?.querySelectorAll('h2') ?? [])].filter((each) => each.getClientRects().length);
    return found.map((each) => each.textContent!.trim().replace(/\s+/g, ' ')).join(' | ');
  });

async function until<T>(
  look: () => Promise<T | undefined | false>,
  what: string,
  patience = 20_000,
): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what} did not come within ${patience / 1000} s`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** Fills what the page asks: the last option of a choice that says "no" or the first, and sensible texts. */
function fillIn(words: string): void {
  const root = document.querySelector('gp-request-form')!.shadowRoot!;
  const done: string[] = [];
  for (const field of root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')) {
    if (field.type === 'file' || field.id === 'keep' || done.includes(field.name)) continue;
    if (field.type === 'radio' || field.type === 'checkbox') {
      const all = [...root.querySelectorAll<HTMLInputElement>(`input[name="${field.name}"]`)];
      (all.find((each) => each.value === 'no' && /emergency/.test(each.name)) ?? all[0]!).click();
      done.push(field.name);
      continue;
    }
    const texts: [RegExp, string][] = [
      [/day$/, '4'],
      [/month$/, '3'],
      [/year$/, '1980'],
      [/postcode/, 'wb42qh'],
      [/nhs/, '900 000 0009'],
      [/phone/, '01632 960555'],
      [/email/, 'pat@example.org'],
    ];
    field.value = texts.find(([pattern]) => pattern.test(field.id))?.[1] ?? words;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  }
}

/** Presses the main button. */
const submit = (browser: JourneyBrowser): Promise<void> => browser.click([form, 'button[type=submit]']);

/** Goes through the pages until the answers stand to be checked. Gives the headings that were seen. */
async function answerAll(
  browser: JourneyBrowser,
  words: string,
  files: readonly string[],
): Promise<string[]> {
  const seen: string[] = [];
  await until(() => heading(browser), 'the first question');
  for (let page = 0; page < 40; page++) {
    const now = await heading(browser);
    seen.push(now);
    if (now === 'Check your answers') return seen;
    if (/photos/.test(now) && files.length) {
      await browser.setFiles([form, 'input[type=file]'], files);
      const ready = (): Promise<boolean> =>
        browser.run(
          (count) =>
            document.querySelector('gp-request-form')!.shadowRoot!.querySelectorAll('canvas').length ===
            count,
          files.length,
        );
      await until(ready, 'the previews of the photos');
    } else await browser.run(fillIn, words);
    await submit(browser);
    await until(async () => (await heading(browser)) !== now, `the page after "${now}"`);
  }
  throw new Error(`The end was not reached: ${seen.join(', ')}`);
}

/** Ids of all requests that the inbox lists. */
async function idsInInbox(address: string): Promise<string[]> {
  const csv = await (await fetch(`${address}/inbox/requests.csv?state=all`)).text();
  return [...csv.matchAll(/\/?\b([A-Za-z0-9_-]{26})\b/g)].map(([, id]) => id!);
}

interface Exported {
  readonly request: { readonly kind: string; readonly answers: readonly { readonly value: unknown }[] };
}

for (const engine of engines) {
  describe(`a request from the practice's site, in ${engine}`, { skip: !findEngine(engine) }, () => {
    const data = dataDirectory('gp-journey-data');
    let site: PracticeSite;
    let receiver: ReceiverProcess;
    let browser: JourneyBrowser;
    let environment: Record<string, string>;

    before(async () => {
      const port = await freePort();
      const receiverPort = await freePort();
      environment = {
        PORT: String(receiverPort),
        DATA_DIRECTORY: data,
        ALLOWED_ORIGINS: `http://localhost:${port}`,
      };
      receiver = await startProcess(environment);
      site = await startPracticeSite({ port, receiverOrigin: receiver.address });
      browser = await openBrowser(engine);
    });
    after(async () => {
      await browser.close();
      await site.close();
      await receiver.stop();
      rmSync(data, { recursive: true, force: true });
    });

    it('goes with two photos into the database and shows whole in the inbox', async () => {
      await browser.goto(`${site.origin}/appointments.html`);
      const seen = await answerAll(browser, `Itchy rash, seen in ${engine}`, photos);
      assert.ok(seen.length > 15, seen.join(', '));
      await submit(browser);
      await until(async () => (await heading(browser)) === 'Request sent', 'the confirmation', 60_000);

      const [id, ...others] = await idsInInbox(receiver.address);
      assert.deepEqual(others, []);
      const exported = (await (
        await fetch(`${receiver.address}/inbox/${id}/export.json`)
      ).json()) as Exported;
      assert.match(JSON.stringify(exported), new RegExp(`Itchy rash, seen in ${engine}`));
      const page = await (await fetch(`${receiver.address}/inbox/${id}`)).text();
      assert.match(page, new RegExp(`Itchy rash, seen in ${engine}`));
      assert.match(page, /900 000 0009|9000000009/);

      const links = [...page.matchAll(/href="([^"]*\/attachments\/[^"]*)"/g)].map(([, href]) => href!);
      assert.equal(new Set(links).size, 2, page);
      for (const link of new Set(links)) {
        const answer = await fetch(new URL(link, receiver.address));
        assert.match(answer.headers.get('Content-Disposition') ?? '', /^attachment/);
        const bytes = Buffer.from(await answer.arrayBuffer());
        assert.ok(bytes.length > 100);
        assert.equal(bytes.includes(secret), false, 'what the camera wrote into the photo');
      }
    });

    it('is neither lost nor doubled when the receiver is killed while it is sent, and comes back', async () => {
      const before = (await idsInInbox(receiver.address)).length;
      await browser.goto(`${site.origin}/sick-notes.html`);
      await answerAll(browser, 'My back hurts', []);
      const killed = receiver.kill();
      await submit(browser);
      await killed;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      assert.notEqual(await heading(browser), 'Request sent', 'claimed while nobody could have stored it');
      receiver = await startProcess(environment);
      await until(
        async () => {
          const now = await heading(browser);
          if (now === 'Request sent') return true;
          if (!/Check your answers/.test(now)) {
            await browser.click([form, 'button[type=submit], button.primary']).catch(() => undefined);
          }
          return false;
        },
        'the confirmation after the receiver came back',
        90_000,
      );
      assert.equal((await idsInInbox(receiver.address)).length, before + 1);
    });
  });
}

after(() => rmSync(folder, { recursive: true, force: true }));
