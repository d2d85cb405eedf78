import type { BackendConfig } from '../contract/backend-config.js';
import { registeredBackend } from './backend.js';
import type { Backend, BackendFactory, Environment } from './backend.js';
import { demoBackend } from './demo/demo-backend.js';
import { formBackend } from './form/form-backend.js';
import { jsonBackend } from './json/json-backend.js';

const builtIn: Readonly<Record<string, BackendFactory>> = {
  json: jsonBackend,
  form: formBackend,
  demo: demoBackend,
};

/**
 * Makes the backend that the settings name.
 * @throws TypeError for a name that is not known, and for an address that answers must not be sent to
 */
export function createBackend(config: BackendConfig, environment?: Environment): Backend {
  const { name } = config;
  const factory = Object.hasOwn(builtIn, name) ? builtIn[name] : registeredBackend(name);
  if (!factory) {
    throw new TypeError(
      name === 'fhir'
        ? 'gp-widgets: the backend "fhir" is not in this version; use "json", or register a backend of your own'
        : `gp-widgets: there is no backend "${name}"; there are ${Object.keys(builtIn).join(', ')} and what registerBackend adds`,
    );
  }
  return factory(config, environment);
}
