/**
 * `npm run hostile`: renders hostile settings, answers and typed texts in all widgets on a strict page, until so many inputs
 * have been rendered, and says what came of it. `npm test` runs a sample.
 *
 *   tsx scripts/hostile.ts [--inputs 100000] [--seed 1] [--engine chromium]
 */
import { parseArgs } from 'node:util';
import { startTestRunner } from '@web/test-runner';
import type { Figures } from '../test/hostile/run.js';
import { bundledElements } from '../test/support/bundled-elements.js';
import { startEngine, type Engine } from '../test/support/browsers.js';
import { type Middleware, pages } from '../test/support/pages.js';
import { startVite } from '../test/support/vite-middleware.js';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    engine: { type: 'string', default: 'chromium' },
  },
});
const wanted = Number(values.inputs);
const pagesOfBatch = 100;
const started = Date.now();
const fields = new Set<string>();
const faults: string[] = [];
const total = { pages: 0, widgets: 0, inputs: 0, seen: 0 };
let seed = Number(values.seed);

const batches: Middleware = async (context, next) => {
  if (context.path !== '/hostile-batch') return next();
  if (context.method === 'GET') {
    context.body = total.inputs < wanted ? { seed: seed++, pages: pagesOfBatch } : 'null';
    context.type = 'application/json';
    return undefined;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of context.req) chunks.push(chunk as Buffer);
  const figures = JSON.parse(Buffer.concat(chunks).toString()) as Figures;
  for (const name of ['pages', 'widgets', 'inputs', 'seen'] as const) total[name] += figures[name];
  for (const field of figures.fields) fields.add(field);
  faults.push(...figures.faults);
  for (const fault of figures.faults) console.log(`✗ ${fault}`);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(
    `${total.inputs} of ${wanted} inputs, ${total.pages} pages, ${faults.length} faults, ${seconds} s`,
  );
  context.body = '';
  return undefined;
};

const { middleware, vite } = await startVite();
const { launcher, stop } = await startEngine(values.engine as Engine);
const runner = await startTestRunner({
  config: {
    files: ['test/hostile/long-run.ts'],
    browsers: [launcher],
    middleware: [batches, pages, bundledElements(false), middleware],
    browserStartTimeout: 120_000,
    testsStartTimeout: 120_000,
    testsFinishTimeout: 2 ** 31 - 1,
    reporters: [],
    staticLogging: true,
  },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('The test runner did not start.');
await new Promise<void>((resolve) => {
  runner.on('finished', () => void runner.stop());
  runner.on('stopped', () => resolve());
});
stop();
await vite.close();

for (const session of runner.sessions.all())
  for (const error of session.errors) faults.push(`the page: ${error.message}`);
const isEnough = total.inputs >= wanted;
console.log(
  [
    `Hostile input in ${values.engine}, seeds ${values.seed} to ${seed - 1}, ${Math.round((Date.now() - started) / 1000)} s:`,
    `  ${total.inputs} hostile texts, values and bodies in ${fields.size} fields`,
    `  on ${total.pages} pages with ${total.widgets} widgets; ${total.seen} texts were seen on them as they are`,
    `  scripts run, CSP reports, dangerous nodes, blank widgets, uncaught errors: ${faults.length}`,
    ...(isEnough ? [] : [`  incomplete: ${wanted} were asked for`]),
  ].join('\n'),
);
process.exit(faults.length || !isEnough ? 1 : 0);
