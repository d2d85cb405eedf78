import type { BackendConfig } from '../../contract/backend-config.js';
import { registrationAnswer } from '../../contract/checks/registration.js';
import type { Backend, Environment } from '../backend.js';
import { jsonSender } from './json-sender.js';
import { reading } from './reading.js';

/** Signing up for online services over HTTP with JSON. */
export function jsonRegistrations(
  config: BackendConfig,
  environment?: Environment,
): Pick<Backend, 'register'> {
  const send = jsonSender(config, environment);
  return {
    register: async (registration, options) =>
      send(
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
