import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elements } from './elements.js';

const folders = readdirSync('src/elements').filter((name) =>
  existsSync(`src/elements/${name}/gp-${name}.ts`),
);

/** Imports a module in a Node of its own, in which nothing pretends to be a browser. Says whether Lit came with it. */
function importInNode(path: string): { failure: string; hasLit: boolean } {
  const url = new URL(`../../${path}`, import.meta.url).href;
  // Lit brings a registry of its own where there is none.
  const script = `await import(${JSON.stringify(url)}); console.log('customElements' in globalThis);`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--input-type=module', '--eval', script],
    { encoding: 'utf8' },
  );
  return { failure: status ? stderr : '', hasLit: stdout.includes('true') };
}

const existing = (names: readonly string[]): string[] =>
  names.map((name) => `src/${name}.ts`).filter((path) => existsSync(path));

describe('every entry', () => {
  for (const path of [
    ...existing(['index']),
    ...folders.map((name) => `src/elements/${name}/gp-${name}.ts`),
  ]) {
    it(`can be imported in bare Node: ${path}`, () => {
      const { failure, hasLit } = importInNode(path);
      assert.equal(failure, '');
      assert.equal(hasLit, true);
    });
  }

  for (const path of existing(['hours', 'safety', 'appointments', 'contract', 'backends'])) {
    it(`can be imported in bare Node without Lit: ${path}`, () => {
      assert.deepEqual(importInNode(path), { failure: '', hasLit: false });
    });
  }
});

describe('the class of every element', () => {
  it('can be imported from the package without registering a tag', async () => {
    const classes = Object.keys(await import('../../src/index.js'));
    const expected = folders.map((name) =>
      `${name}-element`.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase()),
    );
    assert.deepEqual(classes.sort(), expected.sort());
  });
});

describe('the list of elements for the suites', () => {
  it('holds every element that exists', () => {
    assert.deepEqual(elements.map(({ tag }) => tag).sort(), folders.map((name) => `gp-${name}`).sort());
  });
});
