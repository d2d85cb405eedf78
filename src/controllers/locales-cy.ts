import type { Loaders } from './locales.js';

/** Welsh, a draft for review. */
export const cy: Loaders = {
  'urgent-help': () => import('../i18n/locales/cy/urgent-help.js').then((module) => module.urgentHelp),
  widget: () => import('../i18n/locales/cy/widget.js').then((module) => module.widget),
  'opening-hours': () => import('../i18n/locales/cy/opening-hours.js').then((module) => module.openingHours),
  ways: () => import('../i18n/locales/cy/ways.js').then((module) => module.ways),
  'contact-options': () =>
    import('../i18n/locales/cy/contact-options.js').then((module) => module.contactOptions),
};
