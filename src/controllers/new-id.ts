/** Elements make the ids of what they send through this: they may not reach into the backends. */
export { newId } from '../backends/new-id.js';
