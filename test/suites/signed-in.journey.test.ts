/** Signed out, signed in, expired in the middle, signed out again: with the real site, receiver and engines. */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { startPracticeSite, type PracticeSite } from '../../examples/practice-site/server.js';
import { type Receiver, startReceiver } from '../../examples/receiver/server.js';
import { engines, findEngine } from '../support/browsers.js';
import { needCdnBuild } from '../support/built-files.js';
import { dataDirectory } from '../support/data-directory.js';
import { type JourneyBrowser, openBrowser } from '../support/journey-browser.js';

const directory = dataDirectory('signed-in');
const planted = 'Plughxyzzy';
let receiver: Receiver;
let site: PracticeSite;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

before(async () => {
  needCdnBuild();
  const port = await freePort();
  const origins = [`http://localhost:${port}`];
  receiver = await startReceiver({ port: 0, dataDirectory: directory, origins, log: () => undefined });
  // By the same name: a cookie is for one site, whatever its ports.
  site = await startPracticeSite({ port, receiverOrigin: `http://localhost:${receiver.port}` });
});
after(async () => {
  await site.close();
  await receiver.stop();
  rmSync(directory, { recursive: true, force: true });
});

/** Ends all sessions without the page's knowing, or lets them go on. */
async function sessionsEnd(at: Date): Promise<void> {
  await receiver.database.updateTable('patient_sessions').set({ expires_at: at }).execute();
}
const past = new Date(0);
const future = (): Date => new Date(Date.now() + 1_000_000);

