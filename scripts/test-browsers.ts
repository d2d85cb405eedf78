/**
 * Runs the browser tests in real engines, through the same Vite pipeline as the build.
 *
 *   tsx scripts/test-browsers.ts [--engines chromium,firefox,webkit] [--files 'test/**\/*.browser.test.ts'] [--logs]
 *
 * Tests may use `@open-wc/testing` and `@web/test-runner-commands`. A page of their own with headers of its own comes
 * from `test/support/pages.ts`. Ends with a line `<engine>: N passed, N failed` for each engine, and exits 1 if any failed.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startTestRunner, type TestRunnerConfig } from '@web/test-runner';
import { bundledElements } from '../test/support/bundled-elements.js';
import {
  engines,
  findEngine,
  freePort,
  howToInstall,
  startEngine,
  type Engine,
} from '../test/support/browsers.js';
import { pages } from '../test/support/pages.js';
import { startVite } from '../test/support/vite-middleware.js';

type Suite = {
  name: string;
  suites: Suite[];
  tests: { name: string; passed: boolean; skipped?: boolean; error?: { message?: string; stack?: string } }[];
};

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: engines.join(',') },
    files: { type: 'string', multiple: true, default: ['test/**/*.browser.test.ts'] },
    logs: { type: 'boolean', default: false },
  },
});

const asked = values.engines.split(',') as Engine[];
// Chromium takes two pages at a time. The others take one, so they run beside each other, each in a process of its own:
// in one process Firefox loses the focus.
const together = asked.filter((engine) => engine !== 'chromium');
const alone = together.length > 1 ? asked.filter((engine) => engine === 'chromium') : asked;
let failedInAll = 0;
const { middleware, vite } = await startVite();
// Two engines run what the build makes of Lit, Chromium the one that warns.
const bundled = bundledElements(!asked.includes('chromium'));
for (const engine of alone) failedInAll += await testIn(engine);
await vite.close();
if (together.length > 1)
  for (const failed of await Promise.all(together.map(testInOwnProcess))) failedInAll += failed;
process.exit(failedInAll ? 1 : 0);

function testInOwnProcess(engine: Engine): Promise<number> {
  const files = values.files.flatMap((file) => ['--files', file]);
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/test-browsers.ts', '--engines', engine, ...files],
    { stdio: 'inherit' },
  );
  return new Promise((resolve) => child.once('close', (status) => resolve(status ? 1 : 0)));
}

/** Runs all files in an engine, and gives how many tests failed. */
async function testIn(engine: Engine): Promise<number> {
  if (!findEngine(engine)) {
    console.error(`${engine}: not on this machine; ${howToInstall(engine)}.`);
    return 1;
  }
  const started = Date.now();
  const first = await runIn(engine, values.files);
  // Engines on a busy machine may be late: files that failed are tried once more, alone, and that is said.
  if (first.failed) console.log(`${engine}: once more: ${first.failedFiles.join(' ')}`);
  const last = first.failed ? await runIn(engine, first.failedFiles) : { passed: 0, failed: 0 };
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${engine}: ${first.passedInGoodFiles + last.passed} passed, ${last.failed} failed (${seconds} s)`,
  );
  return last.failed;
}

interface Result {
  readonly passed: number;
  readonly failed: number;
  readonly failedFiles: string[];
  readonly passedInGoodFiles: number;
}

async function runIn(engine: Engine, files: string[]): Promise<Result> {
  const { launcher, stop } = await startEngine(engine);
  const config: TestRunnerConfig = {
    files,
    // The runner looks for the first free port above 8000: two that start at once would both find it free.
    port: await freePort(),
    browsers: [launcher],
    middleware: [pages, bundled, middleware],
    // With more than one page at a time WebDriver works in frames, where the keyboard is not the page's own, and Firefox
    // shows no focus in a window behind another.
    concurrency: engine === 'chromium' ? 2 : 1,
    concurrentBrowsers: 1,
    browserStartTimeout: 60_000,
    testsStartTimeout: 60_000,
    testsFinishTimeout: 240_000,
    browserLogs: values.logs,
    reporters: [],
    staticLogging: true,
    testFramework: { config: { timeout: 20_000 } } as never,
    // No `<style>` or meta of ours: tests see the page that WTR makes, with a language and a doctype. Two files may run beside
    // each other: a sign-out in one is none in the other.
    testRunnerHtml: (path) =>
      `<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>Tests</title><script>
        const Channel = BroadcastChannel;
        const session = new URLSearchParams(location.search).get('wtr-session-id');
        globalThis.BroadcastChannel = class extends Channel { constructor(name) { super(name + session); } };
      </script></head><body><script type="module" src="${path}"></script></body></html>`,
  };
  const runner = await startTestRunner({
    config,
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error(`${engine}: the test runner did not start.`);
  await new Promise<void>((resolve) => {
    runner.on('finished', () => void runner.stop());
    runner.on('stopped', () => resolve());
  });
  stop();
  let passed = 0;
  let failed = 0;
  const count = (suite: Suite, title: string): void => {
    for (const test of suite.tests) {
      if (test.skipped) continue;
      if (test.passed) passed++;
      else {
        failed++;
        console.log(`  ✗ ${engine} ${title} ${test.name}\n    ${described(test.error)}`);
      }
    }
    for (const inner of suite.suites) count(inner, `${title} ${inner.name}`);
  };
  const failedFiles: string[] = [];
  let passedInGoodFiles = 0;
  for (const session of runner.sessions.all()) {
    const file = session.testFile.replace(`${process.cwd()}/`, '');
    const [passedBefore, failedBefore] = [passed, failed];
    if (session.testResults) count(session.testResults as Suite, file);
    for (const error of session.errors) {
      failed++;
      console.log(
        `  ✗ ${engine} ${file}: ${error.message}\n    ${error.stack?.split('\n').slice(0, 6).join('\n    ') ?? ''}`,
      );
    }
    for (const { url, error, status } of (
      session.request404s as unknown as { url: string; error?: string; status?: number }[]
    ).filter((each) => typeof each === 'object')) {
      console.log(`  ! ${file} asked for ${url} (${status ?? error})`);
    }
    if (failed > failedBefore || session.passed === false) failedFiles.push(file);
    else passedInGoodFiles += passed - passedBefore;
    if (values.logs) for (const log of session.logs) console.log(`  [${file}]`, ...log);
  }
  return { passed, failed, failedFiles, passedInGoodFiles };
}

/** Message and the first lines of the stack; WebKit's stack lacks the message. */
function described(error: { message?: string; stack?: string } | undefined): string {
  const { message = '', stack = '' } = error ?? {};
  const lines = stack.split('\n').filter((line) => line && !message.includes(line.trim()));
  return [message, ...lines.slice(0, 6)].join('\n    ');
}
