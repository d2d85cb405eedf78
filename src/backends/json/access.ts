import type { BackendConfig } from '../../contract/backend-config.js';
import { accessAnswer } from '../../contract/checks/registration.js';
import type { Backend, Environment } from '../backend.js';
import { jsonReader } from './json-reader.js';
import { readingPersonal } from './reading.js';

type Access = Required<Pick<Backend, 'getAccess'>>;

/** How somebody's online services stand, over HTTP with JSON. */
export function jsonAccess(config: BackendConfig, environment?: Environment): Access {
  const ask = jsonReader(config, environment);
  return {
    getAccess: async (options) => ask('registrations', { read: readingPersonal(accessAnswer) }, options),
  };
}
