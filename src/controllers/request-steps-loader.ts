/** The request form from its second question on. Rejects if it does not arrive; asking again may help. */
export const loadRequestSteps = () =>
  import('../elements/request-form/request-steps.js').then((module) => module.RequestSteps);
