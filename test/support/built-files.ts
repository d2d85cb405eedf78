import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Builds `dist/cdn` unless it is there: tests of the built files take it as the stage before left it. */
export function needCdnBuild(): void {
  if (existsSync('dist/cdn/gp-widgets.js')) return;
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', 'cdn'], {
    encoding: 'utf8',
  });
  if (status) throw new Error(stderr);
}
