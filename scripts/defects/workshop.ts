import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { planted, type Defect } from '../../test/defects/defect.js';

export interface Verdict {
  /** `broken`: so much fails that it says nothing, or the tests did not run. */
  readonly kind: 'caught' | 'missed' | 'broken';
  /** The first test that failed, or what went wrong. */
  readonly by: string;
}

/** A copy of the source in a temporary folder, in which mistakes are planted and tests run. The source itself is not touched. */
export class Workshop {
  readonly #folder = mkdtempSync(join(tmpdir(), 'gp-defects-'));

  constructor() {
    for (const part of [
      'src',
      'test',
      'scripts',
      'examples',
      'package.json',
      'tsconfig.json',
      'vite.config.ts',
    ])
      cpSync(part, join(this.#folder, part), { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(this.#folder, 'node_modules'));
  }

  close(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Which of these files fail as they are: what they would catch says nothing. */
  async failing(files: readonly string[]): Promise<string[]> {
    const results: string[] = [];
    for (const file of files) {
      const { passed, failed, first } = await this.#run([file]);
      if (failed || !passed) results.push(`${file}: ${first}`);
    }
    return results;
  }

  /** Plants a mistake, runs its tests, and takes it out again. */
  async judge(defect: Defect): Promise<Verdict> {
    const path = join(this.#folder, defect.file);
    const sound = readFileSync(path, 'utf8');
    writeFileSync(path, planted(defect, sound));
    try {
      let passedInAll = 0;
      for (const file of defect.tests) {
        const { passed, failed, first, hung } = await this.#run([file]);
        passedInAll += passed;
        if (hung) return { kind: 'caught', by: `${file} does not end` };
        // A file in which nothing passes any more was broken, not judged.
        if (failed && passedInAll) return { kind: 'caught', by: first };
        if (failed) return { kind: 'broken', by: first };
      }
      return passedInAll ? { kind: 'missed', by: '' } : { kind: 'broken', by: 'no test ran' };
    } finally {
      writeFileSync(path, sound);
    }
  }

  async #run(
    files: readonly string[],
  ): Promise<{ passed: number; failed: number; first: string; hung: boolean }> {
    const isBrowser = files.every((file) => file.endsWith('.browser.test.ts'));
    const parameters = isBrowser
      ? ['scripts/test-browsers.ts', '--engines', 'chromium', ...files.flatMap((file) => ['--files', file])]
      : ['--test', '--test-reporter=tap', '--test-timeout=120000', ...files];
    const child = spawn(process.execPath, ['--import', 'tsx', ...parameters], {
      cwd: this.#folder,
      // Inside another test run Node would report in its own binary form.
      env: { ...process.env, NODE_TEST_CONTEXT: undefined, TZ: 'Europe/London' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += String(data)));
    let hung = false;
    const limit = setTimeout(
      () => {
        hung = true;
        child.kill('SIGKILL');
      },
      isBrowser ? 300_000 : 180_000,
    );
    await new Promise((resolve) => child.once('close', resolve));
    clearTimeout(limit);
    const number = (pattern: RegExp): number => Number(pattern.exec(output)?.[1] ?? 0);
    return isBrowser
      ? {
          // The last line is about all, after a second try of what failed.
          passed: number(/^chromium: (\d+) passed/m),
          failed: number(/^chromium: \d+ passed, (\d+) failed/m),
          first: /✗ (.*)/.exec(output.split('once more:').at(-1)!)?.[1] ?? lastLines(output),
          hung,
        }
      : {
          passed: number(/^# pass (\d+)/m),
          failed: number(/^# fail (\d+)/m) + number(/^# cancelled (\d+)/m),
          first: /^\s*not ok \d+ - (.*)/m.exec(output)?.[1] ?? lastLines(output),
          hung,
        };
  }
}

const lastLines = (output: string): string => output.trim().split('\n').slice(-5).join(' | ').slice(0, 300);
