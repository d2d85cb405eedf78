import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';

describe('gp-widgets from the packed package', () => {
  const directory = mkdtempSync(join(tmpdir(), 'packed-'));
  let program: string;

  before(() => {
    // What stands in `dist` is packed; it is not built once more.
    const words = ['pack', '--ignore-scripts', '--json', '--pack-destination', directory];
    const [{ filename }] = JSON.parse(execFileSync('npm', words, { encoding: 'utf8' })) as [
      { filename: string },
    ];
    execFileSync('tar', ['-xzf', join(directory, filename), '-C', directory]);
    mkdirSync(join(directory, 'node_modules'));
    symlinkSync(resolve('node_modules/zod'), join(directory, 'node_modules/zod'));
    const root = join(directory, 'package');
    const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
    };
    program = join(root, bin['gp-widgets']!);
  });
  after(() => rmSync(directory, { recursive: true, force: true }));

  const run = async (...words: string[]): Promise<{ code: number; output: string }> => {
    const child = spawn(process.execPath, [program, ...words], { cwd: directory });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => (output += String(data)));
    const [code] = (await once(child, 'close')) as [number];
    return { code, output };
  };

  it('is a program for Node', () => {
    assert.match(readFileSync(program, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  it('explains itself, and sends nothing elsewhere unasked', async () => {
    const help = await run('--help');
    assert.equal(help.code, 0);
    assert.match(help.output, /check-endpoint <address>/);
    const unasked = await run('check-endpoint', 'https://backend.example/requests');
    assert.equal(unasked.code, 2);
    assert.match(unasked.output, /Nothing was sent/);
  });

  it('says of a server that is no endpoint what to mend, and ends with 1', async () => {
    const server = createServer((_, response) => response.end('<h1>It works</h1>')).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const { code, output } = await run('check-endpoint', `http://127.0.0.1:${port}/requests`, '--json');
    server.close();
    assert.equal(code, 1);
    const { checks } = JSON.parse(output) as { checks: { id: string; state: string; source: string }[] };
    const failed = checks.filter(({ state }) => state === 'failed');
    assert.ok(failed.some(({ id }) => id === 'receipt-form'));
    assert.ok(failed.every(({ source }) => source.startsWith('docs/backend.md#')));
  });
});
