import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { findCircle, type Import, importsOf, isOurs } from './imports.js';

/** Who may import whom: DESIGN's table. A package or a folder; `x (types)` allows `import type` only. */
const allowed: Record<string, readonly string[]> = {
  domain: ['domain'],
  contract: ['domain', 'zod/mini'],
  backends: ['contract', 'domain'],
  i18n: ['i18n', 'domain (types)', 'contract (types)'],
  themes: [],
  controllers: ['domain', 'contract', 'backends', 'i18n', 'themes', 'lit (types)'],
  base: ['controllers', 'themes', 'i18n', 'domain', 'contract (types)', 'backends (types)', 'lit'],
  elements: ['base', 'controllers', 'domain', 'contract (types)', 'backends (types)', 'i18n', 'lit'],
  cli: ['contract', 'backends', 'domain', 'node:util', 'zod/mini (types)'],
  'autoloader.ts': ['find-widgets.ts', 'first-copy.ts'],
  'find-widgets.ts': [],
  'first-copy.ts': [],
  'index.ts': ['base', 'elements', 'controllers', 'contract', 'backends', 'domain', 'i18n'],
  'hours.ts': ['domain'],
  'safety.ts': ['domain'],
  'appointments.ts': ['domain', 'contract (types)'],
  'contract.ts': ['contract', 'domain'],
  'backends.ts': ['backends', 'contract', 'domain'],
};

function sourceFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));
}

const roomOf = (path: string): string => path.split('/')[0]!;
const packageOf = (specifier: string): string => (specifier.startsWith('lit') ? 'lit' : specifier);
/** What is wrong with an import, or `undefined`. */
export function complaint({ file, target, isType, isDynamic }: Import): string | undefined {
  const from = roomOf(file);
  const to = isOurs(target) ? roomOf(target) : packageOf(target);
  const rules = allowed[from];
  if (!rules) return `${file}: "${from}" has no place in the table of layers`;
  const line = `${file} imports ${target}`;
  // It loads files of the build by their names.
  if (isDynamic && from === 'autoloader.ts') return undefined;
  if (isDynamic && from !== 'controllers') {
    return `${line} lazily: controllers alone use import()`;
  }
  // A later part of an element, or the month calendar: nothing of it runs before somebody asks for it.
  if (isDynamic && from === 'controllers' && (to === 'elements' || to === 'base' || to === 'cally'))
    return undefined;
  if (from === 'elements' && to === 'elements') {
    return file.split('/')[1] === target.split('/')[1] ? undefined : `${line}: another element's insides`;
  }
  if (from === to) return undefined;
  if (from === 'i18n' && to === 'lit') return `${line}: words know no Lit`;
  if (rules.includes(to) || (isType && rules.includes(`${to} (types)`))) return undefined;
  return `${line}: ${from} may import ${rules.join(', ') || 'nothing'}`;
}

/** How code that runs comes from one of these files to a package, lazily too, or `undefined`. */
export function findWay(
  imports: readonly Import[],
  from: (file: string) => boolean,
  to: RegExp,
): string[] | undefined {
  const next = new Map<string, string[]>();
  for (const { file, target, isType } of imports)
    if (!isType) next.set(file, [...(next.get(file) ?? []), target]);
  const ways = [...next.keys()].filter(from).map((file) => [file]);
  const seen = new Set(ways.flat());
  for (const way of ways)
    for (const target of next.get(way.at(-1)!) ?? []) {
      if (to.test(target)) return [...way, target];
      if (!seen.has(target)) ways.push([...way, target]);
      seen.add(target);
    }
  return undefined;
}

describe('the layers of src', () => {
  const imports = sourceFiles().flatMap((file) => importsOf(file, readFileSync(join('src', file), 'utf8')));

  it('lets no import run upward', () => {
    assert.deepEqual(imports.map(complaint).filter(Boolean), []);
  });

  it('has no circle', () => {
    assert.equal(findCircle(imports)?.join(' -> '), undefined);
  });

  it('loads Zod on no page: it checks with what is written from the schemas', () => {
    const way = findWay(
      imports,
      (file) => !['contract', 'contract.ts', 'cli'].includes(roomOf(file)),
      /^zod/,
    );
    assert.equal(way?.join(' -> '), undefined);
  });

  it('has no folder or file called utils, helpers or common', () => {
    assert.deepEqual(
      sourceFiles().filter((path) => /(^|[/-])(utils?|helpers?|common)([/.-]|$)/.test(path)),
      [],
    );
  });

  it('would see a wrong import, a lazy one outside the controllers, and a circle', () => {
    const [wrong] = importsOf('domain/time/x.ts', `import { html } from 'lit';`);
    assert.match(complaint(wrong!)!, /domain may import domain/);
    const [insides] = importsOf('elements/a/a.ts', `import { b } from '../b/b.js';`);
    assert.match(complaint(insides!)!, /another element/);
    const [lazy] = importsOf('elements/a/a.ts', `const x = await import('../../domain/time/x.js');`);
    assert.match(complaint(lazy!)!, /controllers alone/);
    const circle = [
      ...importsOf('domain/a.ts', `import './b.js';`),
      ...importsOf('domain/b.ts', `import './a.js';`),
    ];
    assert.deepEqual(findCircle(circle), ['domain/a.ts', 'domain/b.ts', 'domain/a.ts']);
    const zod = [
      ...importsOf('base/a.ts', `import type { C } from '../contract/c.js';`),
      ...importsOf('controllers/a.ts', `const b = await import('../contract/b.js');`),
      ...importsOf('contract/b.ts', `import * as z from 'zod/mini';`),
      ...importsOf('contract/c.ts', `import * as z from 'zod/mini';`),
    ];
    assert.equal(
      findWay(zod, (file) => roomOf(file) === 'base', /^zod/),
      undefined,
    );
    assert.deepEqual(
      findWay(zod, (file) => roomOf(file) === 'controllers', /^zod/),
      ['controllers/a.ts', 'contract/b.ts', 'zod/mini'],
    );
  });
});
