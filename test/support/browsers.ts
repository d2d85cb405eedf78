/** Where the three engines are on this machine, and how each is started by the test runner. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { TestRunnerConfig } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer, { type Browser } from 'puppeteer-core';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

const places: Record<Engine, readonly string[]> = {
  chromium: [
    process.env['CHROMIUM_PATH'] ?? '',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    process.env['FIREFOX_PATH'] ?? '',
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
  webkit: ['/usr/bin/WebKitWebDriver'],
};

/** For tests in Chromium: also as root, without a graphics card that software would have to imitate, and without errands of its own. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
];

/** The program of an engine: its browser, or for WebKit its driver. */
export function findEngine(engine: Engine): string | undefined {
  return places[engine].find((place) => place && existsSync(place));
}

/** Debian's packages that bring all three engines, and the display that WebKitGTK draws on. */
const debianPackages = ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb', 'xauth'];

/** Installs what is missing where that can be done without asking: on Debian and its like, as root. */
export function installEngines(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  if (engines.every(findEngine) && existsSync('/usr/bin/Xvfb')) return;
  console.log(`Installing the browsers for the tests: ${debianPackages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', ...debianPackages],
  ]) {
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
}

/** What somebody has to run for an engine that is missing and could not be installed. */
export function howToInstall(engine: Engine): string {
  return {
    chromium: 'install Chrome, Edge or Chromium, or set CHROMIUM_PATH to one',
    firefox: 'install Firefox, or set FIREFOX_PATH to it',
    webkit: `on Debian or Ubuntu: sudo apt-get install ${debianPackages.slice(2).join(' ')}`,
  }[engine];
}

type BrowserLauncher = NonNullable<TestRunnerConfig['browsers']>[number];

type WebKitConnection = Parameters<typeof webdriverLauncher>[0];

export interface StartedEngine {
  readonly launcher: BrowserLauncher;
  stop(): void;
}

export async function startEngine(engine: Engine): Promise<StartedEngine> {
  const executablePath = findEngine(engine);
  if (!executablePath) throw new Error(`${engine} is not on this machine: ${howToInstall(engine)}.`);
  if (engine === 'webkit') return startWebKit();
  // No test asks for what the network did, and to be told of each of a page's files takes Firefox a third of its time.
  const networkEnabled = false;
  const launchOptions =
    engine === 'firefox'
      ? { browser: 'firefox' as const, executablePath, networkEnabled }
      : {
          executablePath,
          networkEnabled,
          args: chromiumArguments,
        };
  return {
    launcher: chromeLauncher({
      puppeteer: puppeteer as never,
      launchOptions,
      // A window for each page: pages in the background of one window are slowed down and time out.
      createPage: (async ({
        browser,
        context,
      }: {
        browser: Browser;
        context?: { newPage(options: object): unknown };
      }) => (context ?? browser).newPage({ type: 'window' } as never)) as never,
    }),
    stop() {},
  };
}

/** Starts WebKitGTK's driver, with a display for it where there is none. */
export async function startWebKitDriver(): Promise<{ connection: WebKitConnection; stop(): void }> {
  const driverPath = findEngine('webkit')!;
  const processes: ChildProcess[] = [];
  // Without a graphics card, to draw in layers takes as much time as all the rest.
  const env: NodeJS.ProcessEnv = { ...process.env, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  if (!env['DISPLAY'] && existsSync('/usr/bin/Xvfb')) {
    const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1200x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    processes.push(xvfb);
    env['DISPLAY'] = await new Promise<string>((resolve, reject) => {
      xvfb.once('error', reject);
      xvfb.stdio[3]!.once('data', (data: Buffer) => resolve(`:${String(data).trim()}`));
    });
  }
  const port = await freePort();
  processes.push(spawn(driverPath, [`--port=${port}`], { stdio: 'ignore', env }));
  await waitForPort(port);
  return {
    connection: {
      hostname: '127.0.0.1',
      port,
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
      } as never,
    },
    stop: () => processes.reverse().forEach((each) => each.kill()),
  };
}

async function startWebKit(): Promise<StartedEngine> {
  const { connection, stop } = await startWebKitDriver();
  return { launcher: webdriverLauncher(connection) as never, stop };
}

function miniBrowser(): string {
  const found = ['4.1', '4.0', '6.0']
    .flatMap((version) => [
      `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      `/usr/lib/aarch64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
    ])
    .find(existsSync);
  if (!found) throw new Error('WebKitGTK has no MiniBrowser here: install webkit2gtk-driver.');
  return found;
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function waitForPort(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Nothing answers on port ${port}.`);
}
