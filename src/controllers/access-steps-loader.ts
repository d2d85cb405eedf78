/** Asking for online services. Rejects if it does not arrive; asking again may help. */
export const loadAccessSteps = () =>
  import('../elements/online-access/access-steps.js').then((module) => module.AccessSteps);
