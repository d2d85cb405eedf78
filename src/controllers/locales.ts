import type { Catalogue } from '../i18n/messages.js';

/** The areas of texts: one an element, and some that elements share. */
export type Area =
  | 'widget'
  | 'opening-hours'
  | 'request-form'
  | 'questions'
  | 'fields'
  | 'issues'
  | 'urgent-help'
  | 'contact-options'
  | 'appointment-picker'
  | 'repeat-prescription'
  | 'health-record'
  | 'online-access'
  | 'service-status'
  | 'request-statistics'
  | 'safety';

type Loaders = Partial<Record<Area, () => Promise<Catalogue>>>;

/** How each locale other than English is loaded, an area at a time. */
export const locales: Readonly<Record<string, Loaders>> = {
  cy: {
    widget: () => import('../i18n/locales/cy/widget.js').then((module) => module.widget),
    'opening-hours': () =>
      import('../i18n/locales/cy/opening-hours.js').then((module) => module.openingHours),
  },
};
