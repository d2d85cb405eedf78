import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { startPracticeSite, type PracticeSite } from '../../../examples/practice-site/server.js';
import { findEngine, freePort } from '../../support/browsers.js';
import { needCdnBuild } from '../../support/built-files.js';
import { dataDirectory } from '../../support/data-directory.js';
import { openBrowser, type JourneyBrowser } from '../../support/journey-browser.js';
import { startProcess, type ReceiverProcess } from '../receiver/receiver-process.js';

const widget = 'gp-repeat-prescription';

/** What a patient reads in the widget; nothing while one page gives way to another. */
const text = (browser: JourneyBrowser): Promise<string> =>
  browser
    .run((tag) => document.querySelector(tag)?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '', widget)
    .catch(() => '');

async function shows(browser: JourneyBrowser, words: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await text(browser)).includes(words)) {
    if (Date.now() > end) assert.fail(`no “${words}” in: ${(await text(browser)).slice(0, 800)}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

const pressTwice = (browser: JourneyBrowser): Promise<void> =>
  browser.run((tag) => {
    const button = document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.buttons .button');
    button?.click();
    button?.click();
  }, widget);

// Once: what the browsers do differently then is in the matrix of faults, with the form.
describe('an order of medicines, in chromium', { skip: !findEngine('chromium') }, () => {
  const data = dataDirectory('gp-order-data');
  let environment: Record<string, string>;
  let site: PracticeSite;
  let receiver: ReceiverProcess;
  let browser: JourneyBrowser;

  /** What the practice has: the references of all orders. */
  const ordered = async (): Promise<readonly string[]> => {
    const page = await (await fetch(`${receiver.address}/orders?state=all`)).text();
    const count = Number(/(\d+) orders?\b/.exec(page)![1]);
    const references = new Set(page.match(/\b[0-9A-Z]{3}-[0-9A-Z]{3}\b/g));
    assert.equal(references.size, count);
    return [...references];
  };

  before(async () => {
    needCdnBuild();
    const port = await freePort();
    const receiverPort = await freePort();
    environment = {
      PORT: String(receiverPort),
      DATA_DIRECTORY: data,
      ALLOWED_ORIGINS: `http://localhost:${port}`,
    };
    receiver = await startProcess(environment);
    // By the same name as the site: the sign-in's cookie is for one site, whatever its ports.
    site = await startPracticeSite({ port, receiverOrigin: `http://localhost:${receiverPort}` });
    browser = await openBrowser('chromium');
    const page = `${site.origin}/repeat-prescriptions.html`;
    await browser.goto(`http://localhost:${receiverPort}/sign-in?return=${encodeURIComponent(page)}`);
    await browser.click(['button[value=marta-kowal]']);
    await shows(browser, 'Which medicines do you need?');
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    await receiver?.stop();
    rmSync(data, { recursive: true, force: true });
  });

  it('is neither lost nor doubled when the receiver is killed as it is sent twice, and comes back', async () => {
    assert.deepEqual(await ordered(), []);
    await browser.click([widget, 'input[type=checkbox]']);
    await browser.click([widget, 'button[type=submit]']);
    await shows(browser, 'Where should we send it?');
    await browser.click([widget, 'button[type=submit]']);
    await shows(browser, 'Check your order');
    const killed = receiver.kill();
    await pressTwice(browser);
    await killed;
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.doesNotMatch(
      await text(browser),
      /Your order is sent/,
      'claimed while nobody could have stored it',
    );
    receiver = await startProcess(environment);
    // It asks again by itself for a while; then the patient does.
    for (const end = Date.now() + 90_000; !(await text(browser)).includes('Your order is sent');) {
      assert.ok(Date.now() < end, await text(browser));
      if ((await text(browser)).includes('We do not know')) await pressTwice(browser);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const [reference, ...others] = await ordered();
    assert.deepEqual(others, []);
    assert.ok((await text(browser)).includes(reference!), 'the reference that the practice has');
  });
});
