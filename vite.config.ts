import { readFileSync } from 'node:fs';
import { defineConfig, type UserConfig } from 'vite';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** How the source is read, the same in the build, in the tests and in Storybook. */
export const source: UserConfig = {
  define: { __GP_VERSION__: JSON.stringify(version) },
};

export default defineConfig(source);
