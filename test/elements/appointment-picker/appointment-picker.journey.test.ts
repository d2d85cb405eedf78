import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { startPracticeSite, type PracticeSite } from '../../../examples/practice-site/server.js';
import { addDays, localDate } from '../../../src/domain/time/local-date.js';
import { type ReceiverProcess, startProcess } from '../../examples/receiver/receiver-process.js';
import { engines, findEngine, freePort } from '../../support/browsers.js';
import { needCdnBuild } from '../../support/built-files.js';
import { dataDirectory } from '../../support/data-directory.js';
import { type JourneyBrowser, openBrowser } from '../../support/journey-browser.js';

const picker = 'gp-appointment-picker';
const day = addDays(localDate(Date.now(), 'Europe/London'), 3);

/** What a patient reads in the widget. */
const text = (browser: JourneyBrowser): Promise<string> =>
  browser.run(
    () =>
      document.querySelector('gp-appointment-picker')?.shadowRoot?.textContent?.replace(/\s+/g, ' ') ?? '',
  );

async function shows(browser: JourneyBrowser, words: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await text(browser)).includes(words)) {
    if (Date.now() > end) assert.fail(`no “${words}” in: ${(await text(browser)).slice(0, 800)}`);
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
}

/** A person presses the button of a page that stands, not in the frame in which it appears. */
async function next(browser: JourneyBrowser): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 300));
  await browser.click([picker, 'button[type=submit]']);
}

/** Every control of the shown page gets a sensible answer, as a person would type it. */
async function answer(browser: JourneyBrowser): Promise<void> {
  await browser.type([picker, '[name=reason]'], 'Blood test');
  await next(browser);
  await browser.click([picker, '#f-who']);
  await next(browser);
  await browser.type([picker, '[name=given-name]'], 'Zoe');
  await browser.type([picker, '[name=family-name]'], 'Brown');
  await browser.type([picker, '[name=born-day]'], '31');
  await browser.type([picker, '[name=born-month]'], '3');
  await browser.type([picker, '[name=born-year]'], '1980');
  await next(browser);
  await browser.click([picker, '#f-registration']);
  await next(browser);
  await browser.type([picker, '[name=phone]'], '07700 900982');
  await next(browser);
  await shows(browser, 'Check and book');
}

/** Tabs until the focus is on what matches. */
async function tabTo(browser: JourneyBrowser, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await browser.press('Tab');
    const isThere = await browser.run(
      (wanted) => document.activeElement?.shadowRoot?.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (isThere) return;
  }
  assert.fail(`Tab never came to ${selector}`);
}

