import type { Loaders } from './locales.js';

/** Welsh, a draft for review. */
export const cy: Loaders = {
  safety: () => import('../i18n/locales/cy/safety.js').then((module) => module.safety),
  'urgent-help': () => import('../i18n/locales/cy/urgent-help.js').then((module) => module.urgentHelp),
  widget: () => import('../i18n/locales/cy/widget.js').then((module) => module.widget),
  'opening-hours': () => import('../i18n/locales/cy/opening-hours.js').then((module) => module.openingHours),
  'week-table': () => import('../i18n/locales/cy/week-table.js').then((module) => module.weekTable),
  ways: () => import('../i18n/locales/cy/ways.js').then((module) => module.ways),
  'contact-more': () => import('../i18n/locales/cy/contact-more.js').then((module) => module.contactMore),
  'contact-options': () =>
    import('../i18n/locales/cy/contact-options.js').then((module) => module.contactOptions),
  fields: () => import('../i18n/locales/cy/fields.js').then((module) => module.fields),
  identity: () => import('../i18n/locales/cy/identity.js').then((module) => module.identity),
  questions: () => import('../i18n/locales/cy/questions.js').then((module) => module.questions),
  'request-form': () => import('../i18n/locales/cy/request-form.js').then((module) => module.requestForm),
  'request-steps': () => import('../i18n/locales/cy/request-steps.js').then((module) => module.requestSteps),
  'service-status': () =>
    import('../i18n/locales/cy/service-status.js').then((module) => module.serviceStatus),
  'service-news': () => import('../i18n/locales/cy/service-news.js').then((module) => module.serviceNews),
  'request-statistics': () =>
    import('../i18n/locales/cy/request-statistics.js').then((module) => module.requestStatistics),
  'appointment-picker': () =>
    import('../i18n/locales/cy/appointment-picker.js').then((module) => module.appointmentPicker),
  'appointment-list': () =>
    import('../i18n/locales/cy/appointment-list.js').then((module) => module.appointmentList),
  'appointment-steps': () =>
    import('../i18n/locales/cy/appointment-steps.js').then((module) => module.appointmentSteps),
  'sign-in': () => import('../i18n/locales/cy/sign-in.js').then((module) => module.signIn),
  session: () => import('../i18n/locales/cy/session.js').then((module) => module.session),
  'repeat-prescription': () =>
    import('../i18n/locales/cy/repeat-prescription.js').then((module) => module.repeatPrescription),
  'prescription-steps': () =>
    import('../i18n/locales/cy/prescription-steps.js').then((module) => module.prescriptionSteps),
  'health-record': () => import('../i18n/locales/cy/health-record.js').then((module) => module.healthRecord),
  'record-chart': () => import('../i18n/locales/cy/record-chart.js').then((module) => module.recordChart),
  'online-access': () => import('../i18n/locales/cy/online-access.js').then((module) => module.onlineAccess),
  'access-steps': () => import('../i18n/locales/cy/access-steps.js').then((module) => module.accessSteps),
};
