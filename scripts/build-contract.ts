import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documents, jsonSchemaOf } from '../src/contract/json-schema.js';
import { openApi } from '../src/contract/openapi/openapi.js';

/**
 * Writes the contract for people who do not use our code: `openapi.json` and a JSON Schema for each document.
 * @returns the paths written
 */
export async function buildContract(outDir: string): Promise<string[]> {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
  const files: [string, unknown][] = [
    ['openapi.json', openApi(version)],
    ...Object.keys(documents).map((name): [string, unknown] => [`${name}.schema.json`, jsonSchemaOf(name)]),
  ];
  await mkdir(outDir, { recursive: true });
  return Promise.all(
    files.map(async ([name, content]) => {
      const path = join(outDir, name);
      await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
      return path;
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = await buildContract(process.argv[2] ?? 'dist/contract');
  console.log(`${written.length} files in ${process.argv[2] ?? 'dist/contract'}`);
}
