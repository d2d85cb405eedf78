/** `gp-widgets/contract`: what travels between the widgets and a backend, as zod/mini schemas and their types. */
export { appointment, cancellation } from './contract/appointments.js';
export type { Appointment, Cancellation } from './contract/appointments.js';
export { backendConfig } from './contract/backend-config.js';
export type { BackendConfig } from './contract/backend-config.js';
export { endpointsBelow, resources } from './contract/endpoints.js';
export type { Resource } from './contract/endpoints.js';
export { booking, move } from './contract/booking.js';
export type { Booking, Move } from './contract/booking.js';
export { hoursException } from './contract/hours-exception.js';
export type { HoursException } from './domain/opening-hours/exceptions.js';
export { issueCodes } from './contract/issue-codes.js';
export type { IssueCode } from './contract/issue-codes.js';
export { check, issuesOf } from './contract/issues.js';
export type { Issue } from './contract/issues.js';
export { attachmentInfo, patientRequest } from './contract/patient-request.js';
export type { PatientRequest } from './contract/patient-request.js';
export { practiceConfig, questionSettings } from './contract/practice-config.js';
export type { PracticeConfig } from './contract/practice-config.js';
export {
  medication,
  medicationsAnswer,
  newPrescriptionOrder,
  pharmacy,
  prescriptionOrder,
} from './contract/prescriptions.js';
export type {
  Medication,
  MedicationsAnswer,
  NewPrescriptionOrder,
  Pharmacy,
  PrescriptionOrder,
} from './contract/prescriptions.js';
export { readPracticeConfig } from './contract/read-practice-config.js';
export { codePoints, longTextLimit, shortTextLimit } from './contract/primitives.js';
export { problem } from './contract/problem.js';
export type { ClientProblemCode, FieldError, Problem } from './contract/problem.js';
export { receipt } from './contract/receipt.js';
export type { Receipt } from './contract/receipt.js';
export { recordEntry, recordPage, testValue } from './contract/record.js';
export type { RecordEntry, RecordPage, TestValue } from './contract/record.js';
export { registration } from './contract/registration-request.js';
export type { Registration } from './contract/registration-request.js';
export { accessAnswer, onlineServices, registrationAnswer } from './contract/registration.js';
export type { AccessAnswer, OnlineService, RegistrationAnswer } from './contract/registration.js';
export { serviceStatus } from './contract/service-status.js';
export type { ServiceStatus, StatusService } from './contract/service-status.js';
export { hold, readSlot, slot, slotsAnswer } from './contract/slots.js';
export type { Hold, Slot, SlotsAnswer } from './contract/slots.js';
export { statistics } from './contract/statistics.js';
export type { Statistics } from './contract/statistics.js';
export { modes as appointmentModes, type AppointmentMode } from './domain/appointments/slot.js';
export { recordSections, type RecordSection } from './domain/record/record-section.js';
