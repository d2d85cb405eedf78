/** Ordering and following orders. Rejects if it does not arrive; asking again may help. */
export const loadPrescriptionSteps = () =>
  import('../elements/repeat-prescription/prescription-steps.js').then((module) => module.PrescriptionSteps);
