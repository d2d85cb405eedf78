/** Drives a real browser over whole pages, the same way in all three engines: for tests with the real site and receiver. */
import { writeFileSync } from 'node:fs';
import puppeteer, { type ElementHandle } from 'puppeteer-core';
import WebDriver from 'webdriver';
import { chromiumArguments, findEngine, startWebKitDriver, type Engine } from './browsers.js';

/** Selectors from the document inwards, one a shadow root: `['gp-request-form', 'button']`. */
export type Path = readonly string[];

export interface JourneyBrowser {
  readonly engine: Engine;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Does not wait for the page that it comes back to. */
  back(): Promise<void>;
  /** Runs a function in the page; it sees only its arguments. */
  run<T, A extends unknown[]>(script: (...args: A) => T, ...args: A): Promise<Awaited<T>>;
  /** Waits until the element is there, then clicks it as a person does. */
  click(path: Path): Promise<void>;
  type(path: Path, text: string): Promise<void>;
  setFiles(path: Path, files: readonly string[]): Promise<void>;
  /** `Tab`, `Enter`, ` `, `ArrowDown`: to whatever has the focus. */
  press(key: string): Promise<void>;
  /** Makes the window so wide and high, in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
  /** Writes a picture of the window. */
  screenshot(file: string): Promise<void>;
  close(): Promise<void>;
}

/** Finds an element through shadow roots. Runs in the page. */
function find(path: readonly string[]): Element | null {
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const selector of path) {
    element = root ? root.querySelector(selector) : null;
    root = element ? element.shadowRoot : null;
  }
  return element;
}

/** Milliseconds that an element may take to appear. */
const patience = 15_000;

async function until<T>(what: string, look: () => Promise<T | null | undefined>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`${what} did not appear within ${patience / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export interface BrowserOptions {
  /** Pages that were left stay in memory for "back", as they do for people; puppeteer switches that off in Chromium. */
  readonly keepsLeftPages?: boolean;
}

export async function openBrowser(engine: Engine, options: BrowserOptions = {}): Promise<JourneyBrowser> {
  return engine === 'webkit' ? openWebKit() : openWithPuppeteer(engine, options);
}

async function openWithPuppeteer(
  engine: 'chromium' | 'firefox',
  { keepsLeftPages = false }: BrowserOptions,
): Promise<JourneyBrowser> {
  const executablePath = findEngine(engine)!;
  const browser = await puppeteer.launch(
    engine === 'firefox'
      ? { browser: 'firefox', executablePath }
      : {
          executablePath,
          args: chromiumArguments,
          ignoreDefaultArgs: keepsLeftPages ? ['--disable-back-forward-cache'] : [],
        },
  );
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 1000 });
  const handle = (path: Path): Promise<ElementHandle> =>
    until(
      path.join(' >> '),
      async () => (await page.evaluateHandle(find, path)).asElement() as ElementHandle | null,
    );
  return {
    engine,
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // Of a page from memory Firefox tells puppeteer no load: `goBack` would wait for it, and so does what comes after.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    run: (script, ...args) => page.evaluate(script as never, ...(args as unknown as never[])) as never,
    click: async (path) => (await handle(path)).click(),
    type: async (path, text) => (await handle(path)).type(text),
    setFiles: async (path, files) =>
      ((await handle(path)) as ElementHandle<HTMLInputElement>).uploadFile(...files),
    press: async (key) => page.keyboard.press(key as never),
    resize: (width, height) => page.setViewport({ width, height }),
    screenshot: async (file) => void (await page.screenshot({ path: file as `${string}.png` })),
    close: () => browser.close(),
  };
}

/** The key under which WebDriver hands out elements. */
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';
/** WebDriver's code points for keys that type nothing. */
const keys: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowDown: '\uE015',
};

async function openWebKit(): Promise<JourneyBrowser> {
  const { connection, stop } = await startWebKitDriver();
  const driver = await WebDriver.newSession({ ...connection, logLevel: 'error' } as never);
  const run = (script: (...args: never[]) => unknown, args: unknown[]): Promise<unknown> =>
    driver.executeScript(`return (${String(script)}).apply(null, arguments)`, args as never[]);
  const element = (path: Path): Promise<string> =>
    until(path.join(' >> '), async () => {
      const found = (await run(find as never, [path])) as Record<string, string> | null;
      return found?.[elementKey];
    });
  return {
    engine: 'webkit',
    goto: (url) => driver.navigateTo(url) as unknown as Promise<void>,
    reload: () => driver.refresh(),
    back: () => driver.back(),
    run: (script, ...args) => run(script as never, args) as never,
    click: async (path) => driver.elementClick(await element(path)),
    type: async (path, text) => driver.elementSendKeys(await element(path), text),
    setFiles: async (path, files) => {
      for (const file of files) await driver.elementSendKeys(await element(path), file);
    },
    press: async (key) => {
      const value = keys[key] ?? key;
      await driver.performActions([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value },
            { type: 'keyUp', value },
          ],
        },
      ]);
    },
    resize: async (width, height) => void (await driver.setWindowRect(null, null, width, height)),
    screenshot: async (file) => writeFileSync(file, Buffer.from(await driver.takeScreenshot(), 'base64')),
    close: async () => {
      await driver.deleteSession();
      stop();
    },
  };
}
