// What the picker loads after its first list. Each rejects if it does not arrive; asking again may help.

/** Filters, the calendar's frame, and what is said where there is no list. */
export const loadListTools = () =>
  import('../elements/appointment-picker/list-tools.js').then((module) => module.ListTools);

/** Everything after the choice of a time. */
export const loadAppointmentSteps = () =>
  import('../elements/appointment-picker/appointment-steps.js').then((module) => module.AppointmentSteps);

/** Registers the calendar's elements, unless the page has them already: they cannot be registered twice. */
export const loadCalendar = async (): Promise<void> => {
  if (!customElements.get('calendar-date')) await import('cally');
};
