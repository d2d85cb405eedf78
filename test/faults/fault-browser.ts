import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import WebDriver from 'webdriver';
import { findEngine, startWebKitDriver, type Engine } from '../support/browsers.js';

/** A browser with one tab for the patient, who may open another, and close them. */
export interface FaultBrowser {
  goto(url: string): Promise<void>;
  openAnother(url: string): Promise<void>;
  /** Closes all tabs; the next `goto` opens one. */
  closeTabs(): Promise<void>;
  close(): Promise<void>;
}

export const openFaultBrowser = (engine: Engine): Promise<FaultBrowser> =>
  engine === 'webkit' ? openWebKit() : openWithPuppeteer(engine);

async function openWithPuppeteer(engine: 'chromium' | 'firefox'): Promise<FaultBrowser> {
  const executablePath = findEngine(engine)!;
  const browser: Browser = await puppeteer.launch(
    engine === 'firefox'
      ? { browser: 'firefox', executablePath }
      : {
          executablePath,
          // Puppeteer turns the back-forward cache off; patients have it.
          ignoreDefaultArgs: ['--disable-back-forward-cache'],
          args: [
            '--no-sandbox',
            '--disable-background-networking',
            '--enable-features=BackForwardCache',
            '--disable-features=BackForwardCacheMemoryControls',
          ],
        },
  );
  let tabs: Page[] = [];
  const open = async (url: string): Promise<void> => {
    // A window each: what lies behind another tab is slowed down.
    const page = await browser.newPage(engine === 'chromium' ? ({ type: 'window' } as never) : undefined);
    page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
    tabs.push(page);
    await page.goto(url, { waitUntil: 'domcontentloaded' });
  };
  return {
    goto: open,
    openAnother: open,
    closeTabs: async () => {
      const open = tabs;
      tabs = [];
      await Promise.all(open.map((page) => page.close().catch(() => undefined)));
    },
    close: () => browser.close(),
  };
}

async function openWebKit(): Promise<FaultBrowser> {
  const { connection, stop } = await startWebKitDriver();
  const driver = await WebDriver.newSession({ ...connection, logLevel: 'error' } as never);
  const first = await driver.getWindowHandle();
  const open = async (url: string): Promise<void> => {
    const { handle } = (await driver.createWindow('window')) as { handle: string };
    await driver.switchToWindow(handle);
    await driver.navigateTo(url);
  };
  return {
    goto: open,
    openAnother: open,
    closeTabs: async () => {
      for (const handle of await driver.getWindowHandles()) {
        if (handle === first) continue;
        await driver.switchToWindow(handle);
        await driver.closeWindow();
      }
      await driver.switchToWindow(first);
    },
    close: async () => {
      await driver.deleteSession();
      stop();
    },
  };
}
