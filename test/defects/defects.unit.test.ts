import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { defects } from './all.js';
import { planted } from './defect.js';

test('every planted defect still has its place in the source, and leaves code that can run', () => {
  for (const defect of defects) {
    const text = planted(defect, readFileSync(defect.file, 'utf8'));
    const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
    assert.deepEqual(diagnostics, [], defect.title);
  }
});

test('each names tests that exist, and none is there twice', () => {
  assert.ok(defects.length >= 60, String(defects.length));
  for (const { title, tests } of defects) {
    assert.ok(tests.length, title);
    for (const file of tests) assert.ok(existsSync(file), `${title}: ${file}`);
  }
  for (const part of ['title', 'change'] as const) {
    const all = defects.map(({ title, file, search, replacement }) =>
      part === 'title' ? title : `${file}\n${search}\n${replacement}`,
    );
    assert.deepEqual([...new Set(all)], all);
  }
});

test('a defect whose place is gone, or is there twice, is an error', () => {
  const defect = { title: 'T', file: 'f.ts', search: 'a', replacement: 'b', tests: [] };
  assert.equal(planted(defect, 'xay'), 'xby');
  assert.throws(() => planted(defect, 'xy'), /nowhere/);
  assert.throws(() => planted(defect, 'a a'), /2 times/);
  assert.throws(() => planted({ ...defect, replacement: 'a' }, 'a'), /changes nothing/);
});
