/** `gp-widgets/appointments`: free times by day, and calendar files; imports neither Lit nor the DOM. */
export { groupSlots } from './domain/appointments/group-slots.js';
export { toCalendarFile } from './domain/appointments/calendar-file.js';
export type { GroupOptions } from './domain/appointments/group-slots.js';
export type { DaySlots } from './domain/appointments/slot-index.js';
export type { AppointmentMode, Slot } from './domain/appointments/slot.js';
export type { CalendarAppointment, CalendarOptions } from './domain/appointments/calendar-file.js';
