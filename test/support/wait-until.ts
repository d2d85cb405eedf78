import { waitUntil as wait } from '@open-wc/testing';

/** Waits until something is so, asking often: with the 50 ms of `@open-wc/testing` the tests mostly slept. */
export const waitUntil: typeof wait = (predicate, message, options) =>
  wait(predicate, message, { interval: 5, timeout: 8000, ...options });
