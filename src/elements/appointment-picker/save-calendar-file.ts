import type { BookingController } from '../../controllers/booking-controller.js';
import { toCalendarFile } from '../../domain/appointments/calendar-file.js';
import type { PickerShell } from './picker-shell.js';

/** Hands the appointment to the device as a file for its calendar. */
export function saveCalendarFile(
  { appointment, sequence }: BookingController,
  { element, slots, timeZone }: PickerShell,
): void {
  const { name, phone, contact } = element.practice.settings;
  const own = { name, phone, address: contact?.inPerson?.address };
  const file = toCalendarFile(
    { ...appointment!, practice: { ...own, ...appointment!.practice } },
    { now: new Date(slots.now()), timeZone, sequence },
  );
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
  link.download = 'gp-appointment.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
