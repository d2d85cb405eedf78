import type { BackendConfig } from '../../contract/backend-config.js';
import { accessAnswer, registrationAnswer } from '../../contract/checks/registration.js';
import type { Backend, Environment } from '../backend.js';
import { jsonClient } from './json-client.js';
import { reading } from './reading.js';

type Registrations = Required<Pick<Backend, 'getAccess' | 'register'>>;

/** Signing up for online services over HTTP with JSON. */
export function jsonRegistrations(config: BackendConfig, environment?: Environment): Registrations {
  const call = jsonClient(config, environment);
  return {
    getAccess: async (options) => call('registrations', { read: reading(accessAnswer) }, options),
    register: async (registration, options) =>
      call(
        'registrations',
        {
          method: 'POST',
          id: registration.id,
          body: JSON.stringify(registration),
          read: reading(registrationAnswer, registration.id),
        },
        options,
      ),
  };
}
