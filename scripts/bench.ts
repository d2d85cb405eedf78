/** `npm run bench`: every benchmark in turn; exits 1 if one misses its aim. */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

let failed = 0;
for (const file of readdirSync('scripts').filter((name) => /^bench-.*\.ts$/.test(name))) {
  console.log(`\n== ${file}`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', `scripts/${file}`], {
    stdio: 'inherit',
  });
  if (status) failed++;
}
process.exit(failed ? 1 : 0);
