import type { BackendConfig } from '../../contract/backend-config.js';
import { statistics } from '../../contract/checks/statistics.js';
import type { Backend, Environment } from '../backend.js';
import { jsonReader } from './json-reader.js';
import { reading } from './reading.js';

/** How many requests came in, over HTTP with JSON. */
export function jsonStatistics(
  config: BackendConfig,
  environment?: Environment,
): Pick<Backend, 'getStatistics'> {
  const ask = jsonReader(config, environment);
  return {
    getStatistics: async (options) =>
      ask(
        'statistics',
        // A figure that is `null` is suppressed or not known; one that is missing is a mistake.
        { nulls: ['clinical', 'administrative', 'other', 'patients'], read: reading(statistics) },
        options,
      ),
  };
}