for (const engine of engines) {
  describe(`behind the sign-in, ${engine}`, { skip: !findEngine(engine) && 'not on this machine' }, () => {
    let browser: JourneyBrowser;
    before(async () => {
      browser = await openBrowser(engine, { keepsLeftPages: true });
    });
    after(() => browser.close());

    const textOf = (tag: string): Promise<string> =>
      browser.run((name: string) => document.querySelector(name)?.shadowRoot?.textContent ?? '', tag);
    const shows = async (tag: string, words: string, isThere = true): Promise<void> => {
      for (const end = Date.now() + 20_000; ;) {
        const text = await textOf(tag).catch(() => '');
        if (text.includes(words) === isThere && (isThere || text)) return;
        assert.ok(
          Date.now() < end,
          `<${tag}> ${isThere ? 'does not show' : 'still shows'} "${words}": ${text}`,
        );
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    };
    const press = (tag: string, words: string): Promise<boolean> =>
      browser.run(
        (name: string, text: string) => {
          const all = document
            .querySelector(name)!
            .shadowRoot!.querySelectorAll<HTMLElement>('button,a,label');
          const found = [...all].find((each) => each.textContent!.trim().startsWith(text));
          found?.click();
          return !!found;
        },
        tag,
        words,
      );
    const signIn = async (tag: string, page: string, person: string): Promise<void> => {
      await sessionsEnd(past);
      await browser.goto(`${site.origin}/${page}`);
      await shows(tag, 'Sign in');
      await browser.click([tag, 'a:not(.button, .help a)']);
      await patiently(() => browser.click([`button[value="${person}"]`]));
      await shows(tag, 'For ');
    };
    const wordsLeft = async (words: readonly string[]): Promise<string> => {
      // What the compiler of these tests puts around inner functions.
      await browser.run(() => void Object.assign(globalThis, { __name: Object }));
      return browser.run(findWords, words);
    };
    /** Again while one page gives way to the next. */
    async function patiently(act: () => Promise<void>): Promise<void> {
      for (let tries = 0; ; tries++) {
        try {
          return await act();
        } catch (error) {
          if (tries === 5) throw error;
          await new Promise((resolve) => setTimeout(resolve, 300));
        }
      }
    }
    const order = 'gp-repeat-prescription';

    it('shows nothing of anybody before signing in, and then the medicines of who signed in', async () => {
      await signIn(order, 'repeat-prescriptions.html', 'marta-kowal');
      await shows(order, 'For Marta Kowal');
      assert.equal(await browser.run(() => location.hash), '', 'the mark of the sign-in is taken away');
    });

    it('keeps what was chosen when the sign-in expires in the middle', async () => {
      await press(order, 'Choose all that are due');
      await press(order, 'Continue');
      await shows(order, 'Where should we send it?');
      await browser.type([order, 'textarea'], planted);
      await press(order, 'Continue');
      await shows(order, 'Check your order');
      await sessionsEnd(past);
      await press(order, 'Send my order');
      await shows(order, 'Please sign in again');
      assert.doesNotMatch(await textOf(order), /Amlodipine|Plughxyzzy/);

      await sessionsEnd(future());
      await browser.run(() => new BroadcastChannel('gp-widgets').postMessage('signed-in'));
      await shows(order, 'Amlodipine');
      const chosen = await browser.run(
        (tag: string) =>
          document.querySelector(tag)!.shadowRoot!.querySelectorAll('input[type="checkbox"]:checked').length,
        order,
      );
      assert.equal(chosen, 3);
      await press(order, 'Continue');
      await shows(order, 'Where should we send it?');
      const note = await browser.run(
        (tag: string) => document.querySelector(tag)!.shadowRoot!.querySelector('textarea')!.value,
        order,
      );
      assert.equal(note, planted);
    });

    it('keeps only ids while signing in in the same tab', async () => {
      await sessionsEnd(past);
      await press(order, 'Continue');
      await press(order, 'Send my order');
      await shows(order, 'tab keeps which items you chose');
      await browser.run((tag: string) => {
        const links = document
          .querySelector(tag)!
          .shadowRoot!.querySelectorAll<HTMLElement>('a:not(.button, .help a)');
        addEventListener('click', (event) => event.preventDefault(), { once: true });
        links[0]!.click();
      }, order);
      const kept = await browser.run(() => JSON.stringify({ ...sessionStorage }));
      assert.match(kept, /marta-kowal\.amlodipine/);
      assert.ok(!kept.includes(planted) && !/Amlodipine|tablet|Kowal"/.test(kept), kept);
      await browser.click([order, 'a:not(.button, .help a)']);
      await patiently(() => browser.click(['button[value="marta-kowal"]']));
      await shows(order, 'Amlodipine');
      assert.equal(await browser.run(() => sessionStorage.length), 0, 'read back and gone');
    });

    it('leaves no byte in the page, its storage, its history or its fields after signing out', async () => {
      await press(order, 'Continue');
      await shows(order, 'Where should we send it?');
      await browser.type([order, 'textarea'], planted);
      assert.match(await wordsLeft(['Amlodipine', planted]), /Amlodipine/, 'the search finds it');
      await browser.run(() =>
        (document.querySelector('gp-practice') as never as { signOut(): void }).signOut(),
      );
      await shows(order, 'You are signed out');
      assert.equal(await wordsLeft(['Amlodipine', 'Kowal', 'marta-kowal', planted]), '');
    });

    it('leaves no byte of the record either, with a chart and a private entry open', async () => {
      const tag = 'gp-health-record';
      await signIn(tag, 'test-results.html', 'marta-kowal');
      await shows(tag, 'HbA1c');
      await press(tag, 'HbA1c over time');
      await shows(tag, 'results from');
      await press(tag, 'Appointment notes');
      await shows(tag, 'This entry is hidden');
      assert.doesNotMatch(await textOf(tag), /bereavement/);
      await press(tag, 'Show it');
      await shows(tag, 'bereavement');
      await browser.run(() =>
        (document.querySelector('gp-practice') as never as { signOut(): void }).signOut(),
      );
      await shows(tag, 'You are signed out');
      assert.equal(await wordsLeft(['HbA1c', 'bereavement', 'Marta', 'marta-kowal', 'knee']), '');
    });

    it('says why somebody may not see it', async () => {
      await signInRefused();
      await shows('gp-health-record', 'Please call the practice about this service.');
    });

    // The last: puppeteer goes nowhere any more in Firefox after a page from memory.
    it('shows nothing when it comes back from the browser’s memory, until it has asked again', async (test) => {
      const tag = 'gp-health-record';
      await signIn(tag, 'test-results.html', 'marta-kowal');
      await shows(tag, 'HbA1c');
      await browser.run(() => {
        addEventListener('pageshow', ({ persisted }) => {
          const words = document.querySelector('gp-health-record')!.shadowRoot!.textContent;
          Object.assign(globalThis, { cameBack: { persisted, words } });
        });
      });
      await browser.goto(`${site.origin}/privacy.html`);
      // Whoever presses "back" now may be somebody else.
      await sessionsEnd(past);
      await browser.back();
      await shows(tag, 'Sign in');
      const back = await browser.run(
        () => (globalThis as { cameBack?: { persisted: boolean; words: string } }).cameBack,
      );
      if (!back) return test.diagnostic(`${engine} kept no page in memory: not exercised`);
      assert.equal(back.persisted, true);
      assert.doesNotMatch(back.words, /HbA1c|Kowal/);
      test.diagnostic(`${engine} showed the page again from memory`);
    });

    async function signInRefused(): Promise<void> {
      const tag = 'gp-health-record';
      await sessionsEnd(past);
      await browser.goto(`${site.origin}/test-results.html`);
      await shows(tag, 'Sign in');
      await browser.click([tag, 'a:not(.button, .help a)']);
      await patiently(() => browser.click(['button[value="tom-hartley"]']));
    }
  });
}

/** Where the words still are: markup, values, storage, history, and what can be reached from the widgets. Runs in the page. */
function findWords(words: readonly string[]): string {
  const found: string[] = [];
  const look = (place: string, text: unknown): void => {
    for (const word of words) if (String(text).includes(word)) found.push(`${place}: ${word}`);
  };
  const seen = new Set<unknown>();
  const visit = (root: Document | ShadowRoot): void => {
    look('markup', root instanceof ShadowRoot ? root.innerHTML : root.documentElement.outerHTML);
    for (const element of root.querySelectorAll('*')) {
      look('value', (element as HTMLInputElement).value ?? '');
      if (element.shadowRoot) visit(element.shadowRoot);
      if (element.localName.startsWith('gp-')) walk(element, element.localName, 0);
    }
  };
  const walk = (value: unknown, place: string, depth: number): void => {
    if (typeof value === 'string') look(place, value);
    if (typeof value !== 'object' || value === null || seen.has(value) || depth > 9) return;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) for (const each of value) walk(each, place, depth + 1);
    for (const key of Reflect.ownKeys(value)) {
      try {
        walk((value as Record<PropertyKey, unknown>)[key], `${place}.${String(key)}`, depth + 1);
      } catch {
        // A getter that throws holds nothing to read.
      }
    }
  };
  visit(document);
  look('sessionStorage', JSON.stringify({ ...sessionStorage }));
  look('localStorage', JSON.stringify({ ...localStorage }));
  look('history', JSON.stringify(history.state));
  look('address', location.href);
  return found.join('\n');
}
