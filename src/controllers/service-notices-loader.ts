/** What other widgets say of a service that cannot be used. Rejects if it does not arrive. */
export const loadServiceNotices = () =>
  import('../elements/service-status/service-notices.js').then((module) => module.serviceNotice);
