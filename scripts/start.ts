/**
 * `npm start`: builds the widgets if they are not built, then starts the practice site and, on a second origin, the receiver
 * with its inbox, and prints their addresses.
 *
 *   npm start -- [--port 8787] [--receiver-port 8788]
 *
 * What patients send is kept in `.cache/receiver-data`, or in the database of `DATABASE_URL`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PracticeConfig } from '../src/contract/practice-config.js';
import { startPracticeSite } from '../examples/practice-site/server.js';
import { addSlots, sampleSlots } from '../examples/receiver/appointments/lay-out.js';
import { startReceiver } from '../examples/receiver/server.js';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8787' },
    'receiver-port': { type: 'string', default: '8788' },
  },
});

if (!existsSync('dist/cdn/gp-widgets.js')) {
  console.log('Building the widgets …');
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', 'cdn'], {
    stdio: 'inherit',
  });
  if (status) process.exit(status);
}

process.once('uncaughtException', (error: NodeJS.ErrnoException & { port?: number }) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${error.port} is taken. End what listens there, or name others: npm start -- --port 8797 --receiver-port 8798`
      : error,
  );
  process.exit(1);
});

const { hours, nation, exceptions, replyPromise } = JSON.parse(
  readFileSync('examples/practice-site/public/practice.json', 'utf8'),
) as PracticeConfig & { hours: { surgery: string } };
const receiver = await startReceiver({
  port: Number(values['receiver-port']),
  dataDirectory: '.cache/receiver-data',
  origins: [`http://localhost:${values.port}`, `http://127.0.0.1:${values.port}`],
  // Receipts and inbox promise what the page promises.
  ...(nation ? { nation } : {}),
  ...(replyPromise ? { respondBy: replyPromise } : {}),
  ...(process.env['DATABASE_URL'] ? { databaseUrl: process.env['DATABASE_URL'] } : {}),
});
const sample = sampleSlots({ hours: hours.surgery, nation: nation ?? 'england', exceptions }, new Date(), 42);
await addSlots(receiver.database, sample);
// By the same name as the site: a sign-in cookie is for one site, whatever its ports.
const receiverOrigin = `http://localhost:${receiver.port}`;
const site = await startPracticeSite({ port: Number(values.port), receiverOrigin });
console.log(`Practice site: ${site.origin}`);
console.log(`Receiver:      ${receiver.address}/requests`);
console.log(`Inbox:         ${receiver.address}/inbox`);
console.log(`Appointments:  ${receiver.address}/sessions`);
console.log('Ctrl+C ends both.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void Promise.all([site.close(), receiver.stop()]).then(() => process.exit(0));
  });
}
