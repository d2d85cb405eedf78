/** All element classes, registering none: `import 'gp-widgets/elements/gp-opening-hours'` registers one. */
export { OpeningHoursElement } from './elements/opening-hours/opening-hours-element.js';
export { RequestFormElement } from './elements/request-form/request-form-element.js';
export { UrgentHelpElement } from './elements/urgent-help/urgent-help-element.js';
export { PracticeElement } from './elements/practice/practice-element.js';
export { ContactOptionsElement } from './elements/contact-options/contact-options-element.js';
export { ServiceStatusElement } from './elements/service-status/service-status-element.js';
export { RequestStatisticsElement } from './elements/request-statistics/request-statistics-element.js';
export { RepeatPrescriptionElement } from './elements/repeat-prescription/repeat-prescription-element.js';
export { AppointmentPickerElement } from './elements/appointment-picker/appointment-picker-element.js';
export { HealthRecordElement } from './elements/health-record/health-record-element.js';
export { OnlineAccessElement } from './elements/online-access/online-access-element.js';
