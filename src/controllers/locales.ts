import type { Catalogue } from '../i18n/messages.js';

/** The areas of texts: one an element, and some that elements share. */
export type Area =
  | 'widget'
  | 'opening-hours'
  | 'week-table'
  | 'request-form'
  | 'request-steps'
  | 'identity'
  | 'questions'
  | 'fields'
  | 'urgent-help'
  | 'ways'
  | 'contact-options'
  | 'contact-more'
  | 'appointment-picker'
  | 'appointment-list'
  | 'appointment-steps'
  | 'session'
  | 'sign-in'
  | 'repeat-prescription'
  | 'prescription-steps'
  | 'health-record'
  | 'record-chart'
  | 'online-access'
  | 'access-steps'
  | 'service-status'
  | 'service-news'
  | 'request-statistics'
  | 'safety';

/** How the texts of one locale are loaded, an area at a time. One that lacks an area does not compile. */
export type Loaders = Readonly<Record<Area, () => Promise<Catalogue>>>;

/**
 * The locales other than English. Each has its list of areas in a file of its own (`locales-cy.ts`: add a new area there),
 * so that a page in English does not carry the lists.
 */
export const locales: Readonly<Record<string, () => Promise<Loaders>>> = {
  cy: () => import('./locales-cy.js').then((module) => module.cy),
};
