/**
 * `npm start`: builds what is missing, then starts the practice site and, on a second origin, the receiver with its inbox.
 * Prints their addresses. `--port` and `--receiver-port` choose other ports.
 */
import { existsSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { startPracticeSite } from '../examples/practice-site/server.js';
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
