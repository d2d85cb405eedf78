/** Everything after the choice of a time. Rejects if it does not arrive; asking again may help. */
export const loadAppointmentSteps = () =>
  import('../elements/appointment-picker/appointment-steps.js').then((module) => module.AppointmentSteps);