for (const engine of engines) {
  describe(
    `Appointments in ${engine}`,
    { skip: findEngine(engine) ? false : `${engine} is not on this machine` },
    () => {
      const directory = dataDirectory('gp-appointments');
      let receiver: ReceiverProcess;
      let environment: Record<string, string>;
      let site: PracticeSite;
      let browser: JourneyBrowser;

      before(async () => {
        needCdnBuild();
        const port = await freePort();
        environment = {
          PORT: String(await freePort()),
          DATA_DIRECTORY: directory,
          ALLOWED_ORIGINS: `http://localhost:${port}`,
        };
        receiver = await startProcess(environment);
        const session = { date: day, from: '09:00', to: '12:00', length: '15', mode: 'in-person' };
        const answerOfPage = await fetch(`${receiver.address}/sessions`, {
          method: 'POST',
          body: new URLSearchParams({ ...session, clinician: 'Ada Cole' }),
          redirect: 'manual',
          headers: { Origin: receiver.address },
        });
        assert.equal(answerOfPage.status, 303);
        site = await startPracticeSite({ port, receiverOrigin: receiver.address });
        browser = await openBrowser(engine);
      });
      after(async () => {
        await browser?.close();
        await site?.close();
        await receiver?.stop();
        rmSync(directory, { recursive: true, force: true });
      });

      it('books, moves and cancels with the mouse', async () => {
        await browser.goto(`${site.origin}/book-appointment.html`);
        await browser.click([picker, `.slot input[value$="0915-ada-cole"]`]);
        await next(browser);
        await shows(browser, 'We keep this time for you until');
        await answer(browser);
        await next(browser);
        await shows(browser, 'Your appointment is booked');
        await shows(browser, '9:15am');
        await browser.click([picker, '[data-action=move]']);
        await browser.click([picker, `.slot input[value$="1030-ada-cole"]`]);
        await next(browser);
        await shows(browser, 'Change your appointment?');
        await next(browser);
        await shows(browser, 'Your appointment has a new time');
        await shows(browser, '10:30am');
        await browser.click([picker, '[data-action=ask-cancel]']);
        await shows(browser, 'Cancel your appointment?');
        await next(browser);
        await shows(browser, 'Your appointment is cancelled');
      });

      it('books and cancels by keyboard alone', async () => {
        await browser.goto(`${site.origin}/book-appointment.html`);
        await shows(browser, 'Next free time');
        await tabTo(browser, '[data-take]');
        await browser.press('Enter');
        await shows(browser, 'What is the appointment about?');
        const typed = async (selector: string, words: string): Promise<void> => {
          await tabTo(browser, selector);
          for (const character of words) await browser.press(character);
        };
        await typed('[name=reason]', 'knee');
        await browser.press('Enter');
        await shows(browser, 'Who needs help?');
        await tabTo(browser, '[name=who]');
        await browser.press(' ');
        await tabTo(browser, 'button[type=submit]');
        await browser.press('Enter');
        await shows(browser, 'First name');
        await typed('[name=given-name]', 'Zoe');
        await typed('[name=family-name]', 'Brown');
        await typed('[name=born-day]', '31');
        await typed('[name=born-month]', '3');
        await typed('[name=born-year]', '1980');
        await browser.press('Enter');
        await shows(browser, 'Are you registered');
        await tabTo(browser, '[name=registration]');
        await browser.press(' ');
        await tabTo(browser, 'button[type=submit]');
        await browser.press('Enter');
        await typed('[name=phone]', '07700900982');
        await browser.press('Enter');
        await shows(browser, 'Check and book');
        await tabTo(browser, 'button[type=submit]');
        await browser.press('Enter');
        await shows(browser, 'Your appointment is booked');
        await tabTo(browser, '[data-action=ask-cancel]');
        await browser.press('Enter');
        await shows(browser, 'Cancel your appointment?');
        await tabTo(browser, 'button[type=submit]');
        await browser.press('Enter');
        await shows(browser, 'Your appointment is cancelled');
      });

      it('books on a screen of 320 px, with the calendar, and nothing has to be scrolled sideways', async () => {
        await browser.resize(320, 640);
        const picture = async (name: string): Promise<void> => {
          const folder = process.env['PICTURES'];
          if (folder) await browser.screenshot(join(folder, `${engine}-${name}.png`));
          const [wide, shown] = await browser.run(() => [
            document.documentElement.scrollWidth,
            document.documentElement.clientWidth,
          ]);
          assert.equal(wide! <= shown!, true, `${name}: ${wide} px of content in ${shown} px`);
        };
        try {
          await browser.goto(`${site.origin}/book-appointment.html`);
          await shows(browser, 'Next free time');
          await picture('list');
          await browser.click([picker, '[data-tool=calendar]']);
          await browser.click([picker, 'calendar-month', 'button:not([aria-disabled]):not([disabled])']);
          await shows(browser, 'Times from');
          await picture('calendar');
          await browser.click([picker, `.slot input[value$="0900-ada-cole"]`]);
          await next(browser);
          await shows(browser, 'We keep this time for you until');
          await picture('reason');
          await answer(browser);
          await picture('check');
          await next(browser);
          await shows(browser, 'Your appointment is booked');
          await picture('booked');
        } finally {
          await browser.resize(800, 1000);
        }
      });

      it('of two who want one time, the slower hears it politely and keeps what was entered', async () => {
        const other = await openBrowser('chromium');
        try {
          await other.goto(`${site.origin}/book-appointment.html`);
          const wanted = '.slot input[value$="1145-ada-cole"]';
          await other.click([picker, wanted]);
          await browser.goto(`${site.origin}/book-appointment.html`);
          await browser.click([picker, wanted]);
          await next(browser);
          await shows(browser, 'We keep this time for you until');
          await next(other);
          await shows(other, 'not free any more');
          await answer(browser);
          await next(browser);
          await shows(browser, 'Your appointment is booked');
        } finally {
          await other.close();
        }
      });

      // Once: what the browsers do differently then is in the matrix of faults.
      it(
        'books once when the receiver is killed as the button is pressed twice, and comes back',
        { skip: engine !== 'chromium' },
        async () => {
          const bookedOnDay = async (): Promise<number> => {
            const page = await (await fetch(`${receiver.address}/sessions?date=${day}`)).text();
            return Number(/(\d+) booked/.exec(page)![1]);
          };
          const pressTwice = (): Promise<void> =>
            browser.run((tag) => {
              const button = document
                .querySelector(tag)!
                .shadowRoot!.querySelector<HTMLElement>('[type=submit]')!;
              button.click();
              button.click();
            }, picker);
          const before = await bookedOnDay();
          await browser.goto(`${site.origin}/book-appointment.html`);
          await browser.click([picker, `.slot input[value$="0930-ada-cole"]`]);
          await next(browser);
          await shows(browser, 'We keep this time for you until');
          await answer(browser);
          const killed = receiver.kill();
          await pressTwice();
          await killed;
          await new Promise((resolve) => setTimeout(resolve, 1500));
          assert.doesNotMatch(await text(browser), /is booked/, 'claimed while nobody could have stored it');
          receiver = await startProcess(environment);
          // It asks again by itself for a while; then the patient does.
          for (const end = Date.now() + 90_000; !(await text(browser)).includes('is booked');) {
            assert.ok(Date.now() < end, await text(browser));
            if ((await text(browser)).includes('We do not know')) await pressTwice();
            await new Promise((resolve) => setTimeout(resolve, 300));
          }
          assert.equal(await bookedOnDay(), before + 1);
        },
      );

      it('takes a reminder’s link, shows the appointment, and cancels it', async () => {
        const id = `journey${engine}`.padEnd(26, '0');
        const booked = await fetch(`${receiver.address}/appointments`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({
            version: 1,
            id,
            slotId: `${day}-1100-ada-cole`,
            submittedAt: new Date().toISOString(),
            language: 'en',
            patient: {
              givenName: 'Zoe',
              familyName: 'Brown',
              dateOfBirth: '1980-03-31',
              registration: 'registered',
              ageGroup: 'adult',
            },
            contact: {},
          }),
        });
        const { manageToken } = (await booked.json()) as { manageToken: string };
        await browser.goto(`${site.origin}/cancel-appointment.html#appointment=${id}&token=${manageToken}`);
        await shows(browser, 'Your appointment');
        await shows(browser, '11am');
        assert.equal(await browser.run(() => location.hash), '');
        await browser.click([picker, '[data-action=ask-cancel]']);
        await next(browser);
        await shows(browser, 'Your appointment is cancelled');
      });
    },
  );
}
