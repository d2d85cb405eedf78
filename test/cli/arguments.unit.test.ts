import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readArguments, UsageError } from '../../src/cli/arguments.js';
import { checkIds, sourceOf } from '../../src/cli/catalogue.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the arguments of gp-widgets', () => {
  it('send nothing to another machine without --yes, and say what would be sent', () => {
    const words = ['check-endpoint', 'https://backend.example/requests'];
    assert.throws(() => readArguments(words), /Nothing was sent[\s\S]*Test Request/);
    const command = readArguments([...words, '--yes']);
    assert.ok(command !== 'help' && command.options.requests === 'https://backend.example/requests');
    assert.doesNotThrow(() => readArguments(['check-endpoint', 'http://127.0.0.1:8788/requests']));
  });

  it('find the requests below a base', () => {
    const command = readArguments(['check-endpoint', '--base', 'http://localhost:8788/api/']);
    assert.ok(command !== 'help' && command.options.requests === 'http://localhost:8788/api/requests');
  });

  it('refuse what is unsafe or misspelt, with what to write instead', () => {
    for (const [wrong, why] of [
      [['check-endpoint', 'http://backend.example/requests'], /https/],
      [['check-endpoint'], /Which address/],
      [['check-end-point', 'http://localhost'], /only check-endpoint/],
      [['check-endpoint', 'http://localhost', '--origin', 'www.surgery.example'], /scheme and host/],
      [['check-endpoint', 'http://localhost', '--only', 'everything'], /no check/],
      [['check-endpoint', 'http://localhost', '--files', 'some'], /documents, images or none/],
      [['check-endpoint', 'http://localhost', '--timeout', '0'], /more than 0/],
      [['check-endpoint', 'http://localhost', '--colour'], /--help/],
    ] as const)
      assert.throws(
        () => readArguments(wrong),
        (error) => error instanceof UsageError && why.test(error.message),
      );
  });
});

describe('docs/check-endpoint.md', () => {
  it('lists every check with the heading of the contract', () => {
    const text = read('docs/check-endpoint.md');
    const headings = [...read('docs/backend.md').matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\w\- ]/g, '')
        .replace(/ /g, '-'),
    );
    for (const id of checkIds) {
      assert.ok(text.includes(`| \`${id}\``), id);
      assert.ok(text.includes(sourceOf(id).replace('docs/', '')), id);
      assert.ok(headings.includes(sourceOf(id).split('#')[1]!), sourceOf(id));
    }
  });
});
