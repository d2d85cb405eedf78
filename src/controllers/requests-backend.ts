import { registeredBackend, type Backend, type BackendFactory } from '../backends/backend.js';
import { safeEndpoint } from '../backends/endpoint.js';
import type { BackendConfig } from '../contract/backend-config.js';
import { backendConfig } from './backend-config.js';
import type { PracticeSettings } from './practice-settings.js';

export type RequestsBackend = Pick<Backend, 'sendRequest'>;

/** Each is loaded only by a page that sends something. */
const builtIn: Readonly<
  Record<string, () => Promise<(...settings: Parameters<BackendFactory>) => RequestsBackend>>
> = {
  json: () => import('../backends/json/requests.js').then((module) => module.jsonRequests),
  form: () => import('../backends/form/form-backend.js').then((module) => module.formBackend),
  demo: () => import('../backends/demo/demo-backend.js').then((module) => module.demoBackend),
};

/** What a widget says itself about where its requests go. */
export interface OwnBackendSettings {
  readonly backend?: string | Backend | undefined;
  /** The complete address for requests. */
  readonly endpoint?: string | undefined;
}

/**
 * Where requests go: the widget's own settings, else the practice's.
 * @throws TypeError with the cure, if nothing can be sent like this
 */
export function requestsConfig(own: OwnBackendSettings, settings: PracticeSettings): BackendConfig {
  const { backend, endpoint } = own;
  const config = backendConfig({ backend, endpoints: { requests: endpoint } }, ['requests'], settings);
  const { name, endpoints } = config;
  if (!Object.hasOwn(builtIn, name) && !registeredBackend(name)) {
    throw new TypeError(
      name === 'fhir'
        ? 'the backend "fhir" is not in this version; use "json"'
        : `there is no backend "${name}"; there are ${Object.keys(builtIn).join(', ')}`,
    );
  }
  if (name === 'json' || name === 'form') {
    if (!endpoints.requests)
      throw new TypeError('an endpoint is needed, such as endpoint="https://backend.example/requests"');
    safeEndpoint(endpoints.requests);
  }
  return config;
}

/** Loads the code that sends. Rejects if it does not arrive. */
export async function loadRequestsBackend(config: BackendConfig): Promise<RequestsBackend> {
  const { name } = config;
  const load = Object.hasOwn(builtIn, name) ? builtIn[name] : undefined;
  const factory = load ? await load() : registeredBackend(name)!;
  return factory(config);
}
