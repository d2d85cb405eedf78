/**
 * Writes `custom-elements.json` from the code's own comments, and from it what editors read: VS Code's custom data and
 * JetBrains' web types.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly {
      readonly attributes?: readonly { readonly type?: { text: string } }[];
    }[];
  }[];
}

const words = (list: readonly string[]): string => list.map((word) => `'${word}'`).join(' | ');
const nations = words(['england', 'wales', 'scotland', 'northern-ireland']);

/** The type of an attribute as somebody writes it: editors offer each part of a union as a value, also the name of a type. */
const asWritten = (type: string): string =>
  type
    .replace(/ \| (Backend|Readonly<.*>)(?= \||$)/, '')
    .replace(/^(Nation|PracticeConfig\['nation'\])(?= \||$)/, nations)
    .replace(/^RequestCredentials(?= \||$)/, words(['same-origin', 'include', 'omit']));

export function buildManifest(outDir: string): void {
  mkdirSync(outDir, { recursive: true });
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      'node_modules/@custom-elements-manifest/analyzer/cem.js',
      'analyze',
      '--config',
      'scripts/manifest.config.js',
      '--outdir',
      outDir,
      '--quiet',
    ],
    { encoding: 'utf8' },
  );
  if (status) throw new Error(`The manifest could not be written.\n${stdout}${stderr}`);
  const manifest = JSON.parse(readFileSync(join(outDir, 'custom-elements.json'), 'utf8')) as Manifest;
  for (const { attributes = [] } of manifest.modules.flatMap(({ declarations }) => declarations))
    for (const { type } of attributes) if (type) type.text = asWritten(type.text);
  generateVsCodeCustomElementData(
    manifest as never,
    { outdir: outDir, htmlFileName: 'vscode.html-custom-data.json', cssFileName: null } as never,
  );
  generateJetBrainsWebTypes(
    manifest as never,
    { outdir: outDir, webTypesFileName: 'web-types.json', packageJson: false } as never,
  );
}
