import type { StorybookConfig } from '@storybook/web-components-vite';
import { buildManifest } from '../scripts/build-manifest.js';

// The controls are made from it: so it is made anew, also in a fresh clone.
buildManifest('dist');

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.mdx', '../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
