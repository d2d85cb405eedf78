import type { BackendConfig } from '../../contract/backend-config.js';
import { serviceStatus } from '../../contract/checks/service-status.js';
import type { Backend, Environment } from '../backend.js';
import { jsonReader } from './json-reader.js';
import { reading } from './reading.js';

/** What works and how busy it is, over HTTP with JSON. */
export function jsonStatus(config: BackendConfig, environment?: Environment): Pick<Backend, 'getStatus'> {
  const ask = jsonReader(config, environment);
  return { getStatus: async (options) => ask('status', { read: reading(serviceStatus) }, options) };
}
