/** What widgets ask of a practice's hours: one module, fetched where hours are set. */
export { replyBy } from './reply-promise.js';
export { serviceStatusAt } from './service-hours.js';
