/**
 * Strips the types from what Stryker has changed, into the folder `built` beside it, so that no run needs a compiler, and
 * puts the registry in the place of `node:test`. Stryker calls it in its own copy of the project.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
};

function transpile(from: string, to: string): void {
  const { outputText } = ts.transpileModule(readFileSync(from, 'utf8'), { compilerOptions });
  const registry = relative(dirname(to), 'built/test-registry.js');
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(
    to,
    outputText.replace(/(from )'node:test'/, `$1'${registry.startsWith('.') ? '' : './'}${registry}'`),
  );
}

const roots = ['src', 'src/domain', 'src/contract', 'src/backends', 'src/controllers', 'src/i18n'];
for (const root of [...roots, 'test/domain', 'test/backends'])
  for (const name of readdirSync(root, { recursive: root !== 'src', encoding: 'utf8' }))
    if (name.endsWith('.ts')) transpile(join(root, name), join('built', root, name.replace(/\.ts$/, '.js')));
transpile('scripts/mutants/test-registry.ts', 'built/test-registry.js');
