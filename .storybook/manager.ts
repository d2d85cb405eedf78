import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'gp-widgets',
    colorPrimary: '#005eb8',
    colorSecondary: '#005eb8',
    fontBase: 'arial, sans-serif',
  }),
});
